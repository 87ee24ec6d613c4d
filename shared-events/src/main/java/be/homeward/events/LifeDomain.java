package be.homeward.events;

/** The thirteen life domains of the self-sufficiency matrix. */
public enum LifeDomain {
    FINANCES,
    WORK_AND_EDUCATION,
    DAYTIME_ACTIVITY,
    HOUSING,
    DOMESTIC_RELATIONS,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    SUBSTANCE_USE,
    BASIC_ADL,
    INSTRUMENTAL_ADL,
    SOCIAL_NETWORK,
    PARTICIPATION,
    JUSTICE
}
