/** What is missing or does not fit, before a report. */
@NullMarked
package be.homeward.query.missing;

import org.jspecify.annotations.NullMarked;
