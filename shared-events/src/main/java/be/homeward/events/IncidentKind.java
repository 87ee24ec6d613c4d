package be.homeward.events;

/** What happened around a person while they were accompanied. */
public enum IncidentKind {
    AGGRESSION,
    SELF_HARM,
    MEDICAL_EMERGENCY,
    OVERDOSE,
    NUISANCE,
    DAMAGE,
    POLICE_INTERVENTION,
    VICTIM_OF_VIOLENCE,
    MISSING,
    OTHER
}
