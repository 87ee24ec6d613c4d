/** Lists of codes that are no part of the program: which instruments there are, and on which scale. */
@NullMarked
package be.homeward.codes;

import org.jspecify.annotations.NullMarked;
