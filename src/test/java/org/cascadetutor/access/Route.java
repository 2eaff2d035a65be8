package org.cascadetutor.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A way into the program: method and address, as the program's own classes declare it. */
public record Route(String method, String path) implements Comparable<Route> {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    /** Every route there is. Doors end in Pages or Resource; a house rule holds that. */
    public static TreeSet<Route> all() throws IOException {
        TreeSet<Route> routes = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith("Pages.class") || name.endsWith("Resource.class"))
                    .map(name -> load(name.replaceAll("\\.class$", "").replace('/', '.')))
                    .filter(door -> door.isAnnotationPresent(Path.class))
                    .flatMap(Route::of)
                    .forEach(routes::add);
        }
        return routes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<Route> of(Class<?> door) {
        String base = door.getAnnotation(Path.class).value();
        return Arrays.stream(door.getDeclaredMethods())
                .flatMap(method -> verb(method).stream().map(verb -> new Route(verb, join(base, path(method)))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    private static String join(String base, String path) {
        String joined = (base + "/" + path).replaceAll("/+", "/");
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }

    @Override
    public int compareTo(Route other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
