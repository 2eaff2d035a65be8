package org.cascadetutor.content.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.content.render.Rendered.Target;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;

/** Checks links between lessons as a browser would follow them. Links to other sites are not followed. */
public final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> PAGES = Set.of("", "/practice", "/review", "/diagnostic", "/check", "/progress");
    private static final Pattern LESSON = Pattern.compile("/lessons/([^/]+)");

    private final Course course;
    private final Problems problems;

    public Links(Course course, Problems problems) {
        this.course = course;
        this.problems = problems;
    }

    /** Reports a link that would lead nowhere. */
    public void check(String lesson, Target target) {
        resolved(lesson, target.href()).ifPresentOrElse(
                uri -> {
                    if (!SCHEMES.contains(uri.getScheme()) || ours(uri) && !known(uri)) {
                        dead(target);
                    }
                },
                () -> dead(target));
    }

    private Optional<URI> resolved(String lesson, String href) {
        try {
            URI base = URI.create("https://cascade.invalid/courses/%s/lessons/%s".formatted(course.slug(), lesson));
            return Optional.of(base.resolve(new URI(href.isEmpty() ? "#" : href)));
        } catch (URISyntaxException noLink) {
            return Optional.empty();
        }
    }

    private static boolean ours(URI uri) {
        return "cascade.invalid".equals(uri.getHost());
    }

    private boolean known(URI uri) {
        String home = "/courses/" + course.slug();
        if (uri.getPath() == null || !uri.getPath().startsWith(home)) {
            return false;
        }
        String path = uri.getPath().substring(home.length());
        String anchor = Optional.ofNullable(uri.getFragment()).orElse("");
        Matcher lesson = LESSON.matcher(path);
        if (lesson.matches()) {
            return course.lesson(lesson.group(1)).filter(one -> has(one, anchor)).isPresent();
        }
        if (path.equals("/glossary")) {
            return anchor.isEmpty() || course.glossary().stream().anyMatch(term -> term.id().equals(anchor));
        }
        return PAGES.contains(path);
    }

    private static boolean has(Lesson lesson, String anchor) {
        return anchor.isEmpty()
                || lesson.body().headings().stream().anyMatch(heading -> heading.id().equals(anchor));
    }

    private void dead(Target target) {
        problems.error(
                "dead-link",
                target.place(),
                "the link `%s` leads nowhere".formatted(target.href()),
                "a lesson is linked by its id, a section as lesson#s-its-heading, a site with https://");
    }
}
