package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Answering.DeclineReferral;
import be.homeward.events.AdmissionRules;
import be.homeward.events.DeclineReason;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralDeclined;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecliningTest {
    private final Story<Support> story = story();

    private static DeclineReferral asked(DeclineReason reason) {
        return asked(reason, null);
    }

    private static DeclineReferral asked(DeclineReason reason, @Nullable Sealed text) {
        return new DeclineReferral(SUPPORT, NADIA, JUNE_5, reason, text);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PLACE", "OUTSIDE_TARGET_GROUP", "PERSON_DECLINED", "ALREADY_SUPPORTED"})
    void says_why(DeclineReason reason) {
        story.given(REFERRED).when(asked(reason)).then(new ReferralDeclined(SUPPORT, JUNE_5, reason, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSES_TREATMENT", "REFUSES_SUPPORT"})
    void is_refused_under_housing_first_because_someone_refuses_treatment_or_support(DeclineReason reason) {
        story.given(REFERRED).when(asked(reason)).thenRefused("support.never-a-reason");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENCE_STATUS", "MISSING_PAPERS", "INSUFFICIENT_INCOME"})
    void is_refused_in_the_second_track_because_of_status_papers_or_income(DeclineReason reason) {
        story.given(REFERRED).when(asked(reason, WORDS)).thenRefused("support.never-a-reason");
    }

    @Test
    void may_be_because_of_income_in_a_track_for_people_with_an_income() {
        story.given(referredTo(UITWEG, TRANSIT))
                .as(SMES, Function.COACH)
                .when(asked(DeclineReason.INSUFFICIENT_INCOME))
                .then(new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.INSUFFICIENT_INCOME, null));
    }

    @Test
    void may_be_because_of_support_refused_in_a_programme_that_is_not_housing_first() {
        ProgrammeId other = new ProgrammeId(UUID.randomUUID());
        Names names = new Names("Wooncoaching", "Wooncoaching", "Wooncoaching");
        story.given(
                        new ProgrammeOpened(other, "wooncoaching", names, BRUSSHELP, MARCH_1, false),
                        new TrackAdded(
                                other,
                                RESPITE,
                                names,
                                HousingMode.LASTING,
                                Residents.TENANTS,
                                new AdmissionRules(false, Set.of()),
                                14),
                        new PartnerAdmitted(other, SMES, PartnerRole.CARRIER, Set.of(RESPITE), MARCH_1),
                        referredTo(other, RESPITE))
                .as(SMES, Function.COACH)
                .when(asked(DeclineReason.REFUSES_SUPPORT))
                .then(new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.REFUSES_SUPPORT, null));
    }

    private static PersonReferred referredTo(ProgrammeId programme, String track) {
        return new PersonReferred(SUPPORT, NADIA, programme, track, SMES, SAMUSOCIAL, JUNE_1, null);
    }

    @Test
    void for_another_reason_says_it_in_words() {
        story.given(REFERRED)
                .when(asked(DeclineReason.OTHER, WORDS))
                .then(new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.OTHER, WORDS));
    }

    @Test
    void for_another_reason_is_refused_without_words() {
        story.given(REFERRED).when(asked(DeclineReason.OTHER)).thenRefused("support.reason-needs-text");
    }

    @Test
    void may_follow_a_yes_that_cannot_be_kept() {
        story.given(REFERRED, ACCEPTED)
                .when(asked(DeclineReason.NO_PLACE))
                .then(new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null));
    }

    @Test
    void for_another_day_or_reason_holds_over_what_was_said_before() {
        story.given(REFERRED, new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.OTHER, WORDS))
                .when(asked(DeclineReason.NO_PLACE))
                .then(new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null));
    }

    @Test
    void is_refused_when_it_says_nothing_new() {
        story.given(REFERRED, new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null))
                .when(asked(DeclineReason.NO_PLACE))
                .thenRefused("support.nothing-new");
    }

    @Test
    void is_refused_once_support_began() {
        story.given(REFERRED, ACCEPTED, STARTED)
                .when(asked(DeclineReason.NO_PLACE))
                .thenRefused("support.started");
    }

    @Test
    void is_refused_once_withdrawn() {
        story.given(REFERRED, REFERRAL_WITHDRAWN)
                .when(asked(DeclineReason.NO_PLACE))
                .thenRefused("support.referral-withdrawn");
    }

    @Test
    void is_refused_before_another_answer() {
        story.given(REFERRED, new ReferralAccepted(SUPPORT, JUNE_10))
                .when(asked(DeclineReason.NO_PLACE))
                .thenRefused("support.before-answer");
    }

    @Test
    void is_refused_before_the_referral() {
        story.given(REFERRED)
                .when(new DeclineReferral(SUPPORT, NADIA, JUNE_1.minusDays(1), DeclineReason.NO_PLACE, null))
                .thenRefused("support.before-referral");
    }

    @Test
    void is_about_the_person_who_was_referred() {
        story.given(REFERRED)
                .when(new DeclineReferral(SUPPORT, BORIS, JUNE_5, DeclineReason.OTHER, WORDS))
                .thenRefused("support.other-person");
    }

    @Test
    void is_for_the_partner_that_was_asked() {
        story.given(REFERRED)
                .as(SAMUSOCIAL, Function.COACH)
                .when(asked(DeclineReason.NO_PLACE))
                .thenRefused("support.partner-only");
    }

    @Test
    void needs_a_referral() {
        story.given(STARTED).when(asked(DeclineReason.NO_PLACE)).thenRefused("support.not-referred");
    }

    @Test
    void is_still_possible_after_leaving_the_programme() {
        story.given(DIOGENES_LEFT, REFERRED)
                .when(asked(DeclineReason.NO_PLACE))
                .then(new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null));
    }
}
