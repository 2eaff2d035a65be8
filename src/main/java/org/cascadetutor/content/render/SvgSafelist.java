package org.cascadetutor.content.render;

import java.util.Set;
import java.util.regex.Pattern;

/** What a drawing may be made of. */
final class SvgSafelist {

    static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "clipPath",
            "mask",
            "linearGradient",
            "radialGradient",
            "stop",
            "marker",
            "use",
            "symbol",
            "pattern");

    static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "xmlns",
            "id",
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "points",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "font-size",
            "font-weight",
            "font-style",
            "font-family",
            "text-anchor",
            "dominant-baseline",
            "letter-spacing",
            "dx",
            "dy",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clip-path",
            "clip-rule",
            "mask",
            "marker-start",
            "marker-mid",
            "marker-end",
            "markerWidth",
            "markerHeight",
            "markerUnits",
            "refX",
            "refY",
            "orient",
            "href",
            "patternUnits",
            "patternTransform",
            "preserveAspectRatio",
            "pathLength",
            "clipPathUnits",
            "maskUnits",
            "role",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "vector-effect",
            "paint-order",
            "rotate",
            "textLength");

    private static final Pattern FUNCTION = Pattern.compile("([\\w-]+)\\s*\\(");
    private static final Set<String> FUNCTIONS = Set.of(
            "url",
            "var",
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "calc",
            "translate",
            "rotate",
            "scale",
            "matrix",
            "skewX",
            "skewY");

    private SvgSafelist() {}

    /** Browsers read these attributes as CSS: an escape could hide a function, and some functions fetch. */
    static boolean harmless(String value) {
        return value.indexOf('\\') < 0 && (value.indexOf('(') < 0 || known(value));
    }

    private static boolean known(String value) {
        return FUNCTION.matcher(value).results().allMatch(found -> FUNCTIONS.contains(found.group(1)));
    }
}
