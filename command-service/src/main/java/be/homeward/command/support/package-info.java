@NullMarked
package be.homeward.command.support;

import org.jspecify.annotations.NullMarked;
