package org.cascadetutor.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page as somebody finds it.
 *
 * @param who whose login it is seen with; empty for nobody's
 * @param route the address as the program declares it, or empty where no route answers
 * @param path the address asked for
 * @param status the status of the answer
 * @param then what is done on the page before it is looked at
 */
record Visit(String who, String route, String path, int status, Consumer<Page> then) {

    static Visit of(String who, String route, String path) {
        return new Visit(who, route, path, 200, page -> {});
    }

    /** A page whose address is its route. */
    static Visit of(String who, String path) {
        return of(who, path.replaceFirst("\\?.*", ""), path);
    }

    Visit answering(int other) {
        return new Visit(who, route, path, other, then);
    }

    Visit after(Consumer<Page> doing) {
        return new Visit(who, route, path, status, doing);
    }

    @Override
    public String toString() {
        return (who.isEmpty() ? "nobody" : who) + " at " + path;
    }
}
