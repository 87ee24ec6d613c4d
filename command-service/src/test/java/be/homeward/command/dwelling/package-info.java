@NullMarked
package be.homeward.command.dwelling;

import org.jspecify.annotations.NullMarked;
