/** How an event is written and read back for ever: stable names, revisions, upcasters. */
@NullMarked
package be.homeward.wire;

import org.jspecify.annotations.NullMarked;
