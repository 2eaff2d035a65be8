package org.cascadetutor.content.read;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.render.MapArt;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.CourseMap;
import org.cascadetutor.course.MapStop;
import org.cascadetutor.course.text.Slug;

/** Reads the `map` of course.yaml: a drawing, and where each lesson stands on it. */
public final class MapReader {

    private static final List<String> ANCHORS = List.of("start", "middle", "end");

    private MapReader() {}

    /** The map, if its drawing can be shown. */
    public static Optional<CourseMap> read(Fields fields, String folder, Sources sources, Problems problems) {
        String file = folder + "/" + fields.required("figure");
        List<MapStop> stops = fields.list("stops").stream()
                .flatMap(value -> value.fields().stream())
                .flatMap(stop -> stop(stop, problems).stream())
                .toList();
        fields.rejectUnknown();
        Optional<String> svg = sources.text(file);
        if (svg.isEmpty()) {
            problems.error(
                    "figure-not-found", fields.place("figure"), "there is no figure `%s`".formatted(file), "draw it");
        }
        return svg.flatMap(text -> MapArt.of(new FigureSource(file, text), problems))
                .map(art -> new CourseMap(art.content(), art.width(), art.height(), stops));
    }

    private static Optional<MapStop> stop(Fields fields, Problems problems) {
        String lesson = fields.required("lesson");
        int x = fields.number("x", 0);
        int y = fields.number("y", 0);
        String anchor = fields.text("anchor").filter(ANCHORS::contains).orElse("start");
        String label = fields.text("label").orElse("");
        fields.rejectUnknown();
        if (!Slug.valid(lesson)) {
            problems.error(
                    "bad-id",
                    fields.place("lesson"),
                    "`%s` is no lesson".formatted(lesson),
                    "name a lesson of the course");
            return Optional.empty();
        }
        return Optional.of(new MapStop(new Slug(lesson), x, y, anchor, label));
    }
}
