package org.cascadetutor.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

/** What somebody typed can neither forge a line of the log nor stand in it. */
class LogTextTest {

    @Test
    void aLineStaysALine() {
        assertThat(LogText.line("alice\r\nERROR forged \u001b[31mred\u2028on\u202Eback"))
                .isEqualTo("alice<000d><000a>ERROR forged <001b>[31mred<2028>on<202e>back");
        assertThat(LogText.line("ü 漢 😀")).isEqualTo("ü 漢 😀");
    }

    @Test
    void anAddressLosesItsSecrets() {
        assertThat(LogText.path("/resets/0123456789012345678901234567890123456789012/x"))
                .isEqualTo("/resets/…/x");
        assertThat(LogText.path("/courses/tiny/sessions/6c1a3b62-1111-4222-8333-123456789abc/answers"))
                .isEqualTo("/courses/tiny/sessions/…/answers");
        assertThat(LogText.path("/courses/metastasis/lessons/survival-in-circulation"))
                .isEqualTo("/courses/metastasis/lessons/survival-in-circulation");
    }

    @Test
    void aFailureOfTheDatabaseQuotesNoValue() {
        Exception broken = new IllegalStateException(
                "could not store: alice@example.org", new SQLException("Unique index violation: 'alice@example.org'"));
        String told = trace(LogText.quiet(broken));
        assertThat(told)
                .doesNotContain("alice")
                .contains("java.lang.IllegalStateException", "java.sql.SQLException", "LogTextTest.java");
    }

    @Test
    void anotherFailureKeepsItsWordsInOneLine() {
        String told = trace(LogText.quiet(new IllegalStateException("no\nsuch version")));
        assertThat(told).startsWith("java.lang.IllegalStateException: no<000a>such version");
    }

    @Test
    void theFilterWritesParametersInToo() {
        ExtLogRecord logged =
                new ExtLogRecord(Level.INFO, "hello %s", ExtLogRecord.FormatStyle.PRINTF, LogTextTest.class.getName());
        logged.setParameters(new Object[] {"a\nb"});
        assertThat(new LogFilter().isLoggable(logged)).isTrue();
        assertThat(logged.getFormattedMessage()).isEqualTo("hello a<000a>b");
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
