package be.homeward.command.agreement;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementExtended;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What owner and holder agree on, and until when. */
final class Signing {
    private Signing() {}

    /** Owner and holder agree on temporary occupation; either of them states it. */
    @Refuses({
        "agreement.exists",
        "agreement.not-party",
        "agreement.ends-before-it-begins",
        "agreement.number-out-of-range",
        "programme.no-partner",
        "programme.closed"
    })
    public record SignHeadAgreement(
            HeadAgreementId agreement,
            ProgrammeId programme,
            OrganisationId owner,
            OrganisationId holder,
            LocalDate start,
            LocalDate latestEnd,
            int noticeDays,
            int monthlyFeeCents,
            boolean domiciliationAllowed,
            @Nullable LocalDate worksFrom)
            implements HeadAgreement.Command {}

    /** The terms were written down wrongly; all of them are stated again, and of two corrections the later holds. */
    @Refuses({
        "agreement.not-party",
        "agreement.nothing-new",
        "agreement.ends-before-it-begins",
        "agreement.number-out-of-range"
    })
    public record CorrectHeadAgreement(
            HeadAgreementId agreement,
            LocalDate start,
            LocalDate latestEnd,
            int noticeDays,
            int monthlyFeeCents,
            boolean domiciliationAllowed,
            @Nullable LocalDate worksFrom)
            implements HeadAgreement.Command {}

    /** Owner and holder agree on a later end. */
    @Refuses({"agreement.not-party", "agreement.terminated", "agreement.notice-given", "agreement.not-later"})
    public record ExtendHeadAgreement(HeadAgreementId agreement, LocalDate latestEnd)
            implements HeadAgreement.Command {}

    static HeadAgreementSigned sign(HeadAgreementState known, SignHeadAgreement command, Streams streams) {
        Refusal.when(known.exists(), "agreement.exists");
        var programme = streams.read(Programme.FOLDING, command.programme());
        OrganisationId signing = streams.subject().organisation();
        Refusal.when(!command.owner().equals(signing) && !command.holder().equals(signing), "agreement.not-party");
        Refusal.when(!programme.ownsDwellings(command.owner()), "programme.no-partner");
        Refusal.when(!programme.carriesEver(command.holder()), "programme.no-partner");
        Refusal.when(programme.closedBy(command.start()), "programme.closed");
        check(command.start(), command.latestEnd(), command.noticeDays(), command.monthlyFeeCents());
        return new HeadAgreementSigned(
                command.agreement(),
                command.programme(),
                command.owner(),
                command.holder(),
                command.start(),
                command.latestEnd(),
                command.noticeDays(),
                command.monthlyFeeCents(),
                command.domiciliationAllowed(),
                command.worksFrom());
    }

    static HeadAgreementCorrected correct(HeadAgreementState known, CorrectHeadAgreement command, Streams streams) {
        known.onlyParty(streams);
        Terms corrected = new Terms(
                command.start(),
                command.latestEnd(),
                command.noticeDays(),
                command.monthlyFeeCents(),
                command.domiciliationAllowed(),
                command.worksFrom());
        Refusal.when(corrected.equals(known.terms()), "agreement.nothing-new");
        check(command.start(), command.latestEnd(), command.noticeDays(), command.monthlyFeeCents());
        return new HeadAgreementCorrected(
                command.agreement(),
                command.start(),
                command.latestEnd(),
                command.noticeDays(),
                command.monthlyFeeCents(),
                command.domiciliationAllowed(),
                command.worksFrom());
    }

    static HeadAgreementExtended extend(HeadAgreementState known, ExtendHeadAgreement command, Streams streams) {
        known.onlyPartyWhileInForce(streams);
        Refusal.when(!command.latestEnd().isAfter(known.terms().latestEnd()), "agreement.not-later");
        return new HeadAgreementExtended(command.agreement(), command.latestEnd());
    }

    private static void check(LocalDate start, LocalDate latestEnd, int noticeDays, int monthlyFeeCents) {
        Refusal.when(!start.isBefore(latestEnd), "agreement.ends-before-it-begins");
        within(noticeDays, 3_650);
        within(monthlyFeeCents, 10_000_000);
    }

    private static void within(int number, int most) {
        Refusal.when(number < 0 || number > most, "agreement.number-out-of-range", 0, most);
    }
}
