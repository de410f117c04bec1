package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Reads publications about pay as CSV, knows of each gap of means what both groups have together, of each median and end of
 * a quarter who is there or above, and what both laws take for pay; works out by a linear program of its own what anybody can have.
 */
final class PayReader {

    /**
     * A person, with the hourly parts of pay.
     *
     * @param ofYear the bonus of twelve months by the hour
     * @param bonus the bonus of twelve months
     */
    record Person(
            String sex,
            String ethnic,
            String grade,
            boolean isReduced,
            double basic,
            double added,
            double ofPeriod,
            double ofYear,
            double bonus) {}

    /** A kind of pay: who has it, and the parts it is made of. */
    enum Kind {
        HOURLY(0, 1, 2),
        LEVEL(0, 1, 3),
        BASIC(0),
        VARIABLE(1, 3),
        BONUS(4);

        private final int[] parts;

        Kind(int... parts) {
            this.parts = parts;
        }

        double of(Person person) {
            double[] all = {person.basic, person.added, person.ofPeriod, person.ofYear, person.bonus};
            return IntStream.of(parts).mapToDouble(part -> all[part]).sum();
        }

        boolean isHad(Person person) {
            return switch (this) {
                case HOURLY -> !person.isReduced;
                case BONUS -> person.bonus > 0;
                default -> !person.isReduced && !person.sex.isEmpty();
            };
        }
    }

    private static final int PARTS = 5;

    private final List<Person> people;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final boolean knowsFloors;
    private int shown;

    PayReader(List<Person> people, int self, boolean knowsFloors) {
        this.people = people;
        this.knowsFloors = knowsFloors;
        for (int number = 0; number < people.size(); number++) {
            Person person = people.get(number);
            double[] all = {person.basic, person.added, person.ofPeriod, person.ofYear, person.bonus};
            for (int part = 0; part < PARTS; part++) {
                Variable variable = model.addVariable("x" + model.countVariables());
                if (number == self || (part == 4 && all[part] == 0)) {
                    variable.level(all[part]);
                } else {
                    variable.lower(0);
                }
            }
        }
    }

    int shown() {
        return shown;
    }

    private List<Integer> who(Kind kind, Predicate<Person> of) {
        return IntStream.range(0, people.size())
                .filter(place -> kind.isHad(people.get(place)) && of.test(people.get(place)))
                .boxed()
                .toList();
    }

    private void set(Expression known, int person, Kind kind) {
        IntStream.of(kind.parts).forEach(part -> known.set(model.getVariable(PARTS * person + part), 1));
    }

    private void mean(Kind kind, Predicate<Person> of) {
        List<Integer> who = who(kind, of);
        Expression known = model.addExpression("s" + model.countExpressions())
                .level(who.stream()
                        .mapToDouble(place -> kind.of(people.get(place)))
                        .sum());
        who.forEach(place -> set(known, place, kind));
        shown++;
    }

    private void median(Kind kind, Predicate<Person> of) {
        double[] rising = rising(kind, of);
        floor(kind, of, (rising[(rising.length - 1) / 2] + rising[rising.length / 2]) / 2);
    }

    private double[] rising(Kind kind, Predicate<Person> of) {
        return who(kind, of).stream()
                .mapToDouble(place -> kind.of(people.get(place)))
                .sorted()
                .toArray();
    }

    private void quarters(Kind kind, Predicate<Person> of) {
        double[] rising = rising(kind, of);
        int people = rising.length;
        int below = 0;
        for (int band = 0; band < 3; band++) {
            // Of a remainder of 1 the lower quarter has it, of 2 the lower and the upper middle, of 3 all but the
            // upper.
            boolean takesOne = band == 0 ? people % 4 >= 1 : band == 1 ? people % 4 == 3 : people % 4 >= 2;
            below += people / 4 + (takesOne ? 1 : 0);
            floor(kind, of, rising[below - 1]);
        }
    }

    private void floor(Kind kind, Predicate<Person> of, double least) {
        if (!knowsFloors) {
            return;
        }
        who(kind, of).stream()
                .filter(place -> kind.of(people.get(place)) >= least - 1e-9)
                .forEach(place -> set(
                        model.addExpression("f" + model.countExpressions())
                                .lower(Math.min(least, kind.of(people.get(place)))),
                        place,
                        kind));
    }

