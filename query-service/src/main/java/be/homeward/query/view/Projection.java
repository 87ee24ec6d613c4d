package be.homeward.query.view;

import be.homeward.events.HomewardEvent;

/** Says what an event makes of the rows that its stream feeds. */
@FunctionalInterface
public interface Projection {
    void project(HomewardEvent event, Rows rows);
}
