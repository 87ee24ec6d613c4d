package be.homeward.events;

/** In what money a grant is given; amounts are in hundredths of it. */
public enum Currency {
    EUR
}
