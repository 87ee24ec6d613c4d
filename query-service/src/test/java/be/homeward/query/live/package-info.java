@NullMarked
package be.homeward.query.live;

import org.jspecify.annotations.NullMarked;
