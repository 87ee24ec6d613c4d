/** How commands arrive over HTTP: who asks, in what form, once, and what they are answered. */
@NullMarked
package be.homeward.command.api;

import org.jspecify.annotations.NullMarked;
