/** Actual against target: what a programme's partners did, beside what they meant to reach and the money they had. */
@NullMarked
package be.homeward.query.targets;

import org.jspecify.annotations.NullMarked;
