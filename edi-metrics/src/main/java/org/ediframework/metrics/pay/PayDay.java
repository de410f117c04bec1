package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * What is published of one employer and one day, figure by figure: the people by sex and by every other characteristic that is
 * asked about, and what all figures that were let through tell together. Mutable and for one thread; whoever asks twice for a
 * figure has it published twice.
 */
final class PayDay {

    /** So many at least are in the outer quarters, so that nobody is alone there. */
    private static final BigInteger NOT_ALONE = BigInteger.TWO;

    private static final Function<PaidPerson, Optional<BigDecimal>> HOURLY = PaidPerson::hourlyPay;
    private static final Function<PaidPerson, Optional<BigDecimal>> BONUS = PaidPerson::bonus;

    /**
     * One way to divide everybody.
     *
     * @param groups the one of number 0 is that which others are compared with
     * @param unknown those of whom it is not known
     * @param comparisons the groups of each comparison
     * @param quarters the shares of each group of the quarters; last those of all others than number 0 together
     */
    private record Division(
            List<PayGroup> groups,
            List<PaidPerson> unknown,
            List<List<Integer>> comparisons,
            List<List<Measured<ReferenceShare>>> quarters) {}

    private final List<Division> divisions = new ArrayList<>();
    private final Map<Integer, RisingAmounts> hourlyBySex = new HashMap<>();
    private final Map<Integer, RisingAmounts> bonusBySex = new HashMap<>();
    private final Map<PayPeople, PaySafety> safeHourly = new HashMap<>();
    private final Map<PayPeople, PaySafety> safeBonus = new HashMap<>();
    private final PaySystem hourly;
    private final PaySystem bonus;

    PayDay(Payroll payroll, PayReturn bySex, List<PayByGroup> others) {
        List<Measured<ReferenceShare>> ofWomen =
                bySex.quarters().stream().map(PayQuarter::women).toList();
        List<Measured<ReferenceShare>> ofMen = ofWomen.stream()
                .map(shares -> shares.map(share -> ReferenceShare.of(
                        share.getDenominator().subtract(share.getNumerator()), share.getDenominator())))
                .toList();
        divisions.add(new Division(
                List.of(of(payroll, EmployeePay.Sex.MAN), of(payroll, EmployeePay.Sex.WOMAN)),
                payroll.people().stream()
                        .filter(person -> person.sex().isEmpty())
                        .toList(),
                List.of(List.of(1)),
                List.of(ofMen, ofWomen)));
        for (PayByGroup other : others) {
            divisions.add(new Division(
                    other.grouped().groups(),
                    other.grouped().undisclosed(),
                    comparisons(other.grouped()),
                    quarters(other)));
        }
        this.hourly = new PaySystem(atoms(payroll, HOURLY));
        this.bonus = new PaySystem(atoms(payroll, BONUS));
    }

    private static List<List<Measured<ReferenceShare>>> quarters(PayByGroup figures) {
        List<List<Measured<ReferenceShare>>> quarters = new ArrayList<>();
        quarters.add(figures.referenceQuarters());
        List<GroupComparison> comparisons = figures.comparisons();
        comparisons.stream().skip(1).forEach(comparison -> quarters.add(comparison.quarters()));
        comparisons.stream().limit(1).forEach(comparison -> quarters.add(comparison.quarters()));
        return quarters;
    }

    private static PayGroup of(Payroll payroll, EmployeePay.Sex sex) {
        return new PayGroup(
                sex.name(),
                List.of(),
                payroll.people().stream()
                        .filter(person ->
                                person.sex().filter(known -> known == sex).isPresent())
                        .toList());
    }

    /** All others first, then each of them, as {@link PayByGroup} has them. */
    private static List<List<Integer>> comparisons(GroupedPayroll grouped) {
        List<Integer> all =
                IntStream.rangeClosed(1, grouped.others().size()).boxed().toList();
        return all.size() < 2
                ? List.of(all)
                : Stream.concat(Stream.of(all), all.stream().map(List::of)).toList();
    }

