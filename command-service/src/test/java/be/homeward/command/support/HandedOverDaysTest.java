package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.DIOGENES;
import static be.homeward.command.support.Uitweg.HANDED_OVER;
import static be.homeward.command.support.Uitweg.HAND_OVER_OFFERED;
import static be.homeward.command.support.Uitweg.MARCH_1;
import static be.homeward.command.support.Uitweg.RESPITE;
import static be.homeward.command.support.Uitweg.SAMUSOCIAL;
import static be.homeward.command.support.Uitweg.STARTED;
import static be.homeward.command.support.Uitweg.SUPPORT;
import static be.homeward.command.support.Uitweg.UITWEG;
import static be.homeward.command.support.Uitweg.june;
import static be.homeward.command.support.Uitweg.story;

import be.homeward.command.Story;
import be.homeward.command.support.Accompanying.CorrectSupportStart;
import be.homeward.command.support.Explaining.CorrectCoachingExplained;
import be.homeward.command.support.Explaining.RecordCoachingExplained;
import be.homeward.command.support.Explaining.WithdrawCoachingExplained;
import be.homeward.command.support.Pausing.CorrectPause;
import be.homeward.command.support.Pausing.WithdrawPause;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.CaseworkEvent.CoachingExplanationWithdrawn;
import be.homeward.events.Function;
import be.homeward.events.PartnerRole;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.SupportEvent.PauseCorrected;
import be.homeward.events.SupportEvent.PauseWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportResumed;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportRole;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The first day, the pauses and the explanation from before the hand-over are those of who was there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandedOverDaysTest {
    private final Story<Support> handedOver = story().given(
                    STARTED,
                    new SupportPaused(SUPPORT, june(12), PauseReason.HOSPITAL),
                    new SupportResumed(SUPPORT, june(14)),
                    HAND_OVER_OFFERED,
                    HANDED_OVER);

    @Test
    void the_first_day_is_corrected_by_who_began() {
        var command = new CorrectSupportStart(SUPPORT, SupportRole.PARTICIPANT, june(8));
        handedOver.as(SAMUSOCIAL, Function.COACH).when(command).thenRefused("support.partner-only");
        handedOver
                .as(DIOGENES, Function.COACH)
                .when(command)
                .then(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, june(8)));
    }

    @Test
    void the_first_day_is_asked_of_who_began_and_not_of_who_follows() {
        handedOver
                .given(new PartnerCorrected(
                        UITWEG, SAMUSOCIAL, PartnerRole.CARRIER, MARCH_1, Set.of(RESPITE), june(15), null))
                .when(new CorrectSupportStart(SUPPORT, SupportRole.PARTICIPANT, june(8)))
                .then(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, june(8)));
    }

    @Test
    void a_pause_is_corrected_by_who_was_there() {
        var command = new CorrectPause(SUPPORT, june(12), june(12), PauseReason.HOSPITAL, june(15));
        handedOver.as(SAMUSOCIAL, Function.COACH).when(command).thenRefused("support.partner-only");
        handedOver
                .as(DIOGENES, Function.COACH)
                .when(command)
                .then(new PauseCorrected(SUPPORT, june(12), june(12), PauseReason.HOSPITAL, june(15)));
    }

    @Test
    void a_pause_is_withdrawn_by_who_was_there() {
        var command = new WithdrawPause(SUPPORT, june(12));
        handedOver.as(SAMUSOCIAL, Function.COACH).when(command).thenRefused("support.partner-only");
        handedOver.as(DIOGENES, Function.COACH).when(command).then(new PauseWithdrawn(SUPPORT, june(12)));
    }

    @Test
    void a_pause_is_not_moved_to_the_days_of_the_other() {
        handedOver
                .when(new CorrectPause(SUPPORT, june(12), june(22), PauseReason.HOSPITAL, june(24)))
                .thenRefused("support.partner-only");
    }

    @Test
    void an_explanation_is_told_by_who_gave_it() {
        var command = new RecordCoachingExplained(SUPPORT, june(11), true);
        handedOver.as(SAMUSOCIAL, Function.COACH).when(command).thenRefused("support.partner-only");
        handedOver.as(DIOGENES, Function.COACH).when(command).then(new CoachingExplained(SUPPORT, june(11), true));
    }

    @Test
    void an_explanation_is_corrected_or_taken_back_by_who_gave_it() {
        handedOver.given(new CoachingExplained(SUPPORT, june(11), true));
        var corrected = new CorrectCoachingExplained(SUPPORT, june(12), true);
        handedOver.as(SAMUSOCIAL, Function.COACH).when(corrected).thenRefused("support.partner-only");
        handedOver.when(new WithdrawCoachingExplained(SUPPORT)).thenRefused("support.partner-only");
        handedOver
                .as(DIOGENES, Function.COACH)
                .when(corrected)
                .then(new CoachingExplanationCorrected(SUPPORT, june(12), true));
        handedOver.when(new WithdrawCoachingExplained(SUPPORT)).then(new CoachingExplanationWithdrawn(SUPPORT));
    }
}
