package org.cascadetutor.account.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * An issuer of identities on loopback. A code says all there is to it, what to lie about too:
 * `subject~nonce~challenge~lie~name`.
 */
public class StubIssuer implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "cascade-test";

    private HttpServer server;
    private RsaJsonWebKey key;
    private RsaJsonWebKey other;

    @Override
    public Map<String, String> start() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("one");
            other = RsaJwkGenerator.generateJwk(2048);
            other.setKeyId("one");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JoseException broken) {
            throw new IllegalStateException(broken);
        }
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}
                """
                                .formatted(issuer())));
        server.createContext(
                "/keys",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"keys\":[%s]}".formatted(key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))));
        server.createContext("/token", this::token);
        server.start();
        return Map.of("cascade.oidc.issuer", issuer(), "cascade.oidc.client-id", CLIENT);
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String[] code = form.get("code").split("~", -1);
        boolean proven = code[2].equals(
                org.cascadetutor.account.secret.Secrets.challenge(form.getOrDefault("code_verifier", "")));
        if (!proven || !form.get("redirect_uri").equals("https://tutor.example.org/login/external/return")) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"access_token\":\"x\",\"id_token\":\"%s\"}".formatted(signed(code)));
    }

    private String signed(String[] code) {
        String lie = code[3];
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(told(lie, "iss", "https://elsewhere.example", issuer()));
        claims.setAudience(told(lie, "aud", "somebody-else", CLIENT));
        claims.setSubject(code[0]);
        claims.setStringClaim("nonce", told(lie, "nonce", "another", code[1]));
        claims.setIssuedAt(at(lie.equals("iat") ? 600 : 0));
        claims.setExpirationTime(at(lie.equals("exp") ? -600 : 300));
        claims.setStringClaim("preferred_username", code[4]);
        claims.setStringClaim("email", "known@example.org");
        if (lie.equals("azp")) {
            claims.setAudience(CLIENT, "somebody-else");
        }
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKeyIdHeaderValue(lie.equals("kid") ? "unknown" : "one");
        try {
            return sign(token, lie);
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String sign(JsonWebSignature token, String lie) throws JoseException {
        if (lie.equals("none")) {
            token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else if (lie.equals("hs256")) {
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
            token.setKey(new org.jose4j.keys.HmacKey(key.getPublicKey().getEncoded()));
        } else {
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            token.setKey(lie.equals("signature") ? other.getPrivateKey() : key.getPrivateKey());
        }
        return token.getCompactSerialization();
    }

    private static String told(String lie, String claim, String untrue, String truth) {
        return lie.equals(claim) ? untrue : truth;
    }

    private static NumericDate at(long seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }

    private static Map<String, String> form(String body) {
        UnaryOperator<String> plain = text -> URLDecoder.decode(text, StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> plain.apply(pair[0]), pair -> plain.apply(pair[1])));
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
