/** What a number is made of: its cases, and the events that state them. */
@NullMarked
package be.homeward.query.cases;

import org.jspecify.annotations.NullMarked;
