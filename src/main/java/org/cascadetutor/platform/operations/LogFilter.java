package org.cascadetutor.platform.operations;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Every line of the log goes through here: what somebody typed can neither start a new one nor stand in a failure's words. */
@LoggingFilter(name = "one-line")
public final class LogFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord logged) {
        ExtLogRecord one = ExtLogRecord.wrap(logged);
        String said = one.getFormattedMessage();
        if (said != null) {
            String line = LogText.line(said);
            if (!line.equals(said) && logged instanceof ExtLogRecord ours) {
                ours.setMessage(line, ExtLogRecord.FormatStyle.NO_FORMAT);
                ours.setParameters(null);
            }
        }
        logged.setThrown(LogText.quiet(logged.getThrown()));
        return true;
    }
}
