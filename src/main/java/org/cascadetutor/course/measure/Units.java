package org.cascadetutor.course.measure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The units that convert into each other, and the ways they are written. Pure. A unit not in the table stays itself. */
public final class Units {

    private static final Map<String, Unit> TABLE = new LinkedHashMap<>();
    private static final Map<String, String> OTHER_NAMES = new HashMap<>();

    static {
        kind("length", "km", 1e3, "m", 1, "cm", 1e-2, "mm", 1e-3, "µm", 1e-6, "nm", 1e-9);
        kind("area", "m²", 1, "cm²", 1e-4, "mm²", 1e-6);
        kind("volume", "L", 1, "dL", 1e-1, "mL", 1e-3, "cm³", 1e-3, "µL", 1e-6, "mm³", 1e-6);
        kind("mass", "kg", 1e3, "g", 1, "mg", 1e-3, "µg", 1e-6, "ng", 1e-9);
        kind("time", "years", 31_557_600, "weeks", 604_800, "days", 86_400, "h", 3_600, "min", 60, "s", 1, "ms", 1e-3);
        kind("equivalent dose", "Sv", 1, "mSv", 1e-3, "µSv", 1e-6);
        kind("absorbed dose", "Gy", 1, "mGy", 1e-3, "cGy", 1e-2);
        kind("activity", "GBq", 1e9, "MBq", 1e6, "kBq", 1e3, "Bq", 1);
        kind("energy", "MeV", 1e6, "keV", 1e3, "eV", 1);
        kind("frequency", "MHz", 1e6, "kHz", 1e3, "Hz", 1);
        kind("field", "T", 1, "mT", 1e-3);
        kind("pressure", "kPa", 1e3, "Pa", 1, "mmHg", 133.322387415);
        kind("share", "fraction", 1, "%", 1e-2, "‰", 1e-3);
        names("years", "year", "yr", "yrs", "a", "y");
        names("weeks", "week", "wk");
        names("days", "day", "d");
        names("h", "hour", "hours", "hr", "hrs");
        names("min", "minute", "minutes", "mins");
        names("s", "sec", "second", "seconds", "secs");
        names("%", "percent", "per cent");
        names("fraction", "", "1");
        names("µm", "um", "micrometre", "micrometres", "micron", "microns");
        names("mm", "millimetre", "millimetres");
        names("cm", "centimetre", "centimetres");
        names("m", "metre", "metres");
        names("L", "l", "litre", "litres");
        names("mL", "ml", "millilitre", "millilitres");
        names("dL", "dl");
        names("µL", "ul", "µl");
        names("µg", "ug", "mcg");
        names("µSv", "usv");
        names("mmHg", "mm hg");
        names("mm²", "mm2");
        names("cm²", "cm2");
        names("mm³", "mm3");
        names("cm³", "cm3", "cc");
    }

    private Units() {}

    private static void kind(String kind, Object... symbolsAndFactors) {
        for (int i = 0; i < symbolsAndFactors.length; i += 2) {
            String symbol = (String) symbolsAndFactors[i];
            TABLE.put(symbol, new Unit(symbol, kind, ((Number) symbolsAndFactors[i + 1]).doubleValue()));
        }
    }

    private static void names(String symbol, String... others) {
        for (String other : others) {
            OTHER_NAMES.put(other, symbol);
        }
    }

    /** The unit a text names, also one per another, such as µm/h; absent where the table does not have it. */
    public static Optional<Unit> of(String text) {
        String name = tidy(text);
        int per = name.indexOf('/');
        if (per > 0) {
            Optional<Unit> above = single(name.substring(0, per));
            Optional<Unit> below = single(name.substring(per + 1));
            return above.flatMap(one -> below.map(other -> per(one, other)));
        }
        return single(name);
    }

    /** A value in another unit; absent where the two do not measure the same. */
    public static OptionalDouble convert(double value, String from, String to) {
        if (tidy(from).equals(tidy(to))) {
            return OptionalDouble.of(value);
        }
        Optional<Unit> one = of(from);
        Optional<Unit> other = of(to);
        boolean alike = one.isPresent()
                && other.isPresent()
                && one.get().kind().equals(other.get().kind());
        return alike
                ? OptionalDouble.of(value * one.get().factor() / other.get().factor())
                : OptionalDouble.empty();
    }

    /** The symbols a learner may choose from where this one is asked for: all of its kind, or itself alone. */
    public static List<String> alike(String symbol) {
        int per = symbol.indexOf('/');
        String below = per > 0 ? symbol.substring(per) : "";
        Optional<Unit> above = single(tidy(per > 0 ? symbol.substring(0, per) : symbol));
        List<String> all = above.stream()
                .flatMap(unit -> TABLE.values().stream()
                        .filter(other -> other.kind().equals(unit.kind()))
                        .map(other -> other.symbol() + below))
                .toList();
        return all.contains(symbol) ? all : List.of(symbol);
    }

    private static Unit per(Unit above, Unit below) {
        return new Unit(
                above.symbol() + "/" + below.symbol(),
                above.kind() + "/" + below.kind(),
                above.factor() / below.factor());
    }

    private static Optional<Unit> single(String text) {
        String name = text.strip();
        String symbol = TABLE.containsKey(name)
                ? name
                : OTHER_NAMES.getOrDefault(name, OTHER_NAMES.get(name.toLowerCase(Locale.ROOT)));
        return Optional.ofNullable(symbol).map(TABLE::get);
    }

    /** Greek mu and the micro sign look alike and are typed alike. */
    private static String tidy(String text) {
        return text.strip().replace('\u03BC', 'µ').replaceAll("\\s+", " ");
    }
}