    private List<PayAtom> atoms(Payroll payroll, Function<PaidPerson, Optional<BigDecimal>> amount) {
        if (divisions.size() == 1) {
            return Stream.concat(
                            IntStream.range(0, divisions.get(0).groups().size())
                                    .mapToObj(group -> new PayAtom(List.of(group), ofGroup(0, group, amount))),
                            Stream.of(new PayAtom(
                                    List.of(-1),
                                    RisingAmounts.of(divisions.get(0).unknown(), amount))))
                    .toList();
        }
        int rows = payroll.people().stream().mapToInt(PaidPerson::row).max().orElse(-1) + 1;
        int[][] groupsOf = new int[divisions.size()][rows];
        for (int division = 0; division < divisions.size(); division++) {
            Arrays.fill(groupsOf[division], -1);
            List<PayGroup> groups = divisions.get(division).groups();
            for (int group = 0; group < groups.size(); group++) {
                for (PaidPerson person : groups.get(group).people()) {
                    groupsOf[division][person.row()] = group;
                }
            }
        }
        Map<List<Integer>, List<BigDecimal>> byGroups = new HashMap<>();
        for (PaidPerson person : payroll.people()) {
            Optional<BigDecimal> pay = amount.apply(person);
            if (pay.isPresent()) {
                byGroups.computeIfAbsent(groupsOf(person.row(), groupsOf), any -> new ArrayList<>())
                        .add(pay.get());
            }
        }
        return byGroups.entrySet().stream()
                .map(atom -> new PayAtom(atom.getKey(), RisingAmounts.of(atom.getValue())))
                .toList();
    }

    private static List<Integer> groupsOf(int row, int[][] groupsOf) {
        List<Integer> groups = new ArrayList<>(groupsOf.length);
        for (int[] division : groupsOf) {
            groups.add(division[row]);
        }
        return groups;
    }

    /** The two sides of a comparison. */
    private List<PayPeople> sides(int division, int comparison) {
        return List.of(
                new PayPeople(
                        division,
                        Set.copyOf(divisions.get(division).comparisons().get(comparison))),
                new PayPeople(division, Set.of(0)));
    }

    private PaySafety safety(PayPeople people, PayMeasure measure) {
        return (isBonus(measure) ? safeBonus : safeHourly)
                .computeIfAbsent(people, any -> new PaySafety(rising(people, isBonus(measure) ? BONUS : HOURLY)));
    }

    private RisingAmounts rising(PayPeople people, Function<PaidPerson, Optional<BigDecimal>> amount) {
        List<PayGroup> groups = divisions.get(people.division()).groups();
        if (people.groups().size() == 1) {
            return ofGroup(people.division(), people.groups().iterator().next(), amount);
        }
        List<BigDecimal> amounts = new ArrayList<>();
        people.groups().forEach(group -> amounts.addAll(groups.get(group).amounts(amount)));
        return RisingAmounts.of(amounts);
    }

    /** Of the division by sex, which is that of most people, every group is ranked once. */
    private RisingAmounts ofGroup(int division, int group, Function<PaidPerson, Optional<BigDecimal>> amount) {
        PayGroup people = divisions.get(division).groups().get(group);
        return division > 0
                ? people.rising(amount)
                : (amount == BONUS ? bonusBySex : hourlyBySex).computeIfAbsent(group, any -> people.rising(amount));
    }

    private static boolean isBonus(PayMeasure measure) {
        return measure == PayMeasure.MEAN_BONUS || measure == PayMeasure.MEDIAN_BONUS;
    }

    /** Why the gap of means is withheld; where it is not, it counts as published. */
    Optional<PayWithheld> mean(int division, int comparison, PayMeasure measure) {
        List<PayPeople> sides = sides(division, comparison);
        return first(sides, measure, PaySafety::ofMean).or(() -> admitted(measure, sides, List.of()));
    }

