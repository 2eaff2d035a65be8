package org.cascadetutor.course.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what was written behind it.
 *
 * @param unit as it was written; empty where nothing stood behind the number
 */
public record Measured(double value, String unit) {

    private static final int LONGEST = 60;

    private static final Pattern WRITTEN = Pattern.compile(
            "([+-]?)((?:[0-9]{1,3}(?:[ '.,][0-9]{3})+|[0-9]+)?(?:[.,][0-9]+)?)"
                    + "(?:[eE]([+-]?[0-9]{1,3})|\\s*[x*·×]\\s*10\\s*\\^\\s*([+-]?[0-9]{1,3}))?\\s*((?![eE][0-9+-])(?:[^0-9.,+'-].*)?)");

    /** One comma with three digits behind it: a thousand to some, a decimal to others. */
    private static final Pattern TWO_READINGS = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)|[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern POINT_GROUPS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)|[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("[0-9]*(\\.[0-9]+)?");

    /**
     * Reads a number as people write it: decimal point or comma, thousands set apart by spaces, 3e4 or 3·10^4, a unit
     * behind it. Absent where there is no number, or one that could be read in two ways, such as 1,250.
     */
    public static Optional<Measured> read(String text) {
        String tidy = text.strip().replaceAll("[\u2212\u2013]", "-").replaceAll("[\u00A0\u2009\u202F]", " ");
        Matcher parts = WRITTEN.matcher(tidy);
        if (tidy.length() > LONGEST || !parts.matches() || parts.group(2).isEmpty()) {
            return Optional.empty();
        }
        String exponent = parts.group(3) == null ? parts.group(4) : parts.group(3);
        return digits(parts.group(2).replaceAll("[ ']", ""))
                .map(digits -> Double.parseDouble(parts.group(1) + digits + (exponent == null ? "" : "e" + exponent)))
                .filter(Double::isFinite)
                .map(value -> new Measured(value, parts.group(5).strip()));
    }

    private static Optional<String> digits(String written) {
        if (TWO_READINGS.matcher(written).matches()) {
            return Optional.empty();
        }
        String plain = COMMA_GROUPS.matcher(written).matches()
                ? written.replace(",", "")
                : POINT_GROUPS.matcher(written).matches()
                        ? written.replace(".", "").replace(',', '.')
                        : written.replace(',', '.');
        return Optional.of(plain).filter(digits -> PLAIN.matcher(digits).matches());
    }
}
