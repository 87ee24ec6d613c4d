package be.homeward.events;

/** Why a re-housing did not succeed; often several at once. */
public enum FailureCause {
    PSYCHIATRIC_OR_ADDICTION,
    YOUTH_CARE_HISTORY,
    CASELOAD_TOO_HIGH,
    OTHER
}
