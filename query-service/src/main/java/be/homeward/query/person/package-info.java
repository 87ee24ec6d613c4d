@NullMarked
package be.homeward.query.person;

import org.jspecify.annotations.NullMarked;
