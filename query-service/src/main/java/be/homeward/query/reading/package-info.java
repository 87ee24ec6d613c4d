/** What every read has in common: its question, its wall, its answer. */
@NullMarked
package be.homeward.query.reading;

import org.jspecify.annotations.NullMarked;
