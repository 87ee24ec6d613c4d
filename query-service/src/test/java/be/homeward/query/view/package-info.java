@NullMarked
package be.homeward.query.view;

import org.jspecify.annotations.NullMarked;
