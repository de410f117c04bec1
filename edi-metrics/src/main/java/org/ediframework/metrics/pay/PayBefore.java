package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was published before about the pay of the people of one day: figure by figure, whether it was shown or withheld. What was
 * shown is known to every reader; what was withheld stays so. Immutable and thread-safe.
 */
public final class PayBefore {

    private final Payroll payroll;
    private final Decided<String> bySex;
    private final List<Groups> groups;
    private final List<Report> reports;
    private final List<Grades> grades;

    /**
     * What was decided of figures; of those in neither set nothing was.
     *
     * @param shown those that were shown
     * @param withheld those that were withheld
     * @param <T> how the figures are told apart
     */
    public record Decided<T>(Set<T> shown, Set<T> withheld) {

        /** Copies the sets. */
        public Decided {
            shown = Set.copyOf(shown);
            withheld = Set.copyOf(withheld);
        }

        private Optional<Verdict> of(T figure) {
            return shown.contains(figure)
                    ? Optional.of(Verdict.SHOWN)
                    : withheld.contains(figure) ? Optional.of(Verdict.WITHHELD) : Optional.empty();
        }
    }

    /**
     * Figures by a characteristic.
     *
     * @param figures all of them, of the payroll
     * @param decided by their places in {@link GroupFigures#getFigures}
     */
    record Groups(PayByGroup figures, Decided<Integer> decided) {}

    /**
     * A report under the directive.
     *
     * @param report all of it, of the payroll
     * @param overall by measure
     * @param gaps by their places in {@link DirectiveReport#gaps}
     * @param intervals of those gaps whose interval was shown
     */
    record Report(
            DirectiveReport report,
            Decided<PublishableDirective.Measure> overall,
            Decided<Integer> gaps,
            Set<Integer> intervals) {}

    /**
     * Gaps within grades.
     *
     * @param column of the grade
     * @param decided by the name of the grade
     */
    record Grades(String column, Decided<String> decided) {}

    private PayBefore(
            Payroll payroll, Decided<String> bySex, List<Groups> groups, List<Report> reports, List<Grades> grades) {
        this.payroll = payroll;
        this.bySex = bySex;
        this.groups = List.copyOf(groups);
        this.reports = List.copyOf(reports);
        this.grades = List.copyOf(grades);
    }

    /** Nothing was published of these people. */
    public static PayBefore nothing(Payroll payroll) {
        return new PayBefore(payroll, new Decided<>(Set.of(), Set.of()), List.of(), List.of(), List.of());
    }

    /** The same, and a return by sex, by the names of the service's columns. */
    public PayBefore withReturn(Decided<String> columns) {
        return new PayBefore(payroll, columns, groups, reports, grades);
    }

    /**
     * The same, and figures by another characteristic.
     *
     * @param figures all of them, of the same payroll
     * @param decided by their places in {@link GroupFigures#getFigures}
     */
    public PayBefore withGroups(PayByGroup figures, Decided<Integer> decided) {
        return new PayBefore(payroll, bySex, and(groups, new Groups(figures, decided)), reports, grades);
    }

    /**
     * The same, and a report under the directive.
     *
     * @param report all of it, of the same payroll
     * @param overall by measure
     * @param gaps by their places in {@link DirectiveReport#gaps}
     * @param intervals the places of those gaps whose interval was shown
     */
    public PayBefore withReport(
            DirectiveReport report,
            Decided<PublishableDirective.Measure> overall,
            Decided<Integer> gaps,
            Set<Integer> intervals) {
        return new PayBefore(
                payroll, bySex, groups, and(reports, new Report(report, overall, gaps, Set.copyOf(intervals))), grades);
    }

