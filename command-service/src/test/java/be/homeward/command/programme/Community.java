package be.homeward.command.programme;

import be.homeward.command.Story;
import be.homeward.events.Currency;
import be.homeward.events.ExpenseId;
import be.homeward.events.Function;
import be.homeward.events.GrantId;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The programme of these tests: a community of tenants that Smes coordinates and the lottery pays for. */
final class Community {
    static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SAMUSOCIAL = new OrganisationId(UUID.randomUUID());
    static final OrganisationId LOTERIJ = new OrganisationId(UUID.randomUUID());
    static final OrganisationId CITYDEV = new OrganisationId(UUID.randomUUID());
    static final ProgrammeId COMMUNITY = new ProgrammeId(UUID.randomUUID());
    static final GrantId GRANT = new GrantId(UUID.randomUUID());
    static final ExpenseId KAYAKS = new ExpenseId(UUID.randomUUID());
    static final ExpenseId CINEMA = new ExpenseId(UUID.randomUUID());
    static final int AWARDED = 5_200_000;
    static final LocalDate JULY_1 = LocalDate.of(2019, 7, 1);
    static final LocalDate AUGUST_20 = LocalDate.of(2019, 8, 20);
    static final LocalDate OCTOBER_1 = LocalDate.of(2019, 10, 1);
    static final LocalDate JULY_1_2020 = LocalDate.of(2020, 7, 1);
    static final LocalDate JANUARY_1_2021 = LocalDate.of(2021, 1, 1);
    static final Names NAMES = new Names("Huurders", "Locataires", "Tenants");

    static final GrantAwarded GIVEN =
            new GrantAwarded(COMMUNITY, GRANT, LOTERIJ, AWARDED, Currency.EUR, JULY_1, JULY_1_2020);
    static final GrantExtended EXTENDED = new GrantExtended(COMMUNITY, GRANT, LOTERIJ, AUGUST_20, JANUARY_1_2021, 0);
    static final ExpenseDeclared MOST = expense(KAYAKS, 5_000_000, AUGUST_20);
    static final ProgrammeClosed CLOSED = new ProgrammeClosed(COMMUNITY, JANUARY_1_2021);

    private Community() {}

    /** Asked by its coordinator, unless said otherwise. */
    static Story<Programme> story() {
        return Story.of(Programme.class)
                .given(
                        new ProgrammeOpened(COMMUNITY, "tenants", NAMES, SMES, JULY_1, true),
                        new PartnerAdmitted(COMMUNITY, DIOGENES, PartnerRole.CARRIER, Set.of("1"), JULY_1),
                        new PartnerAdmitted(COMMUNITY, SAMUSOCIAL, PartnerRole.CARRIER, Set.of("1"), JULY_1),
                        new PartnerAdmitted(COMMUNITY, CITYDEV, PartnerRole.HOUSING, Set.of(), JULY_1),
                        new PartnerAdmitted(COMMUNITY, LOTERIJ, PartnerRole.FUNDER, Set.of(), JULY_1))
                .as(SMES, Function.COORDINATOR);
    }

    static ExpenseDeclared expense(ExpenseId id, int cents, LocalDate on) {
        return new ExpenseDeclared(COMMUNITY, GRANT, id, DIOGENES, cents, on, "Kajaks");
    }
}
