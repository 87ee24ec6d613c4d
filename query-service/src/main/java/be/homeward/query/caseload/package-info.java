/** Whom a partner accompanies, and what is due. */
@NullMarked
package be.homeward.query.caseload;

import org.jspecify.annotations.NullMarked;
