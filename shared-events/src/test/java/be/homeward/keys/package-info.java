@NullMarked
package be.homeward.keys;

import org.jspecify.annotations.NullMarked;
