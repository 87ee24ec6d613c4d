@NullMarked
package be.homeward.command.conference;

import org.jspecify.annotations.NullMarked;