    /**
     * The same, and the gaps within grades.
     *
     * @param column the name of a column, as {@link PayrollRow#getGroups} has it
     * @param decided by the name of the grade
     */
    public PayBefore withGrades(String column, Decided<String> decided) {
        return new PayBefore(payroll, bySex, groups, reports, and(grades, new Grades(column, decided)));
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /** Whether nothing was published. */
    public boolean isEmpty() {
        return bySex.shown().isEmpty()
                && bySex.withheld().isEmpty()
                && groups.isEmpty()
                && reports.isEmpty()
                && grades.isEmpty();
    }

    /**
     * Readers of what was published, and of figures about people in cells that no such figure divides further.
     *
     * @param cells the places in the payroll of the people of each cell
     * @param workers everybody of a report under the directive, where one is decided
     */
    public PayBeside beside(List<List<Integer>> cells, List<PaidPerson> workers) {
        return PayBeside.of(this, cells, workers);
    }

    Payroll payroll() {
        return payroll;
    }

    Decided<String> bySex() {
        return bySex;
    }

    List<Groups> groups() {
        return groups;
    }

    List<Report> reports() {
        return reports;
    }

    List<Grades> grades() {
        return grades;
    }

    /** What was decided of a figure of all workers; withheld only where no report shows it. */
    Optional<Verdict> of(PublishableDirective.Measure measure) {
        return together(reports.stream().map(one -> one.overall().of(measure)));
    }

    /** What was decided of the gap of a category of this column. */
    Optional<Verdict> of(String column, CategoryGap gap) {
        return together(reports.stream().flatMap(one -> places(one, column, gap).mapToObj(one.gaps()::of)));
    }

    /** The places that a report has for the gap of this category and component. */
    private static IntStream places(Report one, String column, CategoryGap gap) {
        List<CategoryGap> gaps = one.report().gaps();
        return IntStream.range(0, one.report().categories().equals(column) ? gaps.size() : 0)
                .filter(place -> gaps.get(place).category().equals(gap.category())
                        && gaps.get(place).component() == gap.component());
    }

    /** Whether the interval of the gap of a category of this column was shown. */
    boolean isIntervalShown(String column, CategoryGap gap) {
        return reports.stream().anyMatch(one -> places(one, column, gap).anyMatch(one.intervals()::contains));
    }

    /** What was decided of the gap within a grade. */
    public Optional<Verdict> ofGrade(String column, String grade) {
        return together(
                grades.stream().filter(one -> one.column().equals(column)).map(one -> one.decided()
                        .of(grade)));
    }

    /** What was decided of a figure by sex. */
    Optional<Verdict> ofColumn(String column) {
        return bySex.of(column);
    }

    /** What was decided of a figure that compares the same people, under whatever name. */
    Optional<Verdict> of(GroupComparison comparison, PayMeasure measure) {
        return together(
                groups.stream().flatMap(one -> places(one, comparison, measure).mapToObj(one.decided()::of)));
    }

    private static IntStream places(Groups one, GroupComparison comparison, PayMeasure measure) {
        List<GroupFigures.GroupFigure> figures = GroupFigures.of(one.figures()).getFigures();
        return IntStream.range(0, figures.size())
                .filter(place -> figures.get(place).what().measure() == measure
                        && isOfTheSame(
                                one.figures()
                                        .comparisons()
                                        .get(figures.get(place).comparison()),
                                comparison));
    }

    private static boolean isOfTheSame(GroupComparison one, GroupComparison other) {
        return rows(one.compared()).equals(rows(other.compared()))
                && rows(one.reference()).equals(rows(other.reference()));
    }

    private static Set<Integer> rows(PayGroup group) {
        return Set.copyOf(group.people().stream().map(PaidPerson::row).toList());
    }

    /** What is shown once is shown. */
    private static Optional<Verdict> together(Stream<Optional<Verdict>> verdicts) {
        return verdicts.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** What was decided of a figure. */
    public enum Verdict {
        SHOWN,
        WITHHELD;

        /** Why the figure is withheld now; empty where it is known already. */
        public Optional<PayWithheld> reason() {
            return this == SHOWN ? Optional.empty() : Optional.of(PayWithheld.BEFORE);
        }
    }
}
