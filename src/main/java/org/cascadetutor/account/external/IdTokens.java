package org.cascadetutor.account.external;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Checks ID tokens as OpenID Connect Core 1.0, section 3.1.3.7, says; the cryptography is jose4j's. */
final class IdTokens {

    private static final Logger LOG = Logger.getLogger(IdTokens.class);
    private static final int SKEW_SECONDS = 60;

    /** By key pairs alone: with a shared secret, or with none, whoever knows the client could write tokens. */
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384);

    private final String issuer;
    private final String client;
    private final VerificationKeyResolver keys;
    private final Clock clock;

    IdTokens(String issuer, String client, VerificationKeyResolver keys, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.keys = keys;
        this.clock = clock;
    }

    /** Who the token speaks of; nobody where any check fails. Why is logged, by code and without the token. */
    Optional<Identity> read(String token, String nonce) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(SIGNED)
                    .setVerificationKeyResolver(keys)
                    .setExpectedIssuer(true, issuer)
                    .setExpectedAudience(true, client)
                    .setRequireSubject()
                    .setRequireIssuedAt()
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(token);
            return fits(claims, nonce) ? Optional.of(identity(claims)) : Optional.empty();
        } catch (InvalidJwtException refused) {
            LOG.warnf("an ID token was refused: %s", codes(refused));
            return Optional.empty();
        } catch (MalformedClaimException refused) {
            LOG.warn("an ID token was refused: malformed");
            return Optional.empty();
        }
    }

    private boolean fits(JwtClaims claims, String nonce) throws MalformedClaimException {
        boolean ours = nonce.equals(claims.getStringClaimValue("nonce"));
        String party = claims.getStringClaimValue("azp");
        boolean addressed = party == null ? claims.getAudience().size() == 1 : party.equals(client);
        boolean past =
                !claims.getIssuedAt().isAfter(NumericDate.fromMilliseconds(clock.millis() + SKEW_SECONDS * 1_000L));
        if (!ours || !addressed || !past) {
            LOG.warnf("an ID token was refused: nonce %s, audience %s, issued %s", ours, addressed, past);
        }
        return ours && addressed && past;
    }

    private Identity identity(JwtClaims claims) throws MalformedClaimException {
        String name = Optional.ofNullable(claims.getStringClaimValue("preferred_username"))
                .or(() -> Optional.ofNullable(claims.getClaimValueAsString("name")))
                .orElse("");
        return new Identity(issuer, claims.getSubject(), name);
    }

    private static List<Integer> codes(InvalidJwtException refused) {
        return refused.getErrorDetails().stream()
                .map(detail -> detail.getErrorCode())
                .toList();
    }
}
