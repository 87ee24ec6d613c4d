/** Who takes part: organisations, programmes with their tracks and partners, coaches, households and persons. */
@NullMarked
package be.homeward.query.directory;

import org.jspecify.annotations.NullMarked;
