package org.cascadetutor.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cascadetutor.cli.evaluate.Evaluation;
import org.cascadetutor.cli.evaluate.WrongInput;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.evaluation.Figures;
import org.cascadetutor.engine.tracing.TracingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The learner model against files of real answers: no server, no database. */
@Command(
        name = "evaluate",
        description = "Predict each answer of the files before learning from it, and say how well.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    enum Model {
        reference,
        current;

        private TracingSettings settings() {
            return (this == reference ? EngineSettings.reference() : EngineSettings.current()).tracing();
        }
    }

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "Answers, in order.")
    private List<Path> answers = List.of();

    @Option(names = "--skills", paramLabel = "FILE", required = true, description = "Which skills an item asks for.")
    private Path skills;

    @Option(names = "--model", description = "reference or current.", defaultValue = "current")
    private Model model;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Format format;

    @Override
    public Integer call() {
        try {
            Evaluation evaluation = Evaluation.of(model.settings(), answers, skills);
            evaluation.remarks().forEach(System.err::println);
            Evaluation.Outcome outcome = evaluation.run();
            System.out.println(format == Format.json ? json(outcome) : text(outcome));
            return 0;
        } catch (WrongInput wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    private String json(Evaluation.Outcome outcome) {
        ObjectNode node = new ObjectMapper().createObjectNode().put("model", model.name());
        put(node, outcome.all()).put("perSecond", outcome.perSecond());
        ArrayNode first = node.putArray("first");
        for (double p : outcome.first()) {
            first.add(p);
        }
        ArrayNode files = node.putArray("files");
        outcome.files().forEach(one -> put(files.addObject().put("file", one.file()), one.figures()));
        return node.toString();
    }

    private static ObjectNode put(ObjectNode node, Figures figures) {
        return node.put("n", figures.n())
                .put("auc", figures.auc())
                .put("logLoss", figures.logLoss())
                .put("rmse", figures.rmse())
                .put("ece", figures.ece());
    }

    private String text(Evaluation.Outcome outcome) {
        StringBuilder text = new StringBuilder("model " + model + System.lineSeparator());
        text.append("       n     AUC  log loss    RMSE     ECE").append(System.lineSeparator());
        outcome.files().forEach(one -> text.append(line(one.figures(), one.file())));
        text.append(line(outcome.all(), "all"));
        return text.append(String.format(Locale.ROOT, "%,d answers per second", outcome.perSecond()))
                .toString();
    }

    private static String line(Figures figures, String name) {
        return String.format(
                Locale.ROOT,
                "%8d  %.4f    %.4f  %.4f  %.4f  %s%n",
                figures.n(),
                figures.auc(),
                figures.logLoss(),
                figures.rmse(),
                figures.ece(),
                name);
    }
}
