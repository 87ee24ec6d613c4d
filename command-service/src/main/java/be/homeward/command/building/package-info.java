@NullMarked
package be.homeward.command.building;

import org.jspecify.annotations.NullMarked;
