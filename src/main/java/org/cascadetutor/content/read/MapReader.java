package org.cascadetutor.content.read;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.render.MapArt;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.map.CourseMap;
import org.cascadetutor.course.map.MapHeading;
import org.cascadetutor.course.map.MapStop;

/** Reads the `map` of course.yaml: a drawing, where on it lessons and modules stand, and a tall drawing of the same. */
public final class MapReader {

    private final String folder;
    private final Sources sources;
    private final MapPlaces places;
    private final Problems problems;

    public MapReader(String folder, Sources sources, Problems problems) {
        this.folder = folder;
        this.sources = sources;
        this.places = new MapPlaces(problems);
        this.problems = problems;
    }

    /** The map, if its drawing can be shown. */
    public Optional<CourseMap> read(Fields fields) {
        Optional<CourseMap> tall =
                fields.value("tall").flatMap(Value::fields).flatMap(one -> drawing(one, "map-tall", Optional.empty()));
        return drawing(fields, "map", tall);
    }

    private Optional<CourseMap> drawing(Fields fields, String prefix, Optional<CourseMap> tall) {
        String file = folder + "/" + fields.required("figure");
        List<MapStop> stops = places.stops(fields);
        List<MapHeading> headings = places.headings(fields);
        fields.rejectUnknown();
        Optional<String> svg = sources.text(file);
        if (svg.isEmpty()) {
            problems.error(
                    "figure-not-found", fields.place("figure"), "there is no figure `%s`".formatted(file), "draw it");
        }
        return svg.flatMap(text -> MapArt.of(new FigureSource(file, text), prefix, problems))
                .map(art -> new CourseMap(art, stops, headings, tall));
    }
}
