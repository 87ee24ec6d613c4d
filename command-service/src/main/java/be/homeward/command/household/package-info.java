@NullMarked
package be.homeward.command.household;

import org.jspecify.annotations.NullMarked;
