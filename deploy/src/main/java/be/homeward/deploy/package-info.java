@NullMarked
package be.homeward.deploy;

import org.jspecify.annotations.NullMarked;
