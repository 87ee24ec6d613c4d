package be.homeward.log;

/** At some date the claim would have more holders than its bound. The versions that the decision rests on did hold. */
public final class ClaimTaken extends AppendRefused {
    private static final long serialVersionUID = 1L;
    private final ClaimKind kind;
    private final String key;

    ClaimTaken(ClaimKey claim) {
        super("taken: " + claim, null);
        this.kind = claim.kind();
        this.key = claim.key();
    }

    public ClaimKind kind() {
        return kind;
    }

    public String key() {
        return key;
    }
}
