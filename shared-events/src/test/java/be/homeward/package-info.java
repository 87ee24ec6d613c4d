@NullMarked
package be.homeward;

import org.jspecify.annotations.NullMarked;
