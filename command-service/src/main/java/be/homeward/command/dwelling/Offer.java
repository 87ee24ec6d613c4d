package be.homeward.command.dwelling;

import be.homeward.command.dwelling.DwellingState.Description;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;

/** By whom, in which programme and as what a dwelling was offered before it went back and was offered anew. */
record Offer(ProgrammeId programme, OrganisationId owner, Description description, Tenure tenure) {}
