package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** Gaps of grades one after another: a reader with a linear program of its own bounds nobody within a tenth from all of them. */
class PayCellsProperties {

    private static List<List<BigDecimal>> cells(Random random) {
        List<List<BigDecimal>> cells = new ArrayList<>();
        int grades = 1 + random.nextInt(4);
        int kind = random.nextInt(3);
        for (int cell = 0; cell < 2 * grades; cell++) {
            List<BigDecimal> pays = new ArrayList<>();
            int people = random.nextInt(4) == 0 ? random.nextInt(4) : 8 + random.nextInt(14);
            for (int person = 0; person < people; person++) {
                int pence =
                        switch (kind) {
                            case 0 -> 1_200 + random.nextInt(300);
                            case 1 -> (int) (1_000 + 900 * Math.exp(random.nextGaussian()));
                            default -> person == 0 ? 9_000 : 1_300;
                        };
                pays.add(BigDecimal.valueOf(pence, 2));
            }
            cells.add(pays);
        }
        return cells;
    }

    private static Set<Integer> every(int sex, int cells) {
        Set<Integer> every = new HashSet<>();
        for (int cell = sex; cell < cells; cell += 2) {
            every.add(cell);
        }
        return every;
    }

    private static double most(List<List<BigDecimal>> cells, List<Set<Integer>> known, int[] self, int[] target) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int person = 0; person < cells.get(cell).size(); person++) {
                var pay = model.addVariable(cell + "." + person).lower(0);
                if (cell == self[0] && person == self[1]) {
                    pay.level(cells.get(cell).get(person));
                }
                if (cell == target[0] && person == target[1]) {
                    pay.weight(1);
                }
            }
        }
        for (Set<Integer> sum : known) {
            BigDecimal all = BigDecimal.ZERO;
            Expression told = model.addExpression("sum" + model.countExpressions());
            int variable = 0;
            for (int cell = 0; cell < cells.size(); cell++) {
                for (BigDecimal pay : cells.get(cell)) {
                    if (sum.contains(cell)) {
                        told.set(variable, 1);
                        all = all.add(pay);
                    }
                    variable++;
                }
            }
            told.level(all);
        }
        Optimisation.Result result = model.maximise();
        return result.getState() == Optimisation.State.UNBOUNDED ? Double.POSITIVE_INFINITY : result.getValue();
    }

    @Property(tries = 150)
    void nobodyIsBoundWithinATenthByAllGapsTogether(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<BigDecimal>> cells = cells(random);
        PayCells pay = PayCells.of(cells);
        List<Set<Integer>> known = new ArrayList<>();
        Set<Integer> women = every(0, cells.size());
        Set<Integer> men = every(1, cells.size());
        if (pay.mean(new PayCells.Sides(women, men)).isEmpty()) {
            known.addAll(List.of(women, men));
        }
        for (int grade = 0; grade < cells.size() / 2; grade++) {
            if (pay.mean(new PayCells.Sides(Set.of(2 * grade), Set.of(2 * grade + 1)))
                    .isEmpty()) {
                known.addAll(List.of(Set.of(2 * grade), Set.of(2 * grade + 1)));
            }
        }
        Statistics.collect(Math.min(known.size(), 6));
        if (known.isEmpty()) {
            return;
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int self = 0; self < Math.min(2, cells.size()); self++) {
                int reader = random.nextInt(cells.size());
                if (cells.get(cell).isEmpty() || cells.get(reader).isEmpty()) {
                    continue;
                }
                int highest = highest(cells.get(cell));
                int own = random.nextInt(cells.get(reader).size());
                if (reader != cell || own != highest) {
                    double most = most(cells, known, new int[] {reader, own}, new int[] {cell, highest});
                    assertTrue(
                            most >= 1.1 * cells.get(cell).get(highest).doubleValue() - 1e-6,
                            cell + " is bound by " + most);
                }
            }
        }
    }

    private static int highest(List<BigDecimal> pays) {
        int highest = 0;
        for (int person = 1; person < pays.size(); person++) {
            if (pays.get(person).compareTo(pays.get(highest)) > 0) {
                highest = person;
            }
        }
        return highest;
    }

    /** Whether many are decided at once or one by one, the same are shown. */
    @Property(tries = 200)
    void manyAtOnceAreThoseOneByOne(@ForAll long seed) {
        List<List<BigDecimal>> cells = cells(new Random(seed));
        PayCells atOnce = PayCells.of(cells);
        PayCells oneByOne = PayCells.of(cells);
        PayCells.Sides everybody = new PayCells.Sides(every(0, cells.size()), every(1, cells.size()));
        assertEquals(atOnce.mean(everybody), oneByOne.mean(everybody));
        assertEquals(atOnce.median(everybody), oneByOne.median(everybody));
        List<PayCells.Sides> grades = new ArrayList<>();
        for (int grade = 0; grade < cells.size() / 2; grade++) {
            grades.add(new PayCells.Sides(Set.of(2 * grade), Set.of(2 * grade + 1)));
        }
        assertEquals(atOnce.means(grades), grades.stream().map(oneByOne::mean).toList());
    }

    @Example
    void gradeOfThreeWomenIsWithheldWhereAllOthersAreNot() {
        Random random = new Random(1);
        List<List<BigDecimal>> cells = new ArrayList<>();
        for (int people : new int[] {40, 40, 3, 40}) {
            List<BigDecimal> pays = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                pays.add(BigDecimal.valueOf(1_500 + random.nextInt(1_000), 2));
            }
            cells.add(pays);
        }
        PayCells pay = PayCells.of(cells);
        assertEquals(Optional.empty(), pay.mean(new PayCells.Sides(Set.of(0, 2), Set.of(1, 3))));
        assertEquals(Optional.empty(), pay.median(new PayCells.Sides(Set.of(0, 2), Set.of(1, 3))));
        assertEquals(Optional.of(PayWithheld.FEW_PEOPLE), pay.mean(new PayCells.Sides(Set.of(2), Set.of(3))));
        assertEquals(Optional.of(PayWithheld.FEW_PEOPLE), pay.median(new PayCells.Sides(Set.of(2), Set.of(3))));
    }
}
