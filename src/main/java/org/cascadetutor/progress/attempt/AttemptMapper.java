package org.cascadetutor.progress.attempt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/** Between an attempt and its row. Numbers are written so that they read back to the same bits. */
final class AttemptMapper {

    private static final int HEXADECIMAL = 16;

    private AttemptMapper() {}

    static AttemptEntity toRow(Attempt attempt) {
        AttemptEntity row = new AttemptEntity();
        row.attemptKey = attempt.key();
        row.personId = attempt.owner().learner().value();
        row.course = attempt.owner().course();
        row.sessionId = attempt.owner().session();
        row.reply = attempt.reply();
        asked(row, attempt.asked());
        answered(row, attempt.answer(), attempt.timing());
        modelled(row, attempt.model());
        return row;
    }

    private static void asked(AttemptEntity row, AttemptItem asked) {
        row.kind = asked.kind().name();
        row.item = asked.item().id().value();
        row.itemVersion = asked.version();
        row.skills = joined(asked.item().skills(), SkillId::value);
        row.guessFloor = asked.item().guessFloor();
        row.authorLevel = asked.item().level().name();
        row.hintsThere = asked.hintsThere();
    }

    private static void answered(AttemptEntity row, AttemptAnswer answer, AttemptTiming timing) {
        row.response = answer.response();
        row.score = answer.score();
        row.correct = answer.correct();
        row.hintsUsed = answer.hintsUsed();
        row.confidence = answer.confidence().map(Enum::name).orElse(null);
        row.misconceptions = joined(answer.misconceptions().stream().sorted().toList(), Function.identity());
        row.memoryGrade = answer.memoryGrade();
        row.servedAt = timing.servedAt();
        row.submittedAt = timing.submittedAt();
        row.elapsedMillis = timing.elapsedMillis();
    }

    private static void modelled(AttemptEntity row, AttemptModel model) {
        row.calibration = model.calibration();
        row.predicted = model.predicted();
        row.reason = model.reason();
        row.latentMean = model.latentMean();
        row.latentVariance = model.latentVariance();
        row.features = joined(model.features(), value -> Double.toString(value));
        row.contexts = model.contexts().isEmpty() ? null : joined(model.contexts(), Long::toHexString);
        row.moves = joined(model.moves(), move -> move.skill().value() + ":" + move.before() + ":" + move.after());
    }

    static Attempt toAttempt(AttemptEntity row) {
        return new Attempt(
                row.id,
                row.attemptKey,
                new AttemptOwner(new LearnerId(row.personId), row.course, row.sessionId),
                new AttemptItem(item(row), row.itemVersion, row.hintsThere, SessionKind.valueOf(row.kind)),
                answer(row),
                new AttemptTiming(row.servedAt, row.submittedAt, row.elapsedMillis),
                model(row),
                row.reply);
    }

    private static Item item(AttemptEntity row) {
        return new Item(new ItemId(row.item), skills(row.skills), row.guessFloor, AuthorLevel.valueOf(row.authorLevel));
    }

    static List<SkillId> skills(String joined) {
        return words(joined).map(SkillId::new).toList();
    }

    private static AttemptAnswer answer(AttemptEntity row) {
        Set<String> misconceptions = words(row.misconceptions).collect(Collectors.toSet());
        Optional<Confidence> confidence = Optional.ofNullable(row.confidence).map(Confidence::valueOf);
        return new AttemptAnswer(row.response, row.score, row.hintsUsed, confidence, misconceptions, row.memoryGrade);
    }

    private static AttemptModel model(AttemptEntity row) {
        return new AttemptModel(
                row.calibration,
                row.predicted,
                row.reason,
                row.latentMean,
                row.latentVariance,
                words(row.features).map(Double::valueOf).toList(),
                words(row.contexts == null ? "" : row.contexts)
                        .map(key -> Long.parseUnsignedLong(key, HEXADECIMAL))
                        .toList(),
                words(row.moves).map(AttemptMapper::move).toList());
    }

    private static SkillMove move(String text) {
        String[] parts = text.split(":");
        return new SkillMove(new SkillId(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private static <T> String joined(List<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
