package org.cascadetutor.platform.limits;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is limited, by method and address. */
enum Costly {
    EXPORTS("GET", "/.*(exports/[^/]+|/export\\.zip|/my-answers\\.csv)", LimitsConfig::exports, false),
    SEARCH("GET", "/(api/v1/.*)?search", LimitsConfig::search, false),
    ANSWERS("POST", "/(api/v1/)?(courses/[^/]+/)?sessions(/.*)?", LimitsConfig::answers, false),
    ENTRY(
            "POST",
            "/(login|register|forgot|api/v1/guests|api/v1/tokens|resets/.*|invitations/.*)",
            LimitsConfig::entry,
            true);

    private final String method;
    private final Pattern path;
    private final Function<LimitsConfig, Limit> limit;
    private final boolean byAddress;

    Costly(String method, String path, Function<LimitsConfig, Limit> limit, boolean byAddress) {
        this.method = method;
        this.path = Pattern.compile(path);
        this.limit = limit;
        this.byAddress = byAddress;
    }

    /** What of this a request is, if any. */
    static Optional<Costly> of(String method, String path) {
        return Arrays.stream(values())
                .filter(one ->
                        one.method.equals(method) && one.path.matcher(path).matches())
                .findFirst();
    }

    Limit limit(LimitsConfig config) {
        return limit.apply(config);
    }

    /** Whether the address counts even where the person is known. */
    boolean byAddress() {
        return byAddress;
    }
}
