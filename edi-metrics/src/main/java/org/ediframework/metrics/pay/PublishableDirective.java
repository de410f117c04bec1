package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * Medians of variable components are held together with sums of these alone. What was published before of the same day is known:
 * a pay gap return under another law, and reports by other categories. Immutable and thread-safe.
 */
public final class PublishableDirective {

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

    private final DirectiveReport report;
    private final PayBefore before;
    private final PublishedLevels levels;

    private PublishableDirective(DirectiveReport report, PayBefore before) {
        this.report = report;
        this.before = before;
        Decision decision = new Decision(report, before);
        PayBeside beside = decision.beside;
        decide(
                Measure.MEAN_GAP,
                decision.total.mean(decision.everybody).or(() -> beside.mean(PayKind.LEVEL, decision.everybody)));
        decide(
                Measure.MEDIAN_GAP,
                decision.total.median(decision.everybody).or(() -> beside.median(PayKind.LEVEL, decision.everybody)));
        decide(Measure.QUARTERS, decision.quarters(report).or(() -> beside.quarters(PayKind.LEVEL)));
        boolean isTotalKnown = of(Measure.MEAN_GAP).isEmpty();
        decide(Measure.MEAN_GAP_VARIABLE, decision.variable(isTotalKnown));
        decide(
                Measure.MEDIAN_GAP_VARIABLE,
                decision.variable
                        .median(decision.everybody)
                        .or(() -> beside.median(PayKind.VARIABLE, decision.everybody)));
        decide(Measure.WITH_VARIABLE, withVariable(report));
        boolean isApart = !isTotalKnown || decision.isVariableKnown;
        decide(isApart, decision);
        this.levels = new PublishedLevels(report, this::isShown);
    }

    /** What was decided before holds. */
    private void decide(Measure measure, Optional<PayWithheld> reason) {
        overall.put(measure, before.of(measure).map(PayBefore.Verdict::reason).orElse(reason));
    }

    /** What can be published of a report, where nothing else was of that day. */
    public static PublishableDirective of(DirectiveReport report) {
        return new PublishableDirective(report, PayBefore.nothing(Payroll.of(List.of())));
    }

    /** What can be published of a report after what was published before of the same payroll and day. */
    public static PublishableDirective of(DirectiveReport report, PayBefore before) {
        return new PublishableDirective(report, before);
    }

    /** Why a figure of all workers is withheld; empty where it can be shown, or does not exist. */
    public Optional<PayWithheld> of(Measure measure) {
        return overall.getOrDefault(measure, Optional.empty());
    }

    /** Why a gap of a category is withheld; empty where it can be shown, or does not exist. */
    public Optional<PayWithheld> of(CategoryGap gap) {
        return before.of(report.categories(), gap)
                .map(PayBefore.Verdict::reason)
                .orElseGet(() ->
                        categories.getOrDefault(new OfCategory(gap.category(), gap.component()), Optional.empty()));
    }

    /**
     * Whether the interval of a gap may be shown beside it: it tells how much pay is spread among women and among men. Where anything
     * was published before of the day it is not, unless it was shown then.
     */
    public boolean isIntervalShown(CategoryGap gap) {
        if (!before.isEmpty()) {
            return before.isIntervalShown(report.categories(), gap);
        }
        return of(gap).isEmpty() && isSpreadSafe(EmployeePay.Sex.WOMAN, gap) && isSpreadSafe(EmployeePay.Sex.MAN, gap);
    }

    private boolean isShown(Measure measure) {
        return of(measure).isEmpty();
    }

    private boolean isSpreadSafe(EmployeePay.Sex sex, CategoryGap gap) {
        return SpreadSafety.isSafe(pays(sex, gap), levels.of(sex, gap.component(), variable(report, sex, gap)));
    }

    private static List<BigDecimal> pays(EmployeePay.Sex sex, CategoryGap gap) {
        return sex == EmployeePay.Sex.WOMAN ? gap.women() : gap.men();
    }

