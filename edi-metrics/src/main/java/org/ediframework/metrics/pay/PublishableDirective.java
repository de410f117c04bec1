package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which figures of a {@link DirectiveReport} can be published. Three kinds of pay hang together, total = basic + variable, so that
 * who knows two sums of a group knows the third; a figure is shown if everybody stays safe in each kind with all that follows
 * from it and from those before it: a, c and f first, then b, d and e, then the categories.
 *
 * <ul>
 *   <li>Where the gap in pay levels is published, one in variable components or basic pay needs that what all women and all men are
 *       paid of each may be known; otherwise neither is shown, and of categories the pay level alone.
 *   <li>Basic or variable pay of a category needs that its pay level may be known; the pay level needs both.
 * </ul>
 *
 * Medians of variable components are held together with sums of these alone. Not held together with this: a pay gap return of
 * the same day under another law. Immutable and thread-safe.
 */
public final class PublishableDirective {

    private static final BigInteger NOT_ALONE = BigInteger.TWO;

    /** What the report says of all workers. */
    public enum Measure {
        MEAN_GAP,
        MEAN_GAP_VARIABLE,
        MEDIAN_GAP,
        MEDIAN_GAP_VARIABLE,
        WITH_VARIABLE,
        QUARTERS
    }

    private record OfCategory(String category, CategoryGap.Component component) {}

    private final Map<Measure, Optional<PayWithheld>> overall = new EnumMap<>(Measure.class);
    private final Map<OfCategory, Optional<PayWithheld>> categories = new HashMap<>();

    private PublishableDirective(DirectiveReport report) {
        Decision decision = new Decision(report);
        overall.put(Measure.MEAN_GAP, decision.total.mean(decision.women, decision.men));
        overall.put(Measure.MEDIAN_GAP, decision.total.median(decision.women, decision.men));
        overall.put(Measure.QUARTERS, decision.quarters(report));
        boolean isTotalKnown = overall.get(Measure.MEAN_GAP).isEmpty();
        overall.put(Measure.MEAN_GAP_VARIABLE, decision.variable(isTotalKnown));
        overall.put(Measure.MEDIAN_GAP_VARIABLE, decision.variable.median(decision.women, decision.men));
        overall.put(Measure.WITH_VARIABLE, withVariable(report));
        boolean isApart = !isTotalKnown || decision.isVariableKnown();
        decision.byCategory.forEach((category, sides) -> decide(category, sides, isApart, decision));
    }

    /** What can be published of a report. */
    public static PublishableDirective of(DirectiveReport report) {
        return new PublishableDirective(report);
    }

    /** Why a figure of all workers is withheld; empty where it can be shown, or does not exist. */
    public Optional<PayWithheld> of(Measure measure) {
        return overall.getOrDefault(measure, Optional.empty());
    }

    /** Why a gap of a category is withheld; empty where it can be shown, or does not exist. */
    public Optional<PayWithheld> of(CategoryGap gap) {
        return categories.getOrDefault(new OfCategory(gap.category(), gap.component()), Optional.empty());
    }

    /**
     * Whether the interval of a gap may be shown beside it: it tells how much pay is spread among women and among men. See
     * {@link GapInterval#isSafe}.
     */
    public boolean isIntervalShown(CategoryGap gap) {
        return of(gap).isEmpty() && GapInterval.isSafe(gap.women()) && GapInterval.isSafe(gap.men());
    }

    private void decide(String category, Sides sides, boolean isApart, Decision decision) {
        Optional<PayWithheld> together = Optional.of(PayWithheld.WITH_OTHER_FIGURES);
        Optional<PayWithheld> basic = together;
        Optional<PayWithheld> variable = together;
        Optional<PayWithheld> total = decision.total.mean(sides.women(), sides.men());
        if (total.isEmpty() && isApart) {
            boolean hasVariable = !decision.variable.amounts(sides.all()).isEmpty();
            basic = decision.basic.mean(sides.women(), sides.men());
            variable = hasVariable ? decision.variableOf(sides.women(), sides.men()) : Optional.empty();
            total = basic.isEmpty() && variable.isEmpty() ? Optional.empty() : together;
        } else if (total.isPresent()) {
            basic = total;
            variable = total;
        }
        categories.put(new OfCategory(category, CategoryGap.Component.BASIC), basic);
        categories.put(new OfCategory(category, CategoryGap.Component.VARIABLE), variable);
        categories.put(new OfCategory(category, CategoryGap.Component.TOTAL), total);
    }

