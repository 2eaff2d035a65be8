package org.cascadetutor.progress.settings;

import java.util.Optional;

/** Everything a person has set. In a cookie it is one line, {@code dark.large.system.de.90.60.ask.hide}. */
public record Settings(Look look, Study study) {

    private static final int PARTS = 8;
    private static final String HIDE = "hide";
    private static final String SHOW = "show";

    /** What holds for whoever has set nothing. */
    public static Settings standard() {
        return new Settings(Look.standard(), Study.standard());
    }

    /** The one line; letters, digits, hyphens and dots only. */
    public String line() {
        return String.join(
                ".",
                look.theme(),
                look.text(),
                look.motion(),
                look.language(),
                Integer.toString(study.retentionPercent()),
                study.reviewsADay().map(cap -> Integer.toString(cap)).orElse(""),
                study.hidesConfidence() ? HIDE : SHOW,
                study.hidesSurvival() ? HIDE : SHOW);
    }

    /** Reads a line back; absent where somebody has changed it. */
    public static Optional<Settings> read(String line) {
        String[] part = line.split("\\.", -1);
        if (part.length != PARTS) {
            return Optional.empty();
        }
        try {
            Look look = new Look(part[0], part[1], part[2], part[3]);
            Optional<Integer> cap =
                    Optional.of(part[5]).filter(text -> !text.isEmpty()).map(Integer::valueOf);
            Study study = new Study(Integer.parseInt(part[4]), cap, part[6].equals(HIDE), part[7].equals(HIDE));
            return Optional.of(new Settings(look, study));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }
}
