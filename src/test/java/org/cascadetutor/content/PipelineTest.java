package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Catalogue;
import org.cascadetutor.course.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pipeline on a small course, with one thing changed at a time. */
class PipelineTest {

    private static final String LESSON = "tiny/one/start/lesson.md";
    private static final String QUESTIONS = "tiny/one/start/questions.yaml";
    private static final String FIGURE = "tiny/one/start/figures/line.svg";

    private final Sources good = SourceScan.of(Path.of("src/test/content"));
    private final Catalogue published = Compiler.compile(good).catalogue();

    @Test
    void theTinyCourseHasNoErrors() {
        assertThat(Compiler.compile(good).report().errors()).isEmpty();
    }

    @Test
    void theRealCourseHasNoErrors() {
        Compilation course = Compiler.compile(SourceScan.of(Path.of("content")));
        assertThat(course.report().errors()).isEmpty();
        assertThat(course.skills()).isEqualTo(89);
        assertThat(course.lessons()).isEqualTo(22);
        assertThat(course.catalogue().course("metastasis").orElseThrow().lessons().stream()
                        .filter(Lesson::written))
                .hasSizeGreaterThanOrEqualTo(11)
                .allSatisfy(lesson -> {
                    assertThat(lesson.questions()).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(lesson.body().html().value()).contains("<svg");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "tiny/course.yaml,      id: tiny,                    id: other,                     wrong-id",
        "tiny/skills.yaml,      prerequisites: [first-skill], prerequisites: [no-skill],    unknown-skill",
        "tiny/skills.yaml,      prerequisites: [],            prerequisites: [second-skill], prerequisite-cycle",
        "tiny/skills.yaml,      lesson: start,                lesson: nowhere,              skill-without-lesson",
        "tiny/skills.yaml,      bloom: apply,                 blom: apply,                  unknown-key",
        "tiny/one/start/lesson.md, term:basement-membrane,    term:nothing,                 unknown-term",
        "tiny/one/start/lesson.md, '[@Someone2001]',          '[@Nobody]',                  unknown-reference",
        "tiny/one/start/lesson.md, figures/line.svg,          figures/none.svg,             figure-not-found",
        "tiny/one/start/lesson.md, '![A line]',               '![]',                        no-alt-text",
        "tiny/one/start/lesson.md, '[!MOUSE]',                '[!MOOSE]',                   unknown-callout",
        "tiny/one/start/lesson.md, status: written,           status: done,                 unknown-word",
        "tiny/one/start/lesson.md, '---',                     '',                           no-front-matter",
        "tiny/one/start/questions.yaml, correct: true,        correct: false,               no-key",
        "tiny/one/start/questions.yaml, type: ordering,       type: sorting,                unknown-type",
        "tiny/one/start/questions.yaml, id: first-skill-1,    id: first-skill-0,            duplicate-id",
        "tiny/one/start/questions.yaml, id: c3,               id: a0,                       ids-tell-the-key",
        "tiny/one/start/questions.yaml, mc-upside-down,       mc-unknown,                   unknown-misconception",
        "tiny/one/start/questions.yaml, 'stem: \"',           'stem: \"\"#',                missing-key",
        "tiny/glossary.yaml,    'term: basement',           'term: \"basement',          yaml",
    })
    void everyFaultIsReportedWithItsPlaceAndAHint(String file, String from, String to, String code) {
        String text = good.text(file).orElseThrow();
        String broken = to.isEmpty() ? text.replaceFirst("^---", "") : text.replace(from, to);
        assertThat(broken).isNotEqualTo(text);
        Compilation compilation = Compiler.compile(good.with(file, broken), published);
        assertThat(compilation.report().problems()).extracting(Problem::code).contains(code);
        assertThat(compilation.report().problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(compilation.catalogue().course("tiny"))
                .as("the last good version stays")
                .isPresent();
    }

    @Test
    void aBrokenLessonKeepsItsLastGoodVersion() {
        Sources broken = good.with(LESSON, "no front matter");
        Lesson kept = Compiler.compile(broken, published)
                .catalogue()
                .course("tiny")
                .orElseThrow()
                .lesson("start")
                .orElseThrow();
        assertThat(kept.body())
                .isEqualTo(published
                        .course("tiny")
                        .orElseThrow()
                        .lesson("start")
                        .orElseThrow()
                        .body());
    }

    @Test
    void aBrokenQuestionDoesNotHideTheOthers() {
        String text = good.text(QUESTIONS).orElseThrow().replaceFirst("type: ordering", "type: nonsense");
        Compilation compilation = Compiler.compile(good.with(QUESTIONS, text));
        assertThat(compilation.questions()).isEqualTo(Compiler.compile(good).questions() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><b>x</b></foreignObject>",
                "<image href='https://x.example/a.png'/>",
                "<a href='javascript:alert(1)'><text>x</text></a>",
                "<style>*{}</style>",
                "<rect style='fill:red'/>",
                "<rect onload='x()'/>",
                "<use href='https://x.example/#a'/>",
                "<rect fill='url(https://x.example)'/>",
                "<animate attributeName='href'/>",
                "<set to='x'/>"
            })
    void aFigureWithAnythingActiveInItIsRefused(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">" + inside + "</svg>";
        Compilation compilation = Compiler.compile(good.with(FIGURE, svg));
        assertThat(compilation.report().problems()).extracting(Problem::code).contains("figure-unsafe");
        assertThat(compilation
                        .catalogue()
                        .course("tiny")
                        .orElseThrow()
                        .lesson("start")
                        .orElseThrow()
                        .written())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
                        "<svg onload=alert(1)>",
                "[x](data:text/html,boo)", "<iframe src=//x.example></iframe>", "![x](javascript:alert(1))",
                        "<style>*{}</style>"
            })
    void markdownLeavesNothingActive(String hostile) {
        String text = good.text(LESSON).orElseThrow() + "\n" + hostile + "\n";
        String html = Compiler.compile(good.with(LESSON, text))
                .catalogue()
                .course("tiny")
                .orElseThrow()
                .lesson("start")
                .orElseThrow()
                .body()
                .html()
                .value();
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parseBodyFragment(html);
        assertThat(page.select("script, iframe, img, style, object, embed, form"))
                .isEmpty();
        assertThat(page.select("[onerror], [onload], [href^=javascript], [href^=data]"))
                .isEmpty();
    }

    @Test
    void hostileYamlIsAProblemAndNothingWorse() {
        String bomb = "- &a [x,x,x]\n- &b [*a,*a,*a]\n- [*b,*b,*b]\n";
        String deep = "[".repeat(20_000);
        assertThat(Compiler.compile(good.with(QUESTIONS, bomb)).report().hasErrors())
                .isTrue();
        assertThat(Compiler.compile(good.with(QUESTIONS, deep)).report().hasErrors())
                .isTrue();
        assertThat(Compiler.compile(good.with(LESSON, good.text(LESSON).orElseThrow() + ">".repeat(20_000) + " x"))
                        .catalogue()
                        .course("tiny"))
                .isPresent();
    }

    @Test
    void aVersionChangesWithTheQuestionAndNotWithItsSpelling() {
        String text = good.text(QUESTIONS).orElseThrow();
        String spelt = text.replace("difficulty: easy", "difficulty:   'easy'   # a note");
        String other = text.replace("Pick two.", "Pick 2.");
        assertThat(version(text))
                .isEqualTo(version(spelt))
                .isNotEqualTo(version(other))
                .matches("[0-9a-f]{12}");
    }

    private String version(String questions) {
        return Compiler.compile(good.with(QUESTIONS, questions))
                .catalogue()
                .course("tiny")
                .orElseThrow()
                .question("pick-two")
                .orElseThrow()
                .head()
                .source()
                .version();
    }
}
