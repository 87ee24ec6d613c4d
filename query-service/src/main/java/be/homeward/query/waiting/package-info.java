/** Who waits for a partner, since when and why. */
@NullMarked
package be.homeward.query.waiting;

import org.jspecify.annotations.NullMarked;
