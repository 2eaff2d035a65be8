package org.cascadetutor.content.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.map.MapHeading;
import org.cascadetutor.course.map.MapLabel;
import org.cascadetutor.course.map.MapPoint;
import org.cascadetutor.course.map.MapStop;
import org.cascadetutor.course.text.Slug;

/** Reads where on a drawing lessons and modules stand. */
final class MapPlaces {

    private static final List<String> ANCHORS = List.of("start", "middle", "end");

    private final Problems problems;

    MapPlaces(Problems problems) {
        this.problems = problems;
    }

    List<MapStop> stops(Fields map) {
        return mappings(map, "stops").flatMap(one -> stop(one).stream()).toList();
    }

    List<MapHeading> headings(Fields map) {
        return mappings(map, "headings").flatMap(one -> heading(one).stream()).toList();
    }

    private static Stream<Fields> mappings(Fields map, String key) {
        return map.list(key).stream().flatMap(value -> value.fields().stream());
    }

    private Optional<MapStop> stop(Fields fields) {
        Optional<Slug> lesson = slug(fields, "lesson", "lesson");
        MapPoint at = new MapPoint(fields.number("x", 0), fields.number("y", 0));
        String anchor = anchor(fields);
        Optional<MapPoint> words = fields.has("labelX") || fields.has("labelY")
                ? Optional.of(new MapPoint(fields.number("labelX", at.x()), fields.number("labelY", at.y())))
                : Optional.empty();
        MapLabel label = new MapLabel(fields.text("label").orElse(""), anchor, words);
        List<MapPoint> via = fields.list("via").stream()
                .flatMap(value -> point(value).stream())
                .toList();
        fields.rejectUnknown();
        return lesson.map(slug -> new MapStop(slug, at, label, via));
    }

    private Optional<MapHeading> heading(Fields fields) {
        Optional<Slug> module = slug(fields, "module", "module");
        MapPoint at = new MapPoint(fields.number("x", 0), fields.number("y", 0));
        String anchor = anchor(fields);
        fields.rejectUnknown();
        return module.map(slug -> new MapHeading(slug, at, anchor));
    }

    private String anchor(Fields fields) {
        String anchor = fields.text("anchor").orElse("start");
        if (!ANCHORS.contains(anchor)) {
            problems.error(
                    "unknown-word",
                    fields.place("anchor"),
                    "`anchor` cannot be \"%s\"".formatted(anchor),
                    "one of: start, middle, end");
        }
        return ANCHORS.contains(anchor) ? anchor : "start";
    }

    private Optional<MapPoint> point(Value value) {
        String text = value.text().orElse("").strip();
        if (text.matches("-?[0-9]{1,5} +-?[0-9]{1,5}")) {
            String[] parts = text.split(" +");
            return Optional.of(new MapPoint(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }
        problems.error(
                "not-a-number", value.place(), "`%s` is no point".formatted(text), "write two whole numbers: x y");
        return Optional.empty();
    }

    private Optional<Slug> slug(Fields fields, String key, String what) {
        String name = fields.required(key);
        if (Slug.valid(name)) {
            return Optional.of(new Slug(name));
        }
        problems.error(
                "bad-id",
                fields.place(key),
                "`%s` is no %s".formatted(name, what),
                "name a %s of the course".formatted(what));
        return Optional.empty();
    }
}
