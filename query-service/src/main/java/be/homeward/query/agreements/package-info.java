/** Under which agreements dwellings are lent, and who loses a roof when. */
@NullMarked
package be.homeward.query.agreements;

import org.jspecify.annotations.NullMarked;