    /** What all of a category have of variable components; of interest to basic pay alone. */
    static BigDecimal variable(DirectiveReport report, EmployeePay.Sex sex, CategoryGap gap) {
        return gap.component() != CategoryGap.Component.BASIC
                ? BigDecimal.ZERO
                : report.gaps().stream()
                        .filter(other -> other.category().equals(gap.category())
                                && other.component() == CategoryGap.Component.VARIABLE)
                        .flatMap(other -> pays(sex, other).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void decide(boolean isApart, Decision decision) {
        Map<String, Optional<PayWithheld>> total = decision.means(decision.total, PayKind.LEVEL, decision.byCategory);
        Map<String, PayCells.Sides> known = new LinkedHashMap<>(decision.byCategory);
        known.keySet().removeIf(category -> total.getOrDefault(category, Optional.empty())
                .isPresent());
        Map<String, Optional<PayWithheld>> basic = new HashMap<>();
        Map<String, Optional<PayWithheld>> variable = new HashMap<>();
        if (isApart) {
            basic.putAll(decision.means(decision.basic, PayKind.BASIC, known));
            variable.putAll(decision.variable(known));
        }
        Optional<PayWithheld> together = Optional.of(PayWithheld.WITH_OTHER_FIGURES);
        total.forEach((category, reason) -> {
            Optional<PayWithheld> apart = reason.or(() -> together);
            Optional<PayWithheld> ofBasic = basic.getOrDefault(category, apart);
            Optional<PayWithheld> ofVariable = variable.getOrDefault(category, apart);
            boolean isOneKnown = isApart && (ofBasic.isPresent() || ofVariable.isPresent());
            categories.put(new OfCategory(category, CategoryGap.Component.BASIC), ofBasic);
            categories.put(new OfCategory(category, CategoryGap.Component.VARIABLE), ofVariable);
            categories.put(new OfCategory(category, CategoryGap.Component.TOTAL), isOneKnown ? apart : reason);
        });
    }

    /** Women and men of each category in the order of the alphabet, then of none. */
    static List<PayGroup> cells(DirectiveReport report) {
        Map<String, List<PaidPerson>> people = DirectiveReport.byCategory(report.workers(), report.categories());
        List<List<PaidPerson>> groups = new ArrayList<>(people.values());
        groups.add(report.workers().stream()
                .filter(worker ->
                        DirectiveReport.category(worker, report.categories()).isEmpty())
                .toList());
        return womenAndMen(groups);
    }

    /** Women and men of each of some groups, by turns. */
    static List<PayGroup> womenAndMen(Collection<List<PaidPerson>> groups) {
        return groups.stream()
                .flatMap(group -> Stream.of(
                        DirectiveReport.sex(EmployeePay.Sex.WOMAN, group),
                        DirectiveReport.sex(EmployeePay.Sex.MAN, group)))
                .toList();
    }

    private static Optional<PayWithheld> withVariable(DirectiveReport report) {
        boolean isFew = Stream.of(EmployeePay.Sex.values())
                .map(sex -> DirectiveReport.sex(sex, report.workers()))
                .anyMatch(group -> group.isSmall() || PayShares.isFew(group));
        return isFew ? Optional.of(PayWithheld.FEW_PEOPLE) : Optional.empty();
    }

    /** What is published so far, of each kind of pay. */
    private static final class Decision {

        private final PayCells total;
        private final PayCells basic;
        private final PayCells variable;
        private final PayCells.Sides everybody;
        private final Map<String, PayCells.Sides> byCategory = new LinkedHashMap<>();
        private final PayBeside beside;
        private boolean isVariableKnown;

        Decision(DirectiveReport report, PayBefore before) {
            List<PayGroup> cells = PublishableDirective.cells(report);
            this.beside = before.beside(
                    cells.stream()
                            .map(cell ->
                                    cell.people().stream().map(PaidPerson::row).toList())
                            .toList(),
                    report.workers());
            this.total = cells(cells, CategoryGap.Component.TOTAL);
            this.basic = cells(cells, CategoryGap.Component.BASIC);
            this.variable = cells(cells, CategoryGap.Component.VARIABLE);
            this.everybody = new PayCells.Sides(PayPast.every(0, cells.size()), PayPast.every(1, cells.size()));
            int place = 0;
            for (String category :
                    report.gaps().stream().map(CategoryGap::category).distinct().toList()) {
                byCategory.put(category, new PayCells.Sides(Set.of(2 * place), Set.of(2 * place + 1)));
                place++;
            }
        }

        private static PayCells cells(List<PayGroup> groups, CategoryGap.Component component) {
            Function<PaidPerson, Optional<BigDecimal>> amount = DirectiveReport.amount(component);
            return PayCells.of(
                    groups.stream().map(group -> group.amounts(amount)).toList());
        }

        /** The gap in variable components; where that in pay levels is known, that in basic pay follows from both. */
        Optional<PayWithheld> variable(boolean isTotalKnown) {
            Set<Integer> all = all(everybody);
            if (variable.isNobodyPaid(all)) {
                isVariableKnown = true;
                return Optional.empty();
            }
            if (isTotalKnown && basic.mean(everybody).isPresent()) {
                return Optional.of(PayWithheld.WITH_OTHER_FIGURES);
            }
            PayCells.Sides having = withVariable(everybody);
            Optional<PayWithheld> reason = variable.mean(having).or(() -> beside.mean(PayKind.VARIABLE, having));
            isVariableKnown = reason.isEmpty();
            return reason;
        }

        /** Of a sex of which nobody has any there is nothing to know; what the other has can follow all the same. */
        private PayCells.Sides withVariable(PayCells.Sides sides) {
            boolean isOfMenAlone = variable.isNobodyPaid(sides.compared());
            boolean isOfWomenAlone = variable.isNobodyPaid(sides.reference());
            return new PayCells.Sides(
                    isOfMenAlone ? sides.reference() : sides.compared(),
                    isOfWomenAlone ? sides.compared() : sides.reference());
        }

        /** The gaps in variable components of categories; where nobody has any, nothing is to be known. */
        Map<String, Optional<PayWithheld>> variable(Map<String, PayCells.Sides> gaps) {
            Map<String, PayCells.Sides> having = new LinkedHashMap<>();
            Map<String, Optional<PayWithheld>> decisions = new HashMap<>();
            gaps.forEach((category, sides) -> {
                if (variable.isNobodyPaid(all(sides))) {
                    decisions.put(category, Optional.empty());
                } else {
                    having.put(category, withVariable(sides));
                }
            });
            decisions.putAll(means(variable, PayKind.VARIABLE, having));
            return decisions;
        }

        Map<String, Optional<PayWithheld>> means(PayCells of, PayKind kind, Map<String, PayCells.Sides> gaps) {
            List<Optional<PayWithheld>> decided = of.means(List.copyOf(gaps.values()));
            Map<String, Optional<PayWithheld>> decisions = new LinkedHashMap<>();
            gaps.forEach((category, sides) ->
                    decisions.put(category, decided.get(decisions.size()).or(() -> beside.mean(kind, sides))));
            return decisions;
        }

        private static Set<Integer> all(PayCells.Sides sides) {
            Set<Integer> all = new HashSet<>(sides.compared());
            all.addAll(sides.reference());
            return all;
        }

        /** As {@link PublishablePay} decides of the quarters of a return. */
        Optional<PayWithheld> quarters(DirectiveReport report) {
            Set<Integer> all = all(everybody);
            if (PayQuarters.size(PayQuarter.Band.UPPER, report.workers().size()) < PaySafety.LEAST_GROUP
                    || total.size(everybody.compared()) < PaySafety.LEAST_GROUP
                    || total.size(everybody.reference()) < PaySafety.LEAST_GROUP) {
                return Optional.of(PayWithheld.FEW_PEOPLE);
            }
            boolean isAlone = report.quarters().stream()
                    .filter(quarter ->
                            quarter.band() == PayQuarter.Band.LOWER || quarter.band() == PayQuarter.Band.UPPER)
                    .anyMatch(quarter -> PayDay.isAlone(quarter.women(), quarter.employees())
                            || PayDay.isAlone(quarter.men(), quarter.employees()));
            return isAlone ? Optional.of(PayWithheld.FEW_IN_A_QUARTER) : total.quarters(all);
        }
    }
}
