@NullMarked
package be.homeward.command.programme;

import org.jspecify.annotations.NullMarked;
