@NullMarked
package be.homeward.command.person;

import org.jspecify.annotations.NullMarked;
