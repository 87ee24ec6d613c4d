@NullMarked
package be.homeward.wire;

import org.jspecify.annotations.NullMarked;
