package org.cascadetutor.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts that programs have tripped over. */
final class Naughty {

    private static final Path SHARED = Path.of("../shared/data/interop/security/blns.json");

    private static final List<String> OWN = List.of(
            "",
            " ",
            "null",
            "undefined",
            "0",
            "-1",
            "1e309",
            "NaN",
            "99999999999999999999999999",
            "true",
            "[]",
            "{}",
            "../../../../etc/passwd",
            "..\\..\\..\\windows\\win.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "a\u0000b",
            "line\r\nX-Injected: yes",
            "\u001b[31mred",
            "' or '1'='1",
            "'; drop table person; --",
            "\" or \"\"=\"",
            "1;select pg_sleep(10)",
            "%00",
            "%s%s%s%n",
            "${7*7}",
            "{{7*7}}",
            "{7*7}",
            "#{7*7}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "<!--",
            "]]>",
            "=1+1",
            "\u202Eabc",
            "ﷺ",
            "👩‍👩‍👧‍👦",
            "\uFEFF",
            "a".repeat(5_000),
            "00000000-0000-0000-0000-000000000000",
            "2026-02-30");

    private Naughty() {}

    /** Our own. */
    static List<String> own() {
        return OWN;
    }

    /** Our own and, where it lies beside the project, the shared list. */
    static List<String> all() throws IOException {
        List<String> all = new ArrayList<>(OWN);
        if (Files.exists(SHARED)) {
            all.addAll(List.of(new ObjectMapper().readValue(SHARED.toFile(), String[].class)));
        }
        return all;
    }
}
