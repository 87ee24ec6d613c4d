@NullMarked
package be.homeward.command.agreement;

import org.jspecify.annotations.NullMarked;
