package org.cascadetutor.account.external;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Talks to the issuer: where to send people, and what a code that comes back is worth. Thread-safe. */
@ApplicationScoped
class Issuer {

    private static final Logger LOG = Logger.getLogger(Issuer.class);
    private static final int OK = 200;

    private final OidcConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;
    private volatile @Nullable Known known;

    Issuer(OidcConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    /** What was read of the issuer, once; its keys are read again when they change. */
    private record Known(IssuerDocument document, IdTokens tokens) {}

    /** The address a sign-in begins at; absent where the issuer does not answer. */
    Optional<URI> begin(SignIn signIn, String back) {
        return known().map(issuer -> {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("response_type", "code");
            query.put("client_id", client());
            query.put("redirect_uri", back);
            query.put("scope", ("openid " + config.scope()).strip());
            query.put("state", signIn.state());
            query.put("nonce", signIn.nonce());
            query.put("code_challenge", signIn.challenge());
            query.put("code_challenge_method", "S256");
            String address = issuer.document().authorization();
            return URI.create(address + (address.contains("?") ? "&" : "?") + form(query));
        });
    }

    /** Who the code stands for; nobody where the issuer does not know it or the token does not hold. */
    Optional<Identity> identify(String code, SignIn signIn, String back) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", back);
        fields.put("client_id", client());
        fields.put("code_verifier", signIn.verifier());
        return known().flatMap(issuer -> send(request(issuer.document().token(), fields))
                .map(answer -> answer.path("id_token").asText(""))
                .flatMap(token -> issuer.tokens().read(token, signIn.nonce())));
    }

    private HttpRequest request(String address, Map<String, String> fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(config.timeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        config.clientSecret().ifPresent(secret -> request.header("Authorization", basic(secret)));
        return request.build();
    }

    private String basic(String secret) {
        String pair = encode(client()) + ":" + encode(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Known> known() {
        Known read = known;
        if (read == null) {
            read = discover().orElse(null);
            known = read;
        }
        return Optional.ofNullable(read);
    }

    /** The document must name the very issuer it was read from. */
    private Optional<Known> discover() {
        String issuer = config.issuer().orElseThrow();
        URI address = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        return send(HttpRequest.newBuilder(address).timeout(config.timeout()).build())
                .map(answer -> json.convertValue(answer, IssuerDocument.class))
                .filter(document -> issuer.equals(document.issuer()))
                .map(document -> new Known(
                        document,
                        new IdTokens(
                                issuer,
                                client(),
                                new HttpsJwksVerificationKeyResolver(new HttpsJwks(document.keys())),
                                clock)));
    }

    private Optional<JsonNode> send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                LOG.warnf("the issuer of identities answered %d", answer.statusCode());
                return Optional.empty();
            }
            return Optional.of(json.readTree(answer.body()));
        } catch (IOException broken) {
            LOG.warnf(
                    "the issuer of identities cannot be understood: %s",
                    broken.getClass().getName());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String client() {
        return config.clientId().orElseThrow();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
