@NullMarked
package be.homeward.query.codes;

import org.jspecify.annotations.NullMarked;
