/** The same answers as pages for people: sign in, language, layout. */
@NullMarked
package be.homeward.query.console;

import org.jspecify.annotations.NullMarked;
