package org.cascadetutor.account.secret;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.spec.InvalidKeySpecException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * Passwords, kept as bcrypt of the base64 of their SHA-256: bcrypt reads 72 bytes at most, and two long passwords must not
 * become equal. Any characters, compared exactly; no rule but a length and that it is not one of the most common.
 */
@Singleton
public class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 1_000;
    private static final int COST = 11;

    private final Set<String> common;

    /** Compared with where there is no account, so that both cases take the same work. */
    private final String nobodys;

    Passwords() {
        this.common = read();
        this.nobodys = hash("nobody has this password, and nobody ever will");
    }

    /** All reasons why a password cannot be used. */
    public List<String> reasonsAgainst(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of("password-length");
        }
        return common.contains(password.toLowerCase(Locale.ROOT)) ? List.of("password-common") : List.of();
    }

    public String hash(String password) {
        return BcryptUtil.bcryptHash(digest(password), COST);
    }

    /** Whether the password is the one that was hashed; without a hash it takes as long and is not. */
    public boolean matches(String password, Optional<String> hash) {
        boolean same = verify(digest(password), hash.orElse(nobodys));
        return same && hash.isPresent();
    }

    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Secrets.sha256(password));
    }

    private static boolean verify(String digest, String hash) {
        try {
            PasswordFactory factory =
                    PasswordFactory.getInstance("bcrypt", WildFlyElytronPasswordProvider.getInstance());
            Password kept = factory.translate(ModularCrypt.decode(hash));
            return factory.verify(kept, digest.toCharArray());
        } catch (java.security.NoSuchAlgorithmException
                | java.security.InvalidKeyException
                | InvalidKeySpecException broken) {
            throw new IllegalStateException("the kept hash cannot be read", broken);
        }
    }

    private static Set<String> read() {
        try (InputStream list = Passwords.class.getResourceAsStream("/common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
