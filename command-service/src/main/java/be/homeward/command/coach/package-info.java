@NullMarked
package be.homeward.command.coach;

import org.jspecify.annotations.NullMarked;
