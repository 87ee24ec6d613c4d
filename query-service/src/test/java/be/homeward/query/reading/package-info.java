@NullMarked
package be.homeward.query.reading;

import org.jspecify.annotations.NullMarked;
