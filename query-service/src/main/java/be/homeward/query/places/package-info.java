@NullMarked
package be.homeward.query.places;

import org.jspecify.annotations.NullMarked;
