@NullMarked
package be.homeward.query;

import org.jspecify.annotations.NullMarked;
