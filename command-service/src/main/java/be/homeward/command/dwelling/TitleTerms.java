package be.homeward.command.dwelling;

import be.homeward.events.TitleId;
import be.homeward.events.TitleKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The lease or sublease on which a stay is to rest; {@code until} where an end was agreed. */
public record TitleTerms(
        TitleId title,
        TitleKind kind,
        LocalDate from,
        @Nullable LocalDate until) {}
