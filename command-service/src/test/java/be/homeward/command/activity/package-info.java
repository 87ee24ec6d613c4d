@NullMarked
package be.homeward.command.activity;

import org.jspecify.annotations.NullMarked;
