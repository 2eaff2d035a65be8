package org.cascadetutor.teaching.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.progress.report.QuestionReport;
import org.cascadetutor.progress.report.ReportStore;
import org.cascadetutor.progress.served.ServedQuestionStore;

/** Lists a course's reports by question version, and marks them as done. Who reported stays unsaid unless they agreed. */
@ApplicationScoped
class ReportListService {

    /** Reports shown at once; open ones come first. */
    private static final int MOST = 500;

    private final ContentLibrary library;
    private final ServedQuestionStore served;
    private final ReportStore reports;
    private final PersonStore people;
    private final Clock clock;

    ReportListService(
            ContentLibrary library, ServedQuestionStore served, ReportStore reports, PersonStore people, Clock clock) {
        this.library = library;
        this.served = served;
        this.reports = reports;
        this.people = people;
        this.clock = clock;
    }

    Optional<Course> course(String slug) {
        return library.current().course(slug);
    }

    List<ReportGroup> groups(Course course) {
        Map<List<String>, List<QuestionReport>> byVersion = reports
                .newest(course.slug().value(), MOST)
                .stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.on().item(), one.on().version()), LinkedHashMap::new, Collectors.toList()));
        return byVersion.entrySet().stream()
                .map(entry ->
                        group(course, entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    /** Says how many are done now that were not before. */
    int done(String course, String item, String version, Instant until) {
        return reports.done(course, item, version, until, clock.instant());
    }

    private ReportGroup group(Course course, String item, String version, List<QuestionReport> made) {
        Optional<Question> now = course.question(item);
        boolean current =
                now.filter(one -> one.head().source().version().equals(version)).isPresent();
        Optional<Question> asked = current
                ? now
                : served.find(course.slug().value(), item, version)
                        .flatMap(old -> library.question(course.slug().value(), old.canonical()));
        return new ReportGroup(
                item,
                version,
                asked.map(one -> one.head().texts().stem().words().strip()).orElse(item),
                current,
                now.flatMap(one -> source(course, one)),
                made.stream().map(this::line).toList());
    }

    private static Optional<String> source(Course course, Question question) {
        String slug = question.head().lesson().value();
        return course.lesson(slug)
                .map(lesson -> course.moduleOf(lesson).slug().value() + "/" + slug + "/questions.yaml");
    }

    private ReportGroup.Line line(QuestionReport one) {
        Optional<String> name = Optional.of(one)
                .filter(report -> report.said().named())
                .flatMap(report -> people.find(report.learner().value()))
                .flatMap(Person::username);
        return new ReportGroup.Line(
                one.on().reason(), one.said().words(), one.said().at(), name, one.doneAt());
    }
}
