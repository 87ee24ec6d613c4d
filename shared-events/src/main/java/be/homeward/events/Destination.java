package be.homeward.events;

/** Where a person goes when a stay ends, with the class that outcomes count. */
public enum Destination {
    SOCIAL_RENTAL(DestinationClass.LASTING),
    SOCIAL_RENTAL_AGENCY(DestinationClass.LASTING),
    PRIVATE_RENTAL(DestinationClass.LASTING),
    OWNED(DestinationClass.LASTING),
    FAMILY_OR_FRIENDS_LASTING(DestinationClass.LASTING),
    FAMILY_OR_FRIENDS_TEMPORARY(DestinationClass.TEMPORARY),
    HOUSING_FIRST_DWELLING(DestinationClass.LASTING),
    SUPPORTED_HOUSING(DestinationClass.LASTING),
    LONG_TERM_CARE(DestinationClass.LONG_TERM_CARE),
    OTHER_DWELLING_OF_PROGRAMME(DestinationClass.TEMPORARY),
    SHELTER(DestinationClass.HOMELESS),
    STREET(DestinationClass.HOMELESS),
    HOSPITAL_OR_PSYCHIATRY(DestinationClass.INSTITUTIONAL),
    PRISON(DestinationClass.INSTITUTIONAL),
    ABROAD(DestinationClass.UNKNOWN),
    DECEASED(DestinationClass.DECEASED),
    UNKNOWN(DestinationClass.UNKNOWN);

    private final DestinationClass destinationClass;

    Destination(DestinationClass destinationClass) {
        this.destinationClass = destinationClass;
    }

    public DestinationClass destinationClass() {
        return destinationClass;
    }
}
