package org.cascadetutor.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.course.question.Question;
import org.junit.jupiter.api.Test;

/** Every question of the course leads to the place that explains it. */
class ExplanationsTest {

    private static final Course COURSE = Compiler.compile(SourceScan.of(Path.of("content")))
            .catalogue()
            .course("metastasis")
            .orElseThrow();

    @Test
    void everyQuestionOfAWrittenLessonLeadsToAPassageThatIsThere() {
        assertThat(COURSE.questions()).allSatisfy(question -> {
            Explained place = COURSE.explained(question.head().id()).orElseThrow();
            assertThat(place.lesson().body().hasAnchor(place.anchor())).isTrue();
            assertThat(place.fragment()).startsWith("#s");
        });
    }

    @Test
    void passagesHaveAnchorsOfTheirOwnThatStandInTheText() {
        assertThat(COURSE.lessons()).allSatisfy(lesson -> {
            List<String> anchors = lesson.body().passages().stream()
                    .map(LessonBody.Passage::id)
                    .toList();
            assertThat(anchors).doesNotHaveDuplicates().isNotEmpty();
            assertThat(anchors).allMatch(anchor -> lesson.body().html().value().contains("id=\"" + anchor + "\""));
        });
    }

    /** What explains a question mostly stands in the lesson it belongs to; its other skills have lessons too. */
    @Test
    void theOwnLessonMostlyExplains() {
        long own = COURSE.questions().stream()
                .filter(ExplanationsTest::explainedAtHome)
                .count();
        assertThat((double) own / COURSE.questions().size()).isGreaterThan(0.9);
    }

    private static boolean explainedAtHome(Question question) {
        Optional<Explained> place = COURSE.explained(question.head().id());
        return place.filter(one -> one.lesson().slug().equals(question.head().lesson()))
                .isPresent();
    }
}
