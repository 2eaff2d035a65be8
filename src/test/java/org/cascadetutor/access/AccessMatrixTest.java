package org.cascadetutor.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every route for every kind of person, as access-matrix.csv beside this says. Routes are read from the program, so that a new one
 * without a row fails.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

    private final Cast cast;

    AccessMatrixTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void everyRouteHasItsRowAndEveryRowItsRoute() throws IOException {
        assertThat(new TreeSet<>(rows().keySet())).isEqualTo(Route.all());
    }

    @Test
    void onlyWhoTheRowNamesIsLetIn() throws IOException {
        List<String> wrong = new ArrayList<>();
        rows().forEach((route, expected) -> {
            Map<String, Boolean> found = knocking(route);
            if (!found.equals(expected)) {
                wrong.add(line(route, found) + "   but the row says " + line(route, expected));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsAnothersLooksLikeWhatIsNotThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Route route : rows().keySet()) {
            if (!route.path().contains("{id}")) {
                continue;
            }
            Cast.Scene scene = cast.scene();
            Visitor other = scene.people().get("learner B");
            Response anothers = other.knock(route.method(), scene.path(route));
            Response nothing = other.knock(route.method(), scene.absent(route));
            boolean same = anothers.statusCode() == nothing.statusCode()
                    && shown(anothers).equals(shown(nothing));
            if (!same || Visitor.in(anothers)) {
                wrong.add(route + ": " + anothers.statusCode() + " and " + nothing.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What a person sees: the nonce of the scripts is another each time. */
    private static String shown(Response response) {
        return response.asString().replaceAll("nonce=\"[^\"]*\"", "");
    }

    /** Each route with people of its own: some doors end what the next would need. */
    private Map<String, Boolean> knocking(Route route) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        Cast.Scene scene = cast.scene();
        for (String who : Cast.WHO) {
            found.put(who, Visitor.in(scene.people().get(who).knock(route.method(), scene.path(route))));
        }
        return found;
    }

    private static Map<Route, Map<String, Boolean>> rows() throws IOException {
        Map<Route, Map<String, Boolean>> rows = new TreeMap<>();
        List<String> lines = Files.readAllLines(MATRIX);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Map<String, Boolean> expected = new LinkedHashMap<>();
            for (int i = 0; i < Cast.WHO.size(); i++) {
                expected.put(Cast.WHO.get(i), cells[i + 2].equals("in"));
            }
            rows.put(new Route(cells[0], cells[1]), expected);
        }
        return rows;
    }

    private static String line(Route route, Map<String, Boolean> cells) {
        StringBuilder line = new StringBuilder(route.method()).append(',').append(route.path());
        cells.values().forEach(in -> line.append(',').append(in ? "in" : "out"));
        return line.toString();
    }
}
