/** A second count of every measure, by hand: day after day, over plain facts, without SQL. What is not there is null. */
@NullUnmarked
package be.homeward.query.byhand;

import org.jspecify.annotations.NullUnmarked;
