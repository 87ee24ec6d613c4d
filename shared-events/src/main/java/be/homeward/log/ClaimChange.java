package be.homeward.log;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one event does to the claims. Holders are named as streams are: {@code stay:…}, {@code support:…}, {@code member:…}. */
sealed interface ClaimChange {

    /** The holder holds it for these days. */
    record Take(ClaimKey key, String holder, Span span) implements ClaimChange {}

    /** The stay is of this household, whose members a programme houses by it on these nights. */
    record Settle(ClaimKey household, String stay, String programme, Span nights) implements ClaimChange {}

    /** Somebody of this household must take part in this track on that day. */
    record Needs(ClaimKey household, String programme, String track, LocalDate day) implements ClaimChange {}

    /** From that day on no guests may hold it; whoever comes later is not looked at, nor are those who live there. */
    record Vacant(ClaimKey key, LocalDate from) implements ClaimChange {}

    /** The holder's first day is another. */
    record Begin(String holder, LocalDate day) implements ClaimChange {}

    /** The holder's last span ends on another day; {@link LocalDate#MAX}: it is open again. */
    record End(String holder, LocalDate day) implements ClaimChange {}

    /** What the holder held until the one day, last where it did so twice, was held until the other. */
    record Ended(String holder, LocalDate was, LocalDate day) implements ClaimChange {}

    /** What the holder held begins once more, open. */
    record Again(String holder, LocalDate day) implements ClaimChange {}

    /** What the holder held last passes from one partner to another on a day. */
    record Pass(String holder, String from, String to, LocalDate day) implements ClaimChange {}

    /** What passed on the one day did so on the other. */
    record Repass(String holder, String from, String to, LocalDate was, LocalDate day) implements ClaimChange {}

    /** The holder's last span is this one. */
    record Last(String holder, Span span) implements ClaimChange {}

    /** Every coach's assignment to a support ends with a hand-over. */
    record Part(String support, LocalDate day) implements ClaimChange {}

    /** The coaches who parted on the one day did so on the other, whoever was released earlier excepted. */
    record Repart(String support, LocalDate was, LocalDate day) implements ClaimChange {}

    /** No coach was ever assigned to a support. */
    record Disband(String support) implements ClaimChange {}

    /** What began or ended on the one day did so on the other; without one it did not: the last that was said is meant. */
    record Unsay(String holder, LocalDate was, @Nullable LocalDate day) implements ClaimChange {}

    /** The holder holds nothing from that day on. */
    record Until(String holder, LocalDate day) implements ClaimChange {}

    /** The holder holds nothing any more, in the past neither. */
    record Release(String holder) implements ClaimChange {}

    /** What the holder holds as one kind or the other is of this kind. */
    record Recast(String holder, ClaimKind from, ClaimKind to) implements ClaimChange {}

    /** A member lives with a household in these days. */
    record Join(ClaimKey household, String member, Span days) implements ClaimChange {}

    /** A member lives with a household no longer. */
    record Leave(ClaimKey household, String member, LocalDate day) implements ClaimChange {}

    /** A member last lived with a household in these days, and in no others that were said of the same time. */
    record Lived(ClaimKey household, String member, Span days) implements ClaimChange {}

    /** During these days so many may hold it at once, whatever was said before. */
    record Limit(ClaimKey key, Span span, int maximum) implements ClaimChange {}

    /** As many may be accompanied during these days: asked of whoever comes now, and of nobody who was there. */
    record Norm(ClaimKey caseload, Span span, int maximum) implements ClaimChange {}
}
