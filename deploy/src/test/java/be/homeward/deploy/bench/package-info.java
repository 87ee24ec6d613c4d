/** Measurements that anyone can repeat: {@code deploy/bench}. They print figures and judge nothing. */
@NullMarked
package be.homeward.deploy.bench;

import org.jspecify.annotations.NullMarked;
