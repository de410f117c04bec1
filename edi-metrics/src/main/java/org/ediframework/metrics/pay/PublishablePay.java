package org.ediframework.metrics.pay;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which figures of one employer and one day can be published, with the reason where one is withheld: those of the return by
 * sex by the names of the service's columns, and those by other characteristics. Every figure by itself as {@link PaySafety}
 * says; then all of them together, as {@link PaySystem} says: in the order of their list, each is shown if it leaves
 * everybody safe together with those before it. Immutable and thread-safe.
 *
 * <p>The share who got a bonus is shown where neither one to four of a group did nor one to four did not; of several groups
 * all are shown or none. Quarters are shown where each group has two people or more in the lower and in the upper quarter:
 * otherwise whoever is alone there would know that all others are paid more, or less.
 */
public final class PublishablePay {

    /** So many people at least are behind every figure, and on each side of a median. */
    public static final int LEAST_GROUP = PaySafety.LEAST_GROUP;

    /** So many people at least make a count, unless it is 0. */
    public static final int LEAST_COUNT = 5;

    private final Map<String, Optional<PayWithheld>> columns = new LinkedHashMap<>();
    private final Map<Figure, Optional<PayWithheld>> decisions = new HashMap<>();

    /**
     * A figure by another characteristic than sex.
     *
     * @param characteristic its place among those given
     * @param comparison its place among its comparisons
     * @param measure what it says
     */
    private record Figure(int characteristic, int comparison, PayMeasure measure) {}

    private PublishablePay(Payroll payroll, PayReturn figures, List<PayByGroup> others, PayBefore before) {
        PayDay day = new PayDay(payroll, figures, others, before);
        columns.put("DiffMeanHourlyPercent", day.of(0, 0, PayMeasure.MEAN_HOURLY));
        columns.put("DiffMedianHourlyPercent", day.of(0, 0, PayMeasure.MEDIAN_HOURLY));
        columns.put("DiffMeanBonusPercent", day.of(0, 0, PayMeasure.MEAN_BONUS));
        columns.put("DiffMedianBonusPercent", day.of(0, 0, PayMeasure.MEDIAN_BONUS));
        columns.put("MaleBonusPercent", day.share(EmployeePay.Sex.MAN));
        columns.put("FemaleBonusPercent", day.share(EmployeePay.Sex.WOMAN));
        Optional<PayWithheld> ofQuarters = day.of(0, 0, PayMeasure.QUARTERS);
        for (String quarter : ReturnFigures.BANDS) {
            columns.put("Male" + quarter, ofQuarters);
            columns.put("Female" + quarter, ofQuarters);
        }
        columns.replaceAll((column, reason) ->
                before.ofColumn(column).map(PayBefore.Verdict::reason).orElse(reason));
        for (int characteristic = 0; characteristic < others.size(); characteristic++) {
            decide(characteristic, others.get(characteristic).comparisons(), day, before);
        }
    }

    private void decide(int characteristic, List<GroupComparison> comparisons, PayDay day, PayBefore before) {
        for (int place = 0; place < comparisons.size(); place++) {
            for (PayMeasure measure : PayMeasure.values()) {
                Optional<PayBefore.Verdict> known = before.of(comparisons.get(place), measure);
                decisions.put(
                        new Figure(characteristic, place, measure),
                        known.isPresent() ? known.get().reason() : day.of(characteristic + 1, place, measure));
            }
        }
    }

    /**
     * What can be published of a return by sex.
     *
     * @param figures those of this payroll
     */
    public static PublishablePay of(Payroll payroll, PayReturn figures) {
        return of(payroll, figures, List.of());
    }

    /**
     * What can be published of a return by sex and by other characteristics.
     *
     * @param figures those of this payroll by sex, which count as published in so far as they can be
     * @param others those of this payroll by other characteristics, the most wanted first
     */
    public static PublishablePay of(Payroll payroll, PayReturn figures, List<PayByGroup> others) {
        return of(payroll, figures, others, PayBefore.nothing(payroll));
    }

    /**
     * The same, after what was published before of the day.
     *
     * @param figures those of this payroll by sex, which count as published in so far as they can be
     * @param others those of this payroll by other characteristics, the most wanted first
     * @param before of this payroll
     */
    public static PublishablePay of(Payroll payroll, PayReturn figures, List<PayByGroup> others, PayBefore before) {
        return new PublishablePay(payroll, figures, List.copyOf(others), before);
    }

    /** Why a figure by sex is withheld, by the name of its column; empty where it can be shown. */
    public Map<String, Optional<PayWithheld>> getDecisions() {
        return Collections.unmodifiableMap(columns);
    }

    /** Why this figure by sex is withheld; empty where it can be shown, or does not exist. */
    public Optional<PayWithheld> of(String column) {
        return columns.getOrDefault(column, Optional.empty());
    }

    /**
     * Why a figure by another characteristic is withheld; empty where it can be shown, or does not exist.
     *
     * @param characteristic its place among those given, from 0
     * @param comparison the place among its comparisons, from 0
     */
    public Optional<PayWithheld> of(int characteristic, int comparison, PayMeasure measure) {
        return decisions.getOrDefault(new Figure(characteristic, comparison, measure), Optional.empty());
    }
}
