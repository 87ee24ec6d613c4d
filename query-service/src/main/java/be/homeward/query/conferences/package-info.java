@NullMarked
package be.homeward.query.conferences;

import org.jspecify.annotations.NullMarked;
