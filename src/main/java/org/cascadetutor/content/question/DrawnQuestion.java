package org.cascadetutor.content.question;

import java.util.Map;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.render.RenderContext.FigureSource;

/**
 * A question with the drawing it points at. The drawing is part of what is kept and of the version: with another drawing the
 * regions lie elsewhere, and it is another question.
 */
record DrawnQuestion(Value value, RenderContext context) {

    /** The key under which a kept question brings its drawing. */
    static final String SOURCE = "figureSource";

    static DrawnQuestion of(Fields fields, Value value, RenderContext context) {
        Optional<String> path = fields.has("figure") ? fields.text("figure") : Optional.empty();
        if (path.isEmpty()) {
            return new DrawnQuestion(value, context);
        }
        if (fields.has(SOURCE)) {
            FigureSource kept = new FigureSource(path.get(), fields.text(SOURCE).orElse(""));
            return new DrawnQuestion(value, context.withFigures(Map.of(path.get(), kept)));
        }
        return Optional.ofNullable(context.figures().get(path.get()))
                .map(found -> new DrawnQuestion(value.with(SOURCE, found.svg()), context))
                .orElseGet(() -> new DrawnQuestion(value, context));
    }
}
