package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/**
 * All figures of a day by sex, ethnic group and disability, and a reader who knows the own pay and, for each gap of means, what
 * both groups are paid on average, who takes groups from groups and adds them, and works out in exact intervals between what
 * limits everybody's pay lies. Shares no code with what decides: it knows people one by one, and no linear program.
 */
class PayTogetherProperties {

    private static final String[] ETHNIC = {"White", "Asian", "Black", "Mixed", "Other", ""};
    private static final String[] DISABLED = {"No", "Yes", ""};
    private static final int MOST_SETS = 200;

    private record Employer(Payroll payroll, PayReturn bySex, List<PayByGroup> byGroup) {}

    private static Employer employer(Random random) {
        int people = 25 + random.nextInt(110);
        int kind = random.nextInt(5);
        int[] weights = {
            10, 1 + random.nextInt(4), random.nextInt(4), random.nextInt(3), random.nextInt(2), random.nextInt(2)
        };
        int withoutBonus = random.nextInt(6);
        boolean sexesFollow = random.nextInt(4) == 0;
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            String ethnic = ETHNIC[drawn(weights, random)];
            boolean isWoman = sexesFollow ? ethnic.equals("White") ^ random.nextInt(25) == 0 : random.nextBoolean();
            int ofBonus = kind == 4 ? 0 : 4 - kind;
            rows.add(PayrollRow.builder()
                    .bonusOfTheYear(Optional.of(BigDecimal.valueOf(50 * pence(ofBonus, person, random), 2))
                            .filter(any -> random.nextInt(8) >= withoutBonus))
                    .sex(Optional.of(isWoman ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                            .filter(any -> random.nextInt(30) > 0))
                    .hourlyPay(BigDecimal.valueOf(pence(kind, person, random), 2))
                    .putGroups("ethnic", ethnic)
                    .putGroups("disabled", DISABLED[drawn(new int[] {12, 2, random.nextInt(2)}, random)])
                    .build());
        }
        Payroll payroll = Payroll.of(rows);
        List<PayByGroup> byGroup = List.of(
                PayByGroup.of(PayGrouping.by("ethnic").comparedWith("White").of(payroll)),
                PayByGroup.of(PayGrouping.by("disabled").of(payroll)));
        return new Employer(payroll, payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027), byGroup);
    }

    private static int drawn(int[] weights, Random random) {
        int all = 0;
        for (int weight : weights) {
            all += weight;
        }
        int left = random.nextInt(all);
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return at;
    }

    private static long pence(int kind, int person, Random random) {
        return switch (kind) {
            case 0 -> 1_200L + random.nextInt(400);
            case 1 -> 1_200L + (long) (1_500 * Math.exp(random.nextGaussian()));
            case 2 -> person < 2 ? 20_000L + random.nextInt(90_000) : 1_250L;
            case 3 -> person % 40 == 0 ? 30_000L + random.nextInt(2_000) : random.nextInt(300);
            default -> 1_221L + 1_000L * random.nextInt(3);
        };
    }

    /** What is known of sums and of what some are paid at least. */
    private static final class Reader {

        private final List<BigDecimal> pays;
        private final Map<BitSet, BigDecimal> sums = new LinkedHashMap<>();
        private final BigDecimal[] floors;
        private final Function<PaidPerson, Optional<BigDecimal>> amount;

        /** A reader of one kind of pay; whoever has none of it is in no group, and knows of no pay of the own. */
        Reader(Employer employer, Function<PaidPerson, Optional<BigDecimal>> amount) {
            this.amount = amount;
            this.pays = employer.payroll().people().stream()
                    .map(person -> amount.apply(person).orElse(BigDecimal.ZERO))
                    .toList();
            this.floors = new BigDecimal[pays.size()];
            Arrays.fill(floors, BigDecimal.ZERO);
        }

        void hears(List<PaidPerson> group, boolean ofMean, boolean ofMedian) {
            BitSet members = new BitSet();
            group.stream()
                    .filter(person -> amount.apply(person).isPresent())
                    .forEach(person -> members.set(person.row()));
            if (ofMean) {
                sums.put(members, sum(members));
            }
            if (ofMedian) {
                List<BigDecimal> sorted =
                        members.stream().mapToObj(pays::get).sorted().toList();
                BigDecimal median = sorted.get((sorted.size() - 1) / 2)
                        .add(sorted.get(sorted.size() / 2))
                        .divide(BigDecimal.valueOf(2));
                members.stream()
                        .filter(person -> pays.get(person).compareTo(median) >= 0)
                        .forEach(person -> floors[person] = floors[person].max(median));
            }
        }

        private BigDecimal sum(BitSet members) {
            return members.stream().mapToObj(pays::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Groups within groups are taken from them, groups apart are put together, as long as new ones are found. */
        void combines() {
            List<BitSet> known = new ArrayList<>(sums.keySet());
            for (int one = 0; one < known.size() && known.size() < MOST_SETS; one++) {
                for (int other = 0; other < one; other++) {
                    learns(known.get(one), known.get(other), known);
                    learns(known.get(other), known.get(one), known);
                }
            }
        }

        private void learns(BitSet one, BitSet other, List<BitSet> known) {
            BitSet rest = (BitSet) one.clone();
            if (one.intersects(other)) {
                rest.andNot(other);
                BitSet common = (BitSet) one.clone();
                common.and(other);
                if (!common.equals(other) || rest.isEmpty()) {
                    return;
                }
            } else {
                rest.or(other);
            }
            if (!sums.containsKey(rest)) {
                sums.put(rest, sum(rest));
                known.add(rest);
            }
        }

        /** Of readers, those who are paid most know most; of the others some are tried. */
        void assertNobodyIsBound(Random random) {
            List<Integer> readers = new ArrayList<>();
            for (int reader = 0; reader < pays.size(); reader++) {
                readers.add(reader);
            }
            readers.sort((one, other) -> pays.get(other).compareTo(pays.get(one)));
            List<Integer> tried = new ArrayList<>(readers.subList(0, 6));
            for (int more = 0; more < 9; more++) {
                tried.add(random.nextInt(pays.size()));
            }
            for (int reader : tried) {
                BigDecimal[] most = most(reader);
                for (int target = 0; target < pays.size(); target++) {
                    BigDecimal pay = pays.get(target);
                    if (target == reader || pay.signum() == 0) {
                        continue;
                    }
                    int who = target;
                    BigDecimal upper = most[target];
                    assertTrue(
                            upper == null || upper.compareTo(pay.multiply(new BigDecimal("1.1"))) >= 0,
                            () -> pay + " is at most " + upper + " for " + pays.get(who));
                    BigDecimal limit = pay.multiply(new BigDecimal("0.9"));
                    if (least(target, reader, most).compareTo(limit) > 0) {
                        BigDecimal lower = leastWithoutOwnFloor(target, reader);
                        assertTrue(lower.compareTo(limit) <= 0, () -> pay + " is at least " + lower);
                    }
                }
            }
        }

        /** What a median says of those above it is told by the median alone, which ten people on each side allow. */
        private BigDecimal leastWithoutOwnFloor(int target, int reader) {
            BigDecimal own = floors[target];
            floors[target] = BigDecimal.ZERO;
            BigDecimal least = least(target, reader, most(reader));
            floors[target] = own;
            return least;
        }

        private BigDecimal[] most(int reader) {
            BigDecimal[] most = new BigDecimal[pays.size()];
            sums.forEach((members, sum) -> {
                BigDecimal open = sum;
                for (int member : members.stream().toArray()) {
                    open = open.subtract(member == reader ? pays.get(member) : floors[member]);
                }
                for (int member : members.stream().toArray()) {
                    BigDecimal bound = open.add(floors[member]);
                    most[member] = most[member] == null ? bound : most[member].min(bound);
                }
            });
            most[reader] = pays.get(reader);
            return most;
        }

        private BigDecimal least(int target, int reader, BigDecimal[] most) {
            BigDecimal least = BigDecimal.ZERO;
            for (Map.Entry<BitSet, BigDecimal> known : sums.entrySet()) {
                if (known.getKey().get(target)) {
                    BigDecimal bound = known.getValue();
                    for (int member : known.getKey().stream().toArray()) {
                        BigDecimal others = member == reader ? pays.get(member) : most[member];
                        bound = member == target ? bound : bound.subtract(others);
                    }
                    least = least.max(bound);
                }
            }
            return least;
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void nobodysPayIsBoundWithinATenthByAllFiguresOfADay(@ForAll long seed) {
        Employer employer = employer(new Random(seed));
        Statistics.label("hourly pay").collect(check(employer, seed, Kind.HOURLY));
        Statistics.label("hourly pay")
                .coverage(coverage -> coverage.check("by sex and 3").percentage(share -> share > 5));
        Statistics.label("bonus").collect(check(employer, seed, Kind.BONUS));
        Statistics.label("bonus")
                .coverage(coverage -> coverage.check("by sex and 3").percentage(share -> share > 2));
    }

    /** Pay that is published by itself: nothing leads from one to the other. */
    private enum Kind {
        HOURLY("Hourly", PaidPerson::hourlyPay, PayMeasure.MEAN_HOURLY, PayMeasure.MEDIAN_HOURLY),
        BONUS("Bonus", PaidPerson::bonus, PayMeasure.MEAN_BONUS, PayMeasure.MEDIAN_BONUS);

        private final String column;
        private final Function<PaidPerson, Optional<BigDecimal>> amount;
        private final PayMeasure mean;
        private final PayMeasure median;

        Kind(String column, Function<PaidPerson, Optional<BigDecimal>> amount, PayMeasure mean, PayMeasure median) {
            this.column = column;
            this.amount = amount;
            this.mean = mean;
            this.median = median;
        }
    }

    private static String check(Employer employer, long seed, Kind kind) {
        PublishablePay day = PublishablePay.of(employer.payroll(), employer.bySex(), employer.byGroup());
        Reader reader = new Reader(employer, kind.amount);
        boolean isMean = day.of("DiffMean" + kind.column + "Percent").isEmpty();
        boolean isMedian = day.of("DiffMedian" + kind.column + "Percent").isEmpty();
        for (EmployeePay.Sex sex : EmployeePay.Sex.values()) {
            reader.hears(
                    employer.payroll().people().stream()
                            .filter(person -> person.sex().equals(Optional.of(sex)))
                            .toList(),
                    isMean,
                    isMedian);
        }
        int shown = 0;
        for (int characteristic = 0; characteristic < employer.byGroup().size(); characteristic++) {
            List<GroupComparison> comparisons =
                    employer.byGroup().get(characteristic).comparisons();
            for (int place = 0; place < comparisons.size(); place++) {
                boolean ofMean = day.of(characteristic, place, kind.mean).isEmpty();
                boolean ofMedian = day.of(characteristic, place, kind.median).isEmpty();
                for (PayGroup group : List.of(
                        comparisons.get(place).compared(),
                        comparisons.get(place).reference())) {
                    long paid = group.people().stream()
                            .filter(person -> kind.amount.apply(person).isPresent())
                            .count();
                    assertTrue(paid >= 10 || !(ofMean || ofMedian), group::label);
                    reader.hears(group.people(), ofMean, ofMedian);
                }
                shown += ofMean ? 1 : 0;
            }
        }
        reader.combines();
        reader.assertNobodyIsBound(new Random(seed));
        return (isMean ? "by sex and " : "not by sex and ") + Math.min(shown, 3);
    }

    private static PayrollRow person(EmployeePay.Sex sex, String group, String pay) {
        return PayrollRow.builder()
                .sex(sex)
                .hourlyPay(new BigDecimal(pay))
                .putGroups("group", group)
                .build();
    }

    /** Women are all of A but one, so that what women and A are paid together tells what that one is paid. */
    @Example
    void twoGroupsThatDifferByOnePersonAreNotBothShown() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            rows.add(person(EmployeePay.Sex.WOMAN, "A", "15." + (10 + number)));
            rows.add(person(EmployeePay.Sex.MAN, "B", "16." + (10 + number)));
        }
        rows.add(person(EmployeePay.Sex.MAN, "A", "40.00"));
        Payroll payroll = Payroll.of(rows);
        PublishablePay day = PublishablePay.of(
                payroll,
                payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027),
                List.of(PayByGroup.of(PayGrouping.by("group").of(payroll))));
        assertTrue(day.of("DiffMeanHourlyPercent").isEmpty());
        assertTrue(day.of(0, 0, PayMeasure.MEAN_HOURLY)
                .filter(PayWithheld.WITH_OTHER_FIGURES::equals)
                .isPresent());
        assertTrue(day.of(0, 0, PayMeasure.MEDIAN_HOURLY).isEmpty());
    }
}
