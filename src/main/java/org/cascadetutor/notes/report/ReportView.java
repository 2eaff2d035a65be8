package org.cascadetutor.notes.report;

import java.util.List;
import org.cascadetutor.progress.report.QuestionReport;
import org.cascadetutor.progress.report.Reported;

/**
 * The form to report a question, with what its learner has reported about it so far.
 *
 * @param named whether there is a name that could be told
 * @param typed what was sent and could not be taken
 */
public record ReportView(String item, String version, List<QuestionReport> made, boolean named, Typed typed) {

    /**
     * What was typed.
     *
     * @param problem why it was not taken; empty where nothing is wrong
     */
    public record Typed(String reason, String words, String problem) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public List<String> reasons() {
        return Reported.REASONS;
    }

    /** How many characters the words may have. */
    public int most() {
        return ReportService.LONGEST;
    }

    /** The key of a reason's words. */
    public String key(String reason) {
        return "report_reason_" + reason.replace('-', '_');
    }
}