    /** Why the gap of medians is withheld; where it is not, it counts as published. */
    Optional<PayWithheld> median(int division, int comparison, PayMeasure measure) {
        List<PayPeople> sides = sides(division, comparison);
        return first(sides, measure, PaySafety::ofMedian)
                .or(() -> admitted(
                        measure,
                        List.of(),
                        sides.stream()
                                .map(people -> new PayFloor(
                                        people, safety(people, measure).median()))
                                .toList()));
    }

    private Optional<PayWithheld> first(
            List<PayPeople> sides, PayMeasure measure, Function<PaySafety, Optional<PayWithheld>> rule) {
        return sides.stream()
                .map(people -> rule.apply(safety(people, measure)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PayWithheld> admitted(PayMeasure measure, List<PayPeople> sums, List<PayFloor> floors) {
        return (isBonus(measure) ? bonus : hourly).admits(sums, floors)
                ? Optional.empty()
                : Optional.of(PayWithheld.WITH_OTHER_FIGURES);
    }

    /** Why the quarters are withheld; where they are not, their ends count as published. */
    Optional<PayWithheld> quarters(int division, int comparison) {
        Division divided = divisions.get(division);
        List<PayGroup> shown = comparison == 0 && divided.groups().size() > 2
                ? List.of(divided.groups().get(0), together(divided))
                : divided.groups();
        List<RisingAmounts> pays = IntStream.range(0, divided.groups().size())
                .mapToObj(group -> ofGroup(division, group, HOURLY))
                .toList();
        int people = pays.stream().mapToInt(RisingAmounts::size).sum();
        if (PayQuarters.size(PayQuarter.Band.UPPER, people) < PaySafety.LEAST_GROUP
                || shown.stream().anyMatch(PayGroup::isSmall)) {
            return Optional.of(PayWithheld.FEW_PEOPLE);
        }
        List<List<Measured<ReferenceShare>>> shares =
                comparison == 0 && divided.groups().size() > 2
                        ? List.of(
                                divided.quarters().get(0),
                                divided.quarters().get(divided.quarters().size() - 1))
                        : divided.quarters().subList(0, divided.groups().size());
        if (shares.stream().anyMatch(ofGroup -> isAloneOutside(ofGroup, people))) {
            return Optional.of(PayWithheld.FEW_IN_A_QUARTER);
        }
        PayPeople all = new PayPeople(
                division, IntStream.range(0, divided.groups().size()).boxed().collect(Collectors.toSet()));
        return admitted(
                PayMeasure.QUARTERS,
                List.of(),
                PayQuarters.ends(pays).stream()
                        .map(end -> new PayFloor(all, end))
                        .toList());
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

    private static boolean isAlone(Measured<ReferenceShare> share, long people) {
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
        return group.people().size() < PaySafety.LEAST_GROUP || isFew(group)
                ? Optional.of(PayWithheld.FEW_PEOPLE)
                : Optional.empty();
    }

    /**
     * Why the shares who got a bonus are withheld; of several groups all are or none, and those of whom the group is not known
     * would follow from the return by sex.
     */
    Optional<PayWithheld> shares(int division, int comparison) {
        Division divided = divisions.get(division);
        List<PayGroup> shown = comparison == 0 && divided.groups().size() > 2
                ? List.of(divided.groups().get(0), together(divided))
                : divided.groups();
        boolean isFew = shown.stream().anyMatch(group -> group.people().size() < PaySafety.LEAST_GROUP || isFew(group))
                || isFew(new PayGroup("", List.of(), divided.unknown()));
        return isFew ? Optional.of(PayWithheld.FEW_PEOPLE) : Optional.empty();
    }

    private static boolean isFew(PayGroup group) {
        long paid = group.withBonus();
        return isFew(paid) || isFew(group.people().size() - paid);
    }

    /** So few that a share of all gives them away, as a count would. */
    private static boolean isFew(long people) {
        return people > 0 && people < PublishablePay.LEAST_COUNT;
    }
}
