package be.homeward.events;

/** Why a referral is declined. */
public enum DeclineReason {
    NO_PLACE,
    OUTSIDE_TARGET_GROUP,
    PERSON_DECLINED,
    ALREADY_SUPPORTED,
    REFUSES_TREATMENT,
    REFUSES_SUPPORT,
    RESIDENCE_STATUS,
    MISSING_PAPERS,
    INSUFFICIENT_INCOME,
    OTHER
}
