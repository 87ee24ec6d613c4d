/** What partners organise for tenants: lists with numbers for those who carry a track, persons for the partner's own. */
@NullMarked
package be.homeward.query.activities;

import org.jspecify.annotations.NullMarked;
