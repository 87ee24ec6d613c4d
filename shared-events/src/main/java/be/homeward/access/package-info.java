/** Who may do and see what, decided without any framework, denied by default. */
@NullMarked
package be.homeward.access;

import org.jspecify.annotations.NullMarked;
