package org.cascadetutor.content.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cascadetutor.course.LessonBody.Passage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every paragraph, list, table and note of a lesson an anchor: the id of its section, a point, and its number there;
 * {@code s.1} is the first before any section. An answered question leads there.
 */
final class Passages {

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> MARKED = Set.of("p", "ul", "ol", "blockquote", "aside", "div");

    private final List<Passage> found = new ArrayList<>();
    private String section = "";
    private int number;

    void mark(Document document) {
        document.body().children().forEach(this::visit);
    }

    private void visit(Element block) {
        if (HEADINGS.contains(block.normalName())) {
            section = block.id();
            number = 0;
        } else if (MARKED.contains(block.normalName()) && block.id().isEmpty()) {
            number++;
            String id = "%s.%d".formatted(section.isEmpty() ? "s" : section, number);
            block.attr("id", id);
            found.add(new Passage(id, section, words(block)));
        }
    }

    private static String words(Element block) {
        Element copy = block.clone();
        copy.select("sup, .note-label").remove();
        return copy.text();
    }

    List<Passage> found() {
        return List.copyOf(found);
    }
}