    private static Optional<PayWithheld> withVariable(DirectiveReport report) {
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            PayGroup group = DirectiveReport.sex(sex, report.workers());
            long paid = group.withBonus();
            long unpaid = group.people().size() - paid;
            if (group.isSmall() || isFew(paid) || isFew(unpaid)) {
                return Optional.of(PayWithheld.FEW_PEOPLE);
            }
        }
        return Optional.empty();
    }

    private static boolean isFew(long people) {
        return people > 0 && people < PublishablePay.LEAST_COUNT;
    }

    /** The cells of a category. */
    private record Sides(Set<Integer> women, Set<Integer> men) {

        Set<Integer> all() {
            Set<Integer> all = new HashSet<>(women);
            all.addAll(men);
            return all;
        }
    }

    /** What is published so far, of each kind of pay. */
    private static final class Decision {

        private final PayCells total;
        private final PayCells basic;
        private final PayCells variable;
        private final Set<Integer> women;
        private final Set<Integer> men;
        private final Map<String, Sides> byCategory = new LinkedHashMap<>();
        private boolean isVariableKnown;

        Decision(DirectiveReport report) {
            Map<String, List<PaidPerson>> people = DirectiveReport.byCategory(report.workers(), report.categories());
            List<List<PaidPerson>> groups = new ArrayList<>(people.values());
            Set<Integer> rows = people.values().stream()
                    .flatMap(List::stream)
                    .map(PaidPerson::row)
                    .collect(Collectors.toSet());
            groups.add(report.workers().stream()
                    .filter(worker -> !rows.contains(worker.row()))
                    .toList());
            List<PayGroup> cells = groups.stream()
                    .flatMap(group -> Stream.of(
                            DirectiveReport.sex(EmployeePay.Sex.WOMAN, group),
                            DirectiveReport.sex(EmployeePay.Sex.MAN, group)))
                    .toList();
            this.total = cells(cells, CategoryGap.Component.TOTAL);
            this.basic = cells(cells, CategoryGap.Component.BASIC);
            this.variable = cells(cells, CategoryGap.Component.VARIABLE);
            this.women = every(0, groups.size());
            this.men = every(1, groups.size());
            int place = 0;
            for (String category : people.keySet()) {
                byCategory.put(category, new Sides(Set.of(2 * place), Set.of(2 * place + 1)));
                place++;
            }
        }

        private static PayCells cells(List<PayGroup> groups, CategoryGap.Component component) {
            Function<PaidPerson, Optional<BigDecimal>> amount = DirectiveReport.amount(component);
            return PayCells.of(
                    groups.stream().map(group -> group.amounts(amount)).toList());
        }

        private static Set<Integer> every(int sex, int groups) {
            return IntStream.range(0, groups).mapToObj(group -> 2 * group + sex).collect(Collectors.toSet());
        }

        /** The gap in variable components; where that in pay levels is known, that in basic pay follows from both. */
        Optional<PayWithheld> variable(boolean isTotalKnown) {
            Set<Integer> all = new Sides(women, men).all();
            if (variable.amounts(all).isEmpty()) {
                isVariableKnown = true;
                return Optional.empty();
            }
            if (isTotalKnown && basic.mean(women, men).isPresent()) {
                return Optional.of(PayWithheld.WITH_OTHER_FIGURES);
            }
            Optional<PayWithheld> reason = variableOf(women, men);
            isVariableKnown = reason.isEmpty();
            return reason;
        }

        /** Of a sex of which nobody has any there is nothing to know; what the other has can follow all the same. */
        Optional<PayWithheld> variableOf(Set<Integer> ofWomen, Set<Integer> ofMen) {
            boolean isOfMenAlone = variable.amounts(ofWomen).isEmpty();
            boolean isOfWomenAlone = variable.amounts(ofMen).isEmpty();
            return variable.mean(isOfMenAlone ? ofMen : ofWomen, isOfWomenAlone ? ofWomen : ofMen);
        }

        boolean isVariableKnown() {
            return isVariableKnown;
        }

        /** As {@link PublishablePay} decides of the quarters of a return. */
        Optional<PayWithheld> quarters(DirectiveReport report) {
            Set<Integer> all = new Sides(women, men).all();
            if (PayQuarters.size(PayQuarter.Band.UPPER, report.workers().size()) < PaySafety.LEAST_GROUP
                    || total.amounts(women).size() < PaySafety.LEAST_GROUP
                    || total.amounts(men).size() < PaySafety.LEAST_GROUP) {
                return Optional.of(PayWithheld.FEW_PEOPLE);
            }
            boolean isAlone = report.quarters().stream()
                    .filter(quarter ->
                            quarter.band() == PayQuarter.Band.LOWER || quarter.band() == PayQuarter.Band.UPPER)
                    .anyMatch(PublishableDirective::isAloneIn);
            return isAlone ? Optional.of(PayWithheld.FEW_IN_A_QUARTER) : total.quarters(all);
        }
    }

    private static boolean isAloneIn(PayQuarter quarter) {
        return quarter.women()
                .find()
                .filter(share -> {
                    BigInteger people = BigInteger.valueOf(quarter.employees());
                    BigInteger least = NOT_ALONE.multiply(share.getDenominator());
                    BigInteger women = share.getNumerator().multiply(people);
                    BigInteger men = share.getDenominator().multiply(people).subtract(women);
                    return women.compareTo(least) < 0 || men.compareTo(least) < 0;
                })
                .isPresent();
    }
}
