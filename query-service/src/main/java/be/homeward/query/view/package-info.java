/** How events become rows: tables that remember what was known when, written once and the same way live and in a rebuild. */
@NullMarked
package be.homeward.query.view;

import org.jspecify.annotations.NullMarked;
