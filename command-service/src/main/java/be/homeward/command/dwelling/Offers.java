package be.homeward.command.dwelling;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What a dwelling was each time before it went back and was offered anew, the first time first. */
record Offers(PVector<Offer> all) {
    static final Offers NONE = new Offers(TreePVector.empty());

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean any(Predicate<Offer> which) {
        return all.stream().anyMatch(which);
    }

    /** What it was on that day; before it was ever offered, what it was first. */
    Offer on(LocalDate day) {
        return all.get(index(day));
    }

    Offers changed(LocalDate day, UnaryOperator<Tenure> change) {
        Offer was = on(day);
        return new Offers(all.with(
                index(day), new Offer(was.programme(), was.owner(), was.description(), change.apply(was.tenure()))));
    }

    Offers plus(Offer last) {
        return new Offers(all.plus(last));
    }

    /** The day on which it had gone back the last time. */
    @Nullable
    LocalDate returned() {
        Acceptance last = isEmpty() ? null : all.get(all.size() - 1).tenure().last();
        return last == null ? null : last.returned();
    }

    private int index(LocalDate day) {
        int then = 0;
        for (int i = 1; i < all.size(); i++) {
            then = day.isBefore(all.get(i).tenure().offered()) ? then : i;
        }
        return then;
    }
}
