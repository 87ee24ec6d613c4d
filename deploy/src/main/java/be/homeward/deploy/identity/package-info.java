@NullMarked
package be.homeward.deploy.identity;

import org.jspecify.annotations.NullMarked;
