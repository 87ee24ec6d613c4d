package be.homeward.events;

/** Why a person does not get, or not in full, what they asked about their data. */
public enum RequestRefusal {
    RIGHTS_OF_OTHERS,
    /** What is recorded is right. */
    ACCURATE,
    LEGAL_DUTY,
    LEGITIMATE_GROUNDS,
    IDENTITY_UNPROVEN,
    UNFOUNDED_OR_EXCESSIVE,
    OTHER
}
