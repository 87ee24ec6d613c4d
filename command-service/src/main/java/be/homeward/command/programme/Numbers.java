package be.homeward.command.programme;

import be.homeward.command.Refusal;

/** Numbers that a coordinator may mean. */
final class Numbers {
    private Numbers() {}

    /** @throws Refusal {@code programme.number-out-of-range} */
    static void only(int least, int most, int number) {
        Refusal.when(number < least || number > most, "programme.number-out-of-range", least, most);
    }
}
