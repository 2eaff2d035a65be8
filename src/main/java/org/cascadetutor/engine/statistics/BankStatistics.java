package org.cascadetutor.engine.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cascadetutor.engine.item.ItemId;

/**
 * The items of a bank, and how consistent they are together.
 *
 * @param items by id
 * @param completeCases learners who answered every item
 * @param alpha Cronbach's α = k/(k − 1)·(1 − Σ item variances/variance of sums) of the complete cases, which is KR-20 where
 *     scores are 0 and 1; empty of fewer than two items or cases, or where sums do not vary
 */
public record BankStatistics(List<ItemStatistics> items, int completeCases, OptionalDouble alpha) {

    public BankStatistics {
        items = List.copyOf(items);
    }

    /** The statistics of these answers, the first answer of a learner to an item counting. */
    public static BankStatistics of(List<Response> responses) {
        Map<String, Map<ItemId, Response>> byLearner = new LinkedHashMap<>();
        Map<ItemId, Map<String, Response>> byItem = new TreeMap<>(Comparator.comparing(ItemId::value));
        for (Response response : responses) {
            byLearner
                    .computeIfAbsent(response.learner(), key -> new LinkedHashMap<>())
                    .putIfAbsent(response.item(), response);
            byItem.computeIfAbsent(response.item(), key -> new LinkedHashMap<>())
                    .putIfAbsent(response.learner(), response);
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        byLearner.forEach((learner, own) -> sums.put(
                learner, own.values().stream().mapToDouble(Response::score).sum()));
        List<ItemStatistics> items = new ArrayList<>();
        byItem.forEach((item, own) -> items.add(item(item, own.values(), byLearner, sums)));
        List<Map<ItemId, Response>> complete = byLearner.values().stream()
                .filter(own -> own.size() == byItem.size())
                .toList();
        return new BankStatistics(items, complete.size(), alpha(byItem.keySet(), complete));
    }

    private static ItemStatistics item(
            ItemId item,
            Iterable<Response> responses,
            Map<String, Map<ItemId, Response>> byLearner,
            Map<String, Double> sums) {
        Moments scores = new Moments();
        Moments withRest = new Moments();
        OptionTable options = new OptionTable();
        for (Response response : responses) {
            scores.add(response.score(), 0);
            int others = byLearner.get(response.learner()).size() - 1;
            double rest = others == 0 ? 0 : (sums.get(response.learner()) - response.score()) / others;
            options.add(response, rest, others > 0);
            if (others > 0) {
                withRest.add(response.score(), rest);
            }
        }
        return new ItemStatistics(item, (int) scores.n(), scores.meanX(), withRest.correlation(), options.statistics());
    }

    private static OptionalDouble alpha(Iterable<ItemId> items, List<Map<ItemId, Response>> complete) {
        Moments sums = new Moments();
        complete.forEach(own ->
                sums.add(own.values().stream().mapToDouble(Response::score).sum(), 0));
        double variances = 0;
        int k = 0;
        for (ItemId item : items) {
            Moments scores = new Moments();
            complete.forEach(own -> scores.add(own.get(item).score(), 0));
            variances += scores.varianceX();
            k++;
        }
        return k < 2 || sums.varianceX() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) k / (k - 1) * (1 - variances / sums.varianceX()));
    }
}
