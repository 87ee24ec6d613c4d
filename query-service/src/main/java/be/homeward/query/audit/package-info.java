/** What was recorded, without personal values, from the log itself. */
@NullMarked
package be.homeward.query.audit;

import org.jspecify.annotations.NullMarked;
