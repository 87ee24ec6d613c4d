/** Making all views again beside the live ones, and putting them in their place. */
@NullMarked
package be.homeward.query.rebuild;

import org.jspecify.annotations.NullMarked;
