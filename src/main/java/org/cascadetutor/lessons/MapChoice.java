package org.cascadetutor.lessons;

import java.util.Optional;

/** How somebody wants to see the map: as a drawing or a list, and what is shown on top of it. */
record MapChoice(boolean list, Show show) {

    /** What is shown on demand. */
    enum Show {
        NOTHING,
        PATH,
        PREREQUISITES
    }

    /** From the address, then from what was chosen before; a course without a drawing is a list. */
    static MapChoice of(String view, Optional<String> remembered, String show, boolean drawn) {
        boolean list = view.isEmpty() ? remembered.filter("list"::equals).isPresent() : view.equals("list");
        return new MapChoice(list || !drawn, show(show));
    }

    /** The drawing with nothing on top. */
    static MapChoice plain() {
        return new MapChoice(false, Show.NOTHING);
    }

    public boolean path() {
        return show == Show.PATH;
    }

    public boolean prerequisites() {
        return show == Show.PREREQUISITES;
    }

    private static Show show(String wanted) {
        return switch (wanted) {
            case "path" -> Show.PATH;
            case "prerequisites" -> Show.PREREQUISITES;
            default -> Show.NOTHING;
        };
    }
}
