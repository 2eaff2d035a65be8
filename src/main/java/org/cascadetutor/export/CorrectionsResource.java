package org.cascadetutor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.progress.correction.CorrectionStep;
import org.cascadetutor.progress.correction.CorrectionStore;
import org.cascadetutor.progress.pseudonym.PseudonymStore;

/** Contested marks as a file: each step with the score before it and after. The other exports hold the scores that hold now. */
@Path("/")
@Requires(Role.INSTRUCTOR)
class CorrectionsResource {

    static final String NAME = "corrections.csv";

    private final ExportService exports;
    private final CorrectionStore corrections;
    private final PseudonymStore pseudonyms;
    private final AuditStore audit;
    private final CurrentPerson current;

    CorrectionsResource(
            ExportService exports,
            CorrectionStore corrections,
            PseudonymStore pseudonyms,
            AuditStore audit,
            CurrentPerson current) {
        this.exports = exports;
        this.corrections = corrections;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.current = current;
    }

    @GET
    @Path("/api/v1/courses/{course}/exports/corrections.csv")
    public Response api(@PathParam("course") String course) {
        return file(course);
    }

    @GET
    @Path("/teach/{course}/exports/corrections.csv")
    public Response browser(@PathParam("course") String course) {
        return file(course);
    }

    private Response file(String course) {
        if (!exports.hasCourse(course)) {
            throw new NotFoundException();
        }
        audit.note(current.require().id(), "export", course + " " + NAME);
        return Response.ok(text(corrections.newest(course, Integer.MAX_VALUE)), "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + exports.fileName(course, NAME) + "\"")
                .build();
    }

    private String text(List<CorrectionStep> steps) {
        Map<LearnerId, String> names = pseudonyms.all();
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("user_id", "attempt_id", "step", "kind", "score_before", "score_after", "at_ms", "reason");
        steps.stream()
                .sorted(Comparator.comparing(step -> step.said().at()))
                .forEach(step ->
                        csv.writeRecord(cells(step, names).map(Cells::safe).toList()));
        return text.toString();
    }

    private static Stream<Object> cells(CorrectionStep step, Map<LearnerId, String> names) {
        return Stream.of(
                names.getOrDefault(step.on().learner(), "learner-unknown"),
                step.on().attempt().toString(),
                step.number(),
                step.said().kind().code(),
                step.scores().before(),
                step.scores().after(),
                step.said().at().toEpochMilli(),
                step.said().words());
    }
}
