package org.ediframework.metrics.pay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * What is published of one employer and one day, figure by figure: the people by sex and by every other characteristic that is
 * asked about, and what all figures that were let through tell together, those of earlier publications first. Mutable and for one
 * thread; whoever asks twice for a figure has it published twice.
 */
final class PayDay {

    /** So many at least are in the outer quarters, so that nobody is alone there. */
    private static final BigInteger NOT_ALONE = BigInteger.TWO;

    /**
     * One way to divide everybody.
     *
     * @param groups the one of number 0 is that which others are compared with
     * @param unknown those of whom it is not known
     * @param comparisons the groups of each comparison
     * @param quarters the shares of each group of the quarters; last those of all others than number 0 together
     * @param facts what figures about them tell
     */
    private record Division(
            List<PayGroup> groups,
            List<PaidPerson> unknown,
            List<Set<Integer>> comparisons,
            List<List<Measured<ReferenceShare>>> quarters,
            PayFacts facts) {}

    private final List<Division> divisions = new ArrayList<>();
    private final PayShares shares = new PayShares();
    private final LinkedPay pay;

    PayDay(Payroll payroll, PayReturn bySex, List<PayByGroup> others, PayBefore before) {
        bySex(payroll, bySex);
        others.forEach(this::byGroup);
        PayDivisions ways = new PayDivisions(payroll.people());
        if (others.isEmpty() && before.isEmpty()) {
            this.pay = new LinkedPay(ways, atoms(PayKind.HOURLY), atoms(PayKind.BONUS));
            return;
        }
        divisions.forEach(division -> ways.add(division.groups().stream()
                .map(group -> PayDivisions.rows(group.people()))
                .toList()));
        this.pay = PayPast.of(before, ways, List.of());
        sharesKnown(before);
    }

    private void bySex(Payroll payroll, PayReturn bySex) {
        List<Measured<ReferenceShare>> ofWomen =
                bySex.quarters().stream().map(PayQuarter::women).toList();
        List<Measured<ReferenceShare>> ofMen =
                bySex.quarters().stream().map(PayQuarter::men).toList();
        List<PayGroup> groups = List.of(
                DirectiveReport.sex(EmployeePay.Sex.MAN, payroll.people()),
                DirectiveReport.sex(EmployeePay.Sex.WOMAN, payroll.people()));
        divisions.add(new Division(
                groups,
                payroll.people().stream()
                        .filter(person -> person.sex().isEmpty())
                        .toList(),
                List.of(Set.of(1)),
                List.of(ofMen, ofWomen),
                new PayFacts(0, groups)));
    }

    private void byGroup(PayByGroup figures) {
        List<List<Measured<ReferenceShare>>> quarters = new ArrayList<>();
        quarters.add(figures.referenceQuarters());
        List<GroupComparison> comparisons = figures.comparisons();
        comparisons.stream().skip(1).forEach(comparison -> quarters.add(comparison.quarters()));
        comparisons.stream().limit(1).forEach(comparison -> quarters.add(comparison.quarters()));
        divisions.add(new Division(
                figures.grouped().groups(),
                figures.grouped().undisclosed(),
                IntStream.range(0, Math.max(1, comparisons.size()))
                        .mapToObj(comparison -> PayPast.compared(figures, comparison))
                        .toList(),
                quarters,
                new PayFacts(divisions.size(), figures.grouped().groups())));
    }

    /** By sex alone, which is what most ask: each group as it is ranked already, and those of whom it is not known. */
    private List<PayAtom> atoms(PayKind kind) {
        Division bySex = divisions.get(0);
        return Stream.concat(
                        IntStream.range(0, bySex.groups().size())
                                .mapToObj(group -> new PayAtom(
                                        List.of(group), bySex.facts().ofGroup(group, kind))),
                        Stream.of(new PayAtom(List.of(-1), RisingAmounts.of(bySex.unknown(), PayFacts.amount(kind)))))
                .toList();
    }

