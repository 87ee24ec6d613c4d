/** Takes a partner's commands: what every stream's page builds on, and the way a command travels. */
@NullMarked
package be.homeward.command;

import org.jspecify.annotations.NullMarked;
