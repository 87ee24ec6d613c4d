@NullMarked
package be.homeward.events;

import org.jspecify.annotations.NullMarked;
