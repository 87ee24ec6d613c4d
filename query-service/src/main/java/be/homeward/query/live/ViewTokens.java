package be.homeward.query.live;

import be.homeward.log.PositionToken;
import be.homeward.query.view.Positions;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Says where the live version stands, and which node works on it. The position itself is written with the rows; what is
 * kept here is the claim. A node comes back under the same name, so its own claim never stands in its way.
 */
final class ViewTokens implements TokenStore {
    private static final int[] ONE_SEGMENT = {0};

    /** The claim lapses after ten seconds; to renew it with every batch would cost more than most batches. */
    private static final long RENEW_NANOS = Duration.ofSeconds(1).toNanos();

    private final ViewTransactions transactions;
    private final String node;
    private volatile long renewed = System.nanoTime() - RENEW_NANOS;

    ViewTokens(ViewTransactions transactions, String node) {
        this.transactions = transactions;
        this.node = node;
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        claim("""
                insert into views.claim (owner, processor, segment, at) values (?, ?, ?, now())
                on conflict (processor, segment) do update set owner = excluded.owner, at = now()
                where claim.owner is null or claim.owner = excluded.owner or claim.at < now() - interval '10 s'
                """, processor, segment);
        try {
            return new PositionToken(Positions.ofLive(transactions.connection()));
        } catch (SQLException e) {
            throw new UnableToClaimTokenException("the live version cannot be read", e);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (System.nanoTime() - renewed >= RENEW_NANOS) {
            extendClaim(processor, segment);
        }
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claim(
                "update views.claim set at = now() where owner = ? and processor = ? and segment = ?",
                processor,
                segment);
        renewed = System.nanoTime();
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        execute(
                "update views.claim set owner = null where owner = ? and processor = ? and segment = ?",
                processor,
                segment);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return ONE_SEGMENT.clone();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("views");
    }

    private void claim(String sql, String processor, int segment) {
        if (execute(sql, processor, segment) == 0) {
            throw new UnableToClaimTokenException("another node works on the views");
        }
    }

    private int execute(String sql, String processor, int segment) {
        try (PreparedStatement statement = transactions.connection().prepareStatement(sql)) {
            statement.setString(1, node);
            statement.setString(2, processor);
            statement.setInt(3, segment);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToClaimTokenException("the claim cannot be reached", e);
        }
    }
}
