/** Which dwelling was available when, and who lived there. */
@NullMarked
package be.homeward.query.occupancy;

import org.jspecify.annotations.NullMarked;
