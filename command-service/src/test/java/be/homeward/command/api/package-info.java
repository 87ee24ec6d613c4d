@NullMarked
package be.homeward.command.api;

import org.jspecify.annotations.NullMarked;
