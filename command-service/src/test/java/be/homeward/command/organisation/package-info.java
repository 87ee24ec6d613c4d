@NullMarked
package be.homeward.command.organisation;

import org.jspecify.annotations.NullMarked;
