@NullMarked
package be.homeward.log;

import org.jspecify.annotations.NullMarked;
