package org.cascadetutor.account.external;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cascadetutor.account.secret.Secrets;

/**
 * What one sign-in keeps in the browser while its person is at the issuer, each of 256 random bits.
 *
 * @param state comes back with the code, so that the answer belongs to this browser
 * @param nonce stands in the ID token, so that the token belongs to this sign-in
 * @param verifier proves to the issuer that who asks for the token is who began (PKCE)
 */
record SignIn(String state, String nonce, String verifier) {

    private static final Pattern LINE = Pattern.compile("[A-Za-z0-9_-]{43}(\\.[A-Za-z0-9_-]{43}){2}");

    static SignIn fresh(Secrets secrets) {
        return new SignIn(secrets.token(), secrets.token(), secrets.token());
    }

    String line() {
        return state + "." + nonce + "." + verifier;
    }

    static Optional<SignIn> read(String line) {
        if (!LINE.matcher(line).matches()) {
            return Optional.empty();
        }
        String[] parts = line.split("\\.");
        return Optional.of(new SignIn(parts[0], parts[1], parts[2]));
    }

    /** What the issuer gets of the verifier at the start. */
    String challenge() {
        return Secrets.challenge(verifier);
    }
}
