package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;

/** What a key belongs to: one person's data of one class, kept by one organisation. */
record KeyOwner(PersonId person, OrganisationId controller, DataClass dataClass) {}
