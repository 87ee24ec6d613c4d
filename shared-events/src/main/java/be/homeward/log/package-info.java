/** The event log on PostgreSQL: appended to in groups, in dense positions, never rewritten. */
@NullMarked
package be.homeward.log;

import org.jspecify.annotations.NullMarked;
