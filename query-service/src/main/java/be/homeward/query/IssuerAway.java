package be.homeward.query;

import org.springframework.security.core.AuthenticationException;

/** The identity provider does not answer, so that nobody can say whether a token is one of its own. */
final class IssuerAway extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    IssuerAway(Throwable cause) {
        super("the identity provider does not answer", cause);
    }
}
