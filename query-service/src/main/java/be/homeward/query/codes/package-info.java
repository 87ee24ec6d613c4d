/** The code lists, in three languages. */
@NullMarked
package be.homeward.query.codes;

import org.jspecify.annotations.NullMarked;
