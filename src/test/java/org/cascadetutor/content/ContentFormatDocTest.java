package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.testing.DocumentedCourse;
import org.junit.jupiter.api.Test;

/** The snippets of docs/content-format.md make a course that compiles. */
class ContentFormatDocTest {

    @Test
    void theSnippetsCompile() {
        SortedMap<String, String> files = DocumentedCourse.files();
        Compilation compilation = Compiler.compile(new Sources(files, List.of()));
        assertThat(files).hasSize(11);
        assertThat(compilation.report().errors()).isEmpty();
        assertThat(compilation.questions()).isEqualTo(13);
    }
}
