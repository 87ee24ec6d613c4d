package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Rehousing.CorrectFailedRehousing;
import be.homeward.command.support.Rehousing.RecordFailedRehousing;
import be.homeward.command.support.Rehousing.WithdrawFailedRehousing;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CaseworkEvent.RehousingFailureCorrected;
import be.homeward.events.CaseworkEvent.RehousingFailureWithdrawn;
import be.homeward.events.FailureCause;
import be.homeward.events.FailureId;
import be.homeward.events.Function;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RehousingTest {
    private static final FailureId FAILURE = new FailureId(UUID.randomUUID());
    private static final Set<FailureCause> TWO =
            Set.of(FailureCause.PSYCHIATRIC_OR_ADDICTION, FailureCause.CASELOAD_TOO_HIGH);

    private final Story<Support> story = story().given(REFERRED, ACCEPTED, STARTED);

    private static RecordFailedRehousing asked(LocalDate on, Set<FailureCause> causes, @Nullable Sealed text) {
        return new RecordFailedRehousing(SUPPORT, NADIA, FAILURE, null, on, causes, text);
    }

    private static RehousingFailed failed(Set<FailureCause> causes, @Nullable Sealed text) {
        return new RehousingFailed(SUPPORT, FAILURE, null, june(20), causes, text);
    }

    @Test
    void has_one_or_several_causes() {
        story.when(asked(june(20), TWO, null)).then(failed(TWO, null));
        story.when(asked(june(20), Set.of(), null)).thenRefused("support.no-cause");
    }

    @Test
    void of_another_cause_says_which() {
        Set<FailureCause> other = Set.of(FailureCause.OTHER, FailureCause.YOUTH_CARE_HISTORY);
        story.when(asked(june(20), other, null)).thenRefused("support.reason-needs-text");
        story.when(asked(june(20), other, WORDS)).then(failed(other, WORDS));
    }

    @Test
    void may_be_found_after_the_stop() {
        story.given(STOPPED)
                .when(asked(AUGUST_1, TWO, null))
                .then(new RehousingFailed(SUPPORT, FAILURE, null, AUGUST_1, TWO, null));
    }

    @Test
    void of_two_corrections_the_later_holds() {
        var youth = Set.of(FailureCause.YOUTH_CARE_HISTORY);
        story.given(failed(TWO, null))
                .given(new RehousingFailureCorrected(SUPPORT, FAILURE, null, june(21), TWO, null))
                .when(new CorrectFailedRehousing(SUPPORT, NADIA, FAILURE, null, june(22), youth, null))
                .then(new RehousingFailureCorrected(SUPPORT, FAILURE, null, june(22), youth, null));
    }

    @Test
    void is_recorded_and_withdrawn_once() {
        var withdraw = new WithdrawFailedRehousing(SUPPORT, FAILURE);
        var withdrawn = new RehousingFailureWithdrawn(SUPPORT, FAILURE);
        story.given(failed(TWO, null)).when(asked(june(20), TWO, null)).thenRefused("support.failure-exists");
        story.when(withdraw).then(withdrawn);
        story.given(withdrawn).when(withdraw).thenRefused("support.failure-withdrawn");
    }

    @Test
    void is_refused_before_the_start_and_about_somebody_else() {
        story.when(asked(june(9), TWO, null)).thenRefused("support.before-start");
        story.when(new RecordFailedRehousing(SUPPORT, BORIS, FAILURE, null, june(20), TWO, null))
                .thenRefused("support.other-person");
        story().given(REFERRED).when(asked(june(20), TWO, null)).thenRefused("support.not-started");
    }

    @Test
    void is_for_the_partner_alone() {
        story.as(SAMUSOCIAL, Function.COACH).when(asked(june(20), TWO, null)).thenRefused("support.partner-only");
    }
}
