package org.cascadetutor.account.login;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that came after its login had ended, on its way through signing in: where it goes, and its fields as one text as
 * forms encode it. It is sent again only by a person's own click, with a fresh token. Pure.
 */
public record KeptForm(String action, String text) {

    /** Where a kept form may go: nothing but what a learner answers, so that signing in never does anything else. */
    private static final Pattern ACTION =
            Pattern.compile("/courses/[A-Za-z0-9-]{1,100}/sessions/[0-9a-fA-F-]{36}/(answers|hints)");

    private static final int LONGEST = 20_000;
    private static final int MOST_FIELDS = 200;

    /** One field, as it was sent. */
    public record Field(String name, String value) {}

    /** What was sent, without its token; absent where it may not be kept: too large, or not for a door that answers go to. */
    public static Optional<KeptForm> of(String action, Map<String, List<String>> form) {
        List<String> parts = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.contains("csrf")) {
                values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value)));
            }
        });
        return read(action, String.join("&", parts));
    }

    /** As it came back from the page one signs in on; absent where it is none of ours. */
    static Optional<KeptForm> read(String action, String text) {
        boolean ours = ACTION.matcher(action).matches()
                && !text.isEmpty()
                && text.length() <= LONGEST
                && text.split("&").length <= MOST_FIELDS;
        return ours ? Optional.of(new KeptForm(action, text)) : Optional.empty();
    }

    /** The fields in their order; what cannot be read is left out. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (String part : text.split("&")) {
            int at = part.indexOf('=');
            if (at > 0) {
                decoded(part.substring(0, at)).ifPresent(name -> decoded(part.substring(at + 1))
                        .ifPresent(value -> fields.add(new Field(name, value))));
            }
        }
        return fields;
    }

    /** The page the form stood on. */
    public String page() {
        return action.substring(0, action.lastIndexOf('/'));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
