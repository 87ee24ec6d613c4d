@NullMarked
package be.homeward.command;

import org.jspecify.annotations.NullMarked;
