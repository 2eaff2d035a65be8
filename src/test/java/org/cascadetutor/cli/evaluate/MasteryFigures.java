package org.cascadetutor.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.engine.online.OnlineItem;
import org.cascadetutor.engine.online.OnlineModel;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * Prints how well "proficient" keeps its promise: success on the next five answers on the skill after each rule first calls a
 * learner done, cold, in file order. Arguments: the folder of the tracing files.
 */
final class MasteryFigures {

    private static final int NEXT = 5;
    private static final int EVERY = 2000;
    private static final double DONE = 0.85;
    private static final double BKT_DONE = 0.95;

    /** A learner on one skill. */
    private static final class Course {
        private final List<Integer> outcomes = new ArrayList<>();
        private final Set<Integer> items = new HashSet<>();
        private final Map<String, Integer> doneAfter = new LinkedHashMap<>();
        private double shown = -1;
        private int run;
    }

    private MasteryFigures() {}

    public static void main(String[] args) throws WrongInput {
        Path folder = Path.of(args[0]);
        for (String name : List.of("assistments09-train", "statics-train", "algebra05")) {
            Path skills = folder.resolve(name.replace("-train", "") + "-skills.csv");
            Answers answers = new AnswerReader(SkillFile.read(skills)).read(folder.resolve(name + ".tsv"));
            System.out.println(name + ": rule | reached | answers until | next up to five | full five only");
            Map<Long, Course> courses = new HashMap<>();
            play(answers, TracingSettings.current(), "proficient, current", courses);
            play(answers, TracingSettings.snapshot(), "proficient, snapshot", courses);
            playAsTheProduct(answers, courses);
            play(answers, TracingSettings.reference(), "proficient, reference", courses);
            trace(courses);
            report(courses);
        }
    }

    private static void play(Answers answers, TracingSettings settings, String rule, Map<Long, Course> courses) {
        courses.values().forEach(MasteryFigures::forget);
        OnlineModel model = new OnlineModel(settings);
        for (int i = 0; i < answers.size(); i++) {
            int learner = answers.learners()[i];
            OnlineItem item = answers.items().get(i);
            boolean right = answers.outcomes()[i];
            for (int skill : item.skills()) {
                Course course = courses.computeIfAbsent(learner * 100_000L + skill, key -> new Course());
                course.shown = course.shown < 0 ? model.mastery(learner, skill) : course.shown;
            }
            model.answer(learner, item, right, answers.seconds()[i]);
            for (int skill : item.skills()) {
                Course course = courses.get(learner * 100_000L + skill);
                double now = model.mastery(learner, skill);
                course.shown = right ? Math.max(course.shown, now) : Math.min(course.shown, now);
                count(course, item.number(), right, rule);
            }
        }
    }

    /** The product's own rule on what it shows, calibrated after every so many answers. */
    private static void playAsTheProduct(Answers answers, Map<Long, Course> courses) {
        courses.values().forEach(MasteryFigures::forget);
        SnapshotPlay product = new SnapshotPlay(TracingSettings.snapshot(), EVERY);
        for (int i = 0; i < answers.size(); i++) {
            product.step(answers, i);
            int learner = answers.learners()[i];
            for (int skill : answers.items().get(i).skills()) {
                Course course = courses.get(learner * 100_000L + skill);
                course.outcomes.add(answers.outcomes()[i] ? 1 : 0);
                if (product.shown(learner, skill).proficient()) {
                    course.doneAfter.putIfAbsent("proficient, the product", course.outcomes.size());
                }
            }
        }
    }

    private static void forget(Course course) {
        course.outcomes.clear();
        course.items.clear();
        course.shown = -1;
        course.run = 0;
    }

    private static void count(Course course, int item, boolean right, String rule) {
        course.outcomes.add(right ? 1 : 0);
        course.items.add(item);
        course.run = right ? course.run + 1 : 0;
        int n = course.outcomes.size();
        if (right && course.shown >= DONE && n >= 3 && course.items.size() >= 2) {
            course.doneAfter.putIfAbsent(rule, n);
        }
        if (course.run >= 3) {
            course.doneAfter.putIfAbsent("three in a row", n);
        }
        if (course.run >= 5) {
            course.doneAfter.putIfAbsent("five in a row", n);
        }
    }

    private static void trace(Map<Long, Course> courses) {
        Map<Long, List<Course>> bySkill = new HashMap<>();
        courses.forEach((key, course) -> bySkill.computeIfAbsent(key % 100_000, skill -> new ArrayList<>())
                .add(course));
        for (List<Course> same : bySkill.values()) {
            KnowledgeTracing model = KnowledgeTracing.fitted(same.stream()
                    .map(course -> course.outcomes.stream().mapToInt(y -> y).toArray())
                    .toList());
            for (Course course : same) {
                double known = model.start();
                for (int t = 0; t < course.outcomes.size(); t++) {
                    known = model.after(known, course.outcomes.get(t));
                    if (known >= BKT_DONE) {
                        course.doneAfter.putIfAbsent("BKT ≥ .95, fitted", t + 1);
                    }
                }
            }
        }
    }

    private static void report(Map<Long, Course> courses) {
        for (String rule : List.of(
                "proficient, current",
                "proficient, snapshot",
                "proficient, the product",
                "proficient, reference",
                "BKT ≥ .95, fitted",
                "three in a row",
                "five in a row")) {
            List<Course> done = courses.values().stream()
                    .filter(course -> course.doneAfter.containsKey(rule))
                    .toList();
            double until = done.stream()
                    .mapToInt(course -> course.doneAfter.get(rule))
                    .average()
                    .orElse(0);
            System.out.printf(
                    "| %s | %d | %.1f | %.3f | %.3f |%n",
                    rule, done.size(), until, success(done, rule, 1), success(done, rule, NEXT));
        }
    }

    /** The share of right answers among the next five, of learners with at least so many answers left. */
    private static double success(List<Course> done, String rule, int atLeast) {
        return done.stream()
                .map(course -> {
                    int from = course.doneAfter.get(rule);
                    return course.outcomes.subList(from, Math.min(from + NEXT, course.outcomes.size()));
                })
                .filter(next -> next.size() >= atLeast)
                .flatMapToInt(next -> next.stream().mapToInt(y -> y))
                .average()
                .orElse(0);
    }
}
