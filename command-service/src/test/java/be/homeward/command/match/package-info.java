@NullMarked
package be.homeward.command.match;

import org.jspecify.annotations.NullMarked;
