@NullMarked
package be.homeward.access;

import org.jspecify.annotations.NullMarked;
