/** Homeward and its peers, each given the same work by the same hand. */
@NullMarked
package be.homeward.peers;

import org.jspecify.annotations.NullMarked;