    private void sharesKnown(PayBefore before) {
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            String column = sex == EmployeePay.Sex.MAN ? "MaleBonusPercent" : "FemaleBonusPercent";
            if (before.bySex().shown().contains(column)) {
                shares.knows(List.of(DirectiveReport.sex(sex, before.payroll().people())));
            }
        }
        for (PayBefore.Groups one : before.groups()) {
            List<GroupFigures.GroupFigure> figures =
                    GroupFigures.of(one.figures()).getFigures();
            for (int place : one.decided().shown()) {
                if (figures.get(place).what() == GroupFigures.What.WITH_BONUS) {
                    GroupComparison comparison =
                            one.figures().comparisons().get(figures.get(place).comparison());
                    shares.knows(List.of(comparison.compared(), comparison.reference()));
                }
            }
        }
    }

    /** Why a figure is withheld; where it is not, what it tells counts as published. */
    Optional<PayWithheld> of(int division, int comparison, PayMeasure measure) {
        return switch (measure) {
            case MEAN_HOURLY, MEAN_BONUS -> gap(division, comparison, measure, PaySafety::ofMean);
            case MEDIAN_HOURLY, MEDIAN_BONUS -> gap(division, comparison, measure, PaySafety::ofMedian);
            case WITH_BONUS -> shares(division, comparison);
            case QUARTERS -> quarters(division, comparison);
        };
    }

    private Optional<PayWithheld> gap(
            int division, int comparison, PayMeasure measure, Function<PaySafety, Optional<PayWithheld>> rule) {
        Division divided = divisions.get(division);
        Set<Integer> compared = divided.comparisons().get(comparison);
        return Stream.of(compared, Set.of(0))
                .map(side -> rule.apply(divided.facts().safety(side, PayFacts.kind(measure))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> divided.facts().told(measure, compared).flatMap(this::admitted));
    }

    private Optional<PayWithheld> admitted(PayTold told) {
        return pay.admits(told) ? Optional.empty() : Optional.of(PayWithheld.WITH_OTHER_FIGURES);
    }

    private Optional<PayWithheld> quarters(int division, int comparison) {
        Division divided = divisions.get(division);
        List<PayGroup> shown = shown(divided, comparison);
        int people = divided.facts().ranked(PayKind.HOURLY).stream()
                .mapToInt(RisingAmounts::size)
                .sum();
        if (PayQuarters.size(PayQuarter.Band.UPPER, people) < PaySafety.LEAST_GROUP
                || shown.stream().anyMatch(PayGroup::isSmall)) {
            return Optional.of(PayWithheld.FEW_PEOPLE);
        }
        List<List<Measured<ReferenceShare>>> ofGroups = isOfAllOthers(divided, comparison)
                ? List.of(
                        divided.quarters().get(0),
                        divided.quarters().get(divided.quarters().size() - 1))
                : divided.quarters().subList(0, divided.groups().size());
        if (ofGroups.stream().anyMatch(ofGroup -> isAloneOutside(ofGroup, people))) {
            return Optional.of(PayWithheld.FEW_IN_A_QUARTER);
        }
        return admitted(divided.facts().quarters(PayKind.HOURLY));
    }

    private static boolean isOfAllOthers(Division divided, int comparison) {
        return comparison == 0 && divided.groups().size() > 2;
    }

    /** The reference and all others, or every group. */
    private static List<PayGroup> shown(Division divided, int comparison) {
        return isOfAllOthers(divided, comparison)
                ? List.of(divided.groups().get(0), together(divided))
                : divided.groups();
    }

    private static PayGroup together(Division divided) {
        return new PayGroup(
                "",
                List.of(),
                divided.groups().stream()
                        .skip(1)
                        .flatMap(group -> group.people().stream())
                        .toList());
    }

    private static boolean isAloneOutside(List<Measured<ReferenceShare>> shares, int people) {
        return isAlone(shares.get(0), PayQuarters.size(PayQuarter.Band.LOWER, people))
                || isAlone(shares.get(shares.size() - 1), PayQuarters.size(PayQuarter.Band.UPPER, people));
    }

    static boolean isAlone(Measured<ReferenceShare> share, long people) {
        return share.find()
                .filter(part -> part.getNumerator()
                                .multiply(BigInteger.valueOf(people))
                                .compareTo(NOT_ALONE.multiply(part.getDenominator()))
                        < 0)
                .isPresent();
    }

    /** Why the share of women or of men who got a bonus is withheld. */
    Optional<PayWithheld> share(EmployeePay.Sex sex) {
        PayGroup group = divisions.get(0).groups().get(sex == EmployeePay.Sex.MAN ? 0 : 1);
        return group.people().size() < PaySafety.LEAST_GROUP || PayShares.isFew(group)
                ? Optional.of(PayWithheld.FEW_PEOPLE)
                : toldOf(List.of(group));
    }

    /**
     * Why the shares who got a bonus are withheld; of several groups all are or none, and those of whom the group is not known
     * would follow from the return by sex.
     */
    private Optional<PayWithheld> shares(int division, int comparison) {
        Division divided = divisions.get(division);
        List<PayGroup> shown = shown(divided, comparison);
        boolean isFew = shown.stream()
                        .anyMatch(group -> group.people().size() < PaySafety.LEAST_GROUP || PayShares.isFew(group))
                || PayShares.isFew(new PayGroup("", List.of(), divided.unknown()));
        return isFew ? Optional.of(PayWithheld.FEW_PEOPLE) : toldOf(shown);
    }

    /** Of a return by sex alone nothing can be held beside its shares. */
    private Optional<PayWithheld> toldOf(List<PayGroup> groups) {
        return (divisions.size() == 1 && shares.isEmpty()) || shares.admits(groups)
                ? Optional.empty()
                : Optional.of(PayWithheld.WITH_OTHER_FIGURES);
    }
}
