package be.homeward.events;

/** Whether a person takes part in a track or surrounds someone who does (squatters, friends, family). */
public enum SupportRole {
    PARTICIPANT,
    ENTOURAGE
}
