package be.homeward.command.dwelling;

import be.homeward.events.DwellingId;
import be.homeward.events.OfflineReason;
import org.jspecify.annotations.Nullable;

/** A household sleeps elsewhere for a time and keeps its home; outside the programme's dwellings when {@code to} is absent. */
record Relocation(@Nullable DwellingId to, OfflineReason reason, Nights nights) {}
