package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one employer publishes of one day.
 *
 * @param payroll of that day
 * @param bySex the figures by sex
 * @param byGroup the figures by other characteristics
 * @param isInFull whether every figure is published; otherwise those that {@link PublishablePay} lets through
 * @param before what was published before of that day, which is part of what is told
 */
public record PayYear(Payroll payroll, PayReturn bySex, List<PayByGroup> byGroup, boolean isInFull, PayBefore before) {

    private static final String SEX = "sex";

    /** Copies the list. */
    public PayYear {
        byGroup = List.copyOf(byGroup);
    }

    /** One of whose day nothing was published before. */
    public PayYear(Payroll payroll, PayReturn bySex, List<PayByGroup> byGroup, boolean isInFull) {
        this(payroll, bySex, byGroup, isInFull, PayBefore.nothing(payroll));
    }

    /**
     * A group of a published mean.
     *
     * @param characteristic what people are divided by
     * @param label the group
     * @param measure of hourly pay or of bonus
     */
    record Key(String characteristic, String label, PayMeasure measure) {}

    /**
     * Whose pay together a published mean tells.
     *
     * @param people all of the group
     */
    record Told(Key key, List<PaidPerson> people) {}

    /** Every group of a published mean, each once. */
    List<Told> told() {
        PublishablePay decided = PublishablePay.of(payroll, bySex, byGroup, before);
        List<Told> told = new ArrayList<>();
        for (PayMeasure measure : List.of(PayMeasure.MEAN_HOURLY, PayMeasure.MEAN_BONUS)) {
            String column = measure == PayMeasure.MEAN_HOURLY ? "DiffMeanHourlyPercent" : "DiffMeanBonusPercent";
            if (isInFull || decided.of(column).isEmpty()) {
                told.add(new Told(new Key(SEX, "women", measure), of(EmployeePay.Sex.WOMAN)));
                told.add(new Told(new Key(SEX, "men", measure), of(EmployeePay.Sex.MAN)));
            }
            for (int place = 0; place < byGroup.size(); place++) {
                List<GroupComparison> comparisons = byGroup.get(place).comparisons();
                for (int at = 0; at < comparisons.size(); at++) {
                    if (isInFull || decided.of(place, at, measure).isEmpty()) {
                        tell(byGroup.get(place), at, measure, told);
                    }
                }
            }
            for (PayBefore.Groups past : before.groups()) {
                List<GroupFigures.GroupFigure> figures =
                        GroupFigures.of(past.figures()).getFigures();
                past.decided().shown().stream()
                        .map(figures::get)
                        .filter(figure -> figure.what().measure() == measure)
                        .forEach(figure -> tell(past.figures(), figure.comparison(), measure, told));
            }
        }
        return told;
    }

    private static void tell(PayByGroup figures, int at, PayMeasure measure, List<Told> told) {
        GroupComparison comparison = figures.comparisons().get(at);
        String characteristic = figures.grouped().characteristic();
        Stream.of(comparison.compared(), comparison.reference())
                .map(group -> new Told(new Key(characteristic, group.label(), measure), group.people()))
                .filter(one -> told.stream().noneMatch(known -> known.key().equals(one.key())))
                .forEach(told::add);
    }

    private List<PaidPerson> of(EmployeePay.Sex sex) {
        return DirectiveReport.sex(sex, payroll.people()).people();
    }
}
