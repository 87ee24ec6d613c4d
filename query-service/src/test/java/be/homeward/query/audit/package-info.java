@NullMarked
package be.homeward.query.audit;

import org.jspecify.annotations.NullMarked;
