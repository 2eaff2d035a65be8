package org.cascadetutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Size gates on methods, read from the source with the compiler's own parser. */
class MethodSizesTest {

    private static final int LONGEST = 30;
    private static final int MOST_PARAMETERS = 5;

    private static List<Method> methods;

    /** A method as written: where, from its first line to its last, and how many parameters. */
    record Method(String where, long lines, int parameters) {}

    @BeforeAll
    static void readTheSource() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = sources.filter(MethodSizesTest::isGated).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(java));
            methods = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(positions).scan(unit, methods);
            }
        }
        assertThat(methods).as("methods found").hasSizeGreaterThan(500);
    }

    /** The one message bundle is a list of texts, not code. */
    private static boolean isGated(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("texts/Messages.java");
    }

    @Test
    void methodsFitOnHalfAScreen() {
        assertThat(methods.stream().filter(method -> method.lines() > LONGEST)).isEmpty();
    }

    @Test
    void mostMethodsAreAFewLines() {
        List<Long> sorted = methods.stream().map(Method::lines).sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThanOrEqualTo(5);
    }

    @Test
    void nobodyCarriesMoreThanFiveThings() {
        assertThat(methods.stream().filter(method -> method.parameters() > MOST_PARAMETERS))
                .isEmpty();
    }

    private static final class Reader extends TreePathScanner<Void, List<Method>> {

        private final SourcePositions positions;

        Reader(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Method> found) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (start >= 0 && end > start && !isConstructorOfABean(method)) {
                found.add(new Method(
                        unit.getSourceFile().getName() + " " + method.getName(),
                        unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1,
                        isTakenTogether(method) ? 0 : method.getParameters().size()));
            }
            return super.visitMethod(method, found);
        }

        /** A bean's one constructor lists what it stands on; that list is wiring and not a call anybody writes. */
        private static boolean isConstructorOfABean(MethodTree method) {
            return method.getName().contentEquals("<init>");
        }

        /** The parameters of a door are the parts of one request. */
        private static boolean isTakenTogether(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .anyMatch(name -> List.of("GET", "POST", "PUT", "DELETE").contains(name));
        }
    }
}
