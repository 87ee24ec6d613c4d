/** Keeping the views up to date while events are being recorded. */
@NullMarked
package be.homeward.query.live;

import org.jspecify.annotations.NullMarked;
