package be.homeward.log;

import be.homeward.events.DwellingId;
import be.homeward.events.HouseholdId;
import be.homeward.events.StayId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which stays a household holds a dwelling, as the claims of its stays tell. */
public record HouseholdStay(DwellingId dwelling, StayId stay) {
    private static final String OF = """
            select stay.holder, stay.key from log.claim house
            join log.claim stay on stay.kind = 'id' and stay.key = house.holder
            where house.kind = 'household' and house.key = ? and house.from_day <= coalesce(?, house.from_day)
                and house.to_day > coalesce(?, house.from_day)
            order by stay.key
            """;

    /**
     * @param day absent: on any
     * @throws LogUnavailable when the database does not answer
     */
    public static List<HouseholdStay> of(EventLog log, HouseholdId household, @Nullable LocalDate day) {
        return new Query(log.dataSource())
                .ask(
                        OF,
                        statement -> {
                            statement.setString(1, household.toString());
                            statement.setObject(2, day, Types.DATE);
                            statement.setObject(3, day, Types.DATE);
                        },
                        rows -> {
                            List<HouseholdStay> found = new ArrayList<>();
                            while (rows.next()) {
                                found.add(new HouseholdStay(
                                        new DwellingId(id(rows.getString(1))), new StayId(id(rows.getString(2)))));
                            }
                            return found;
                        });
    }

    /** The last 36 characters of {@code dwelling:…} and {@code stay:…}. */
    private static UUID id(String holder) {
        return UUID.fromString(holder.substring(holder.length() - 36));
    }
}
