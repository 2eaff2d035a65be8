package org.cascadetutor.teaching.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All reports on one version of a question, newest first.
 *
 * @param stem the question's words; its id where they are kept nowhere
 * @param current whether this is the version learners are shown now
 * @param source the path of the file to mend, from the course's folder; empty where the question is gone
 */
public record ReportGroup(
        String item, String version, String stem, boolean current, Optional<String> source, List<Line> lines) {

    /**
     * One report.
     *
     * @param name who says so, where they agreed to be named
     */
    public record Line(String reason, String words, Instant at, Optional<String> name, Optional<Instant> doneAt) {
        /** The key of the reason's words. */
        public String key() {
            return "report_reason_" + reason.replace('-', '_');
        }
    }

    public int count() {
        return lines.size();
    }

    /** Whether something is still to be dealt with. */
    public boolean open() {
        return lines.stream().anyMatch(line -> line.doneAt().isEmpty());
    }

    /** The newest report: what is marked as done goes up to here. */
    public Instant newest() {
        return lines.stream().map(Line::at).max(Instant::compareTo).orElseThrow();
    }
}