    private static List<List<String>> rows(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> Arrays.asList(line.replace("\"", "").split(",", -1)))
                .filter(row -> row.stream().noneMatch("[c]"::equals))
                .collect(Collectors.toList());
    }

    /** The return by sex. */
    void readReturn(String csv) {
        rows(csv).forEach(row -> {
            if (row.get(0).contains("quarter")) {
                quarters(Kind.HOURLY, person -> !person.sex.isEmpty());
            } else {
                for (String sex : List.of("woman", "man")) {
                    gap(row.get(0), person -> person.sex.equals(sex));
                }
            }
        });
    }

    private void gap(String measure, Predicate<Person> of) {
        switch (measure) {
            case "Mean gap in hourly pay" -> mean(Kind.HOURLY, of);
            case "Median gap in hourly pay" -> median(Kind.HOURLY, of);
            case "Mean gap in bonus pay" -> mean(Kind.BONUS, of);
            case "Median gap in bonus pay" -> median(Kind.BONUS, of);
            default -> {
                // A share tells nothing of an amount.
            }
        }
    }

    /** Figures by a characteristic, of which nothing was put together but all others. */
    void readByGroup(String csv, Function<Person, String> word) {
        for (List<String> row : rows(csv)) {
            if (row.get(3).contains("quarter")) {
                quarters(Kind.HOURLY, person -> !word.apply(person).isEmpty());
            } else if (row.get(3).contains("gap")) {
                gap(row.get(3), person -> isIn(row.get(1), row.get(2), word.apply(person)));
                gap(row.get(3), person -> word.apply(person).equals(row.get(2)));
            }
        }
    }

    private boolean isIn(String group, String reference, String word) {
        return List.of("All other groups", "Other groups together").contains(group)
                ? !word.isEmpty() && !word.equals(reference)
                : word.equals(group);
    }

    /** The report by grade under the directive. */
    void readDirective(String csv) {
        for (List<String> row : rows(csv)) {
            for (String sex : List.of("woman", "man")) {
                Predicate<Person> of = person -> person.sex.equals(sex);
                Predicate<Person> having = of.and(person -> person.added + person.ofYear > 0);
                Predicate<Person> graded = person -> person.grade.equals(row.get(1));
                switch (row.get(0) + " " + row.get(2)) {
                    case "a Mean gap in pay" -> mean(Kind.LEVEL, of);
                    case "b Mean gap in variable components" -> mean(Kind.VARIABLE, having);
                    case "c Median gap in pay" -> median(Kind.LEVEL, of);
                    case "d Median gap in variable components" -> median(Kind.VARIABLE, having);
                    case "g Mean gap in pay" -> mean(Kind.LEVEL, of.and(graded));
                    case "g Mean gap in basic pay" -> mean(Kind.BASIC, of.and(graded));
                    case "g Mean gap in variable components" -> mean(Kind.VARIABLE, having.and(graded));
                    default -> {
                        if (row.get(0).equals("f")) {
                            quarters(Kind.LEVEL, person -> !person.sex.isEmpty());
                        }
                    }
                }
            }
        }
    }

    /** The gaps within grades. */
    void readWithin(String csv) {
        for (List<String> row : rows(csv)) {
            for (String sex : List.of("woman", "man")) {
                mean(Kind.HOURLY, person -> person.sex.equals(sex) && person.grade.equals(row.get(0)));
            }
        }
    }

    private Optional<Double> extreme(int target, Kind kind, boolean isMost) {
        ExpressionsBasedModel asked = model.copy();
        IntStream.of(kind.parts)
                .forEach(part -> asked.getVariable(PARTS * target + part).weight(1));
        Optimisation.Result result = isMost ? asked.maximise() : asked.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Optional.empty();
        }
        assertTrue(result.getState().isOptimal(), result.toString());
        return Optional.of(result.getValue());
    }

    void assertIsKept(int target, Kind kind) {
        double pay = kind.of(people.get(target));
        if (knowsFloors) {
            Optional<Double> most = extreme(target, kind, true);
            assertTrue(
                    most.isEmpty() || most.get() >= 1.1 * pay * (1 - 1e-7),
                    () -> kind + " of " + target + ": " + pay + " is at most " + most);
        } else {
            Optional<Double> least = extreme(target, kind, false);
            assertTrue(
                    least.isEmpty() || least.get() <= 0.9 * pay * (1 + 1e-7),
                    () -> kind + " of " + target + ": " + pay + " is at least " + least);
        }
    }

    /** Those who are paid most of all, and of some few. */
    List<Integer> targets(Kind kind, int self) {
        List<Integer> targets = new ArrayList<>();
        List<Function<Person, String>> ways =
                List.of(any -> "", Person::sex, Person::ethnic, person -> person.sex + person.grade);
        for (Function<Person, String> way : ways) {
            IntStream.range(0, people.size())
                    .boxed()
                    .filter(place -> place != self && kind.isHad(people.get(place)) && kind.of(people.get(place)) > 0)
                    .collect(Collectors.groupingBy(place -> way.apply(people.get(place))))
                    .values()
                    .forEach(group -> group.stream()
                            .max((one, other) -> Double.compare(kind.of(people.get(one)), kind.of(people.get(other))))
                            .filter(place -> !targets.contains(place))
                            .ifPresent(targets::add));
        }
        return targets;
    }

    static BigDecimal money(double pay) {
        return BigDecimal.valueOf(Math.round(100 * pay), 2);
    }
}
