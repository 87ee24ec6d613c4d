/** What programmes reach: named, versioned measures, and the figures that partners sealed. */
@NullMarked
package be.homeward.query.outcomes;

import org.jspecify.annotations.NullMarked;
