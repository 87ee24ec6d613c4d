package be.homeward.events;

/** What an inspection of a dwelling found. */
public enum InspectionResult {
    IN_ORDER,
    IN_ORDER_WITH_REMARKS,
    NOT_IN_ORDER
}
