package be.homeward.log;

import java.util.List;

/** What becomes of a group: who is kept, where, and who is refused, why. Nobody is told before it is durable. */
record Decided(List<Kept> kept, List<Refused> refused, GroupState state) {

    record Kept(Member member, Appended appended) {
        long first() {
            return appended.position() - appended.events().size() + 1;
        }
    }

    record Refused(Member member, AppendRefused reason) {}

    void tell() {
        kept.forEach(one -> one.member().answer().complete(one.appended()));
        refused.forEach(one -> one.member().answer().completeExceptionally(one.reason()));
    }

    long head() {
        return kept.isEmpty() ? state.head() : kept.getLast().appended().position();
    }

    boolean hasEvents() {
        return head() > state.head();
    }
}
