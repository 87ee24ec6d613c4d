package be.homeward.events;

/** A right that a person opened. */
public enum RightKind {
    IDENTITY_DOCUMENT,
    REFERENCE_ADDRESS,
    INCOME,
    HEALTH_INSURANCE,
    RESIDENCE_PERMIT,
    DEBT_MEDIATION,
    BANK_ACCOUNT,
    TREATMENT
}
