package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.document.SoundPlans;
import org.junit.jupiter.api.Test;

/**
 * Two to five faults of any level in one document, half of the time all in one thing: the first pass finds them all, and
 * finds nothing that none of them explains by itself.
 */
class ManyFaultsTest {

    private static final int DOCUMENTS = 3_000;
    private static final double FOUND_AT_ONCE = 0.995;

    private final DocumentReview review = DocumentReview.with(PlanReview.builder()
            .asOf(LocalDate.of(2027, 6, 15))
            .knownFrameworks(List.of(SoundPlans.framework()))
            .build());

    /** A fault with the chance that planted it, so that it can be planted again, and what is found where it is alone. */
    private record Planted(Fault fault, long seed, Expected expected, Set<String> foundAlone) {

        String notation() {
            return expected.code() + " " + expected.pointer();
        }
    }

    @Test
    void allAreFoundInTheFirstPassAndNothingElseIs() {
        Random random = new Random(20270615);
        long planted = 0;
        Set<String> kinds = new HashSet<>();
        List<String> missed = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        for (int document = 0; document < DOCUMENTS; document++) {
            long seed = random.nextLong();
            PlanTree plan = new PlanTree(SoundPlans.make(new Random(seed)));
            List<Planted> faults = plant(plan, new Random(seed), document % 2 == 0);
            Set<String> found = found(plan, faults);
            Set<String> explained = new HashSet<>(found(plan, List.of()));
            faults.forEach(fault -> explained.addAll(fault.foundAlone()));
            for (Planted fault : faults) {
                planted++;
                kinds.add(fault.fault().name());
                if (!found.contains(fault.notation())) {
                    missed.add(fault.notation() + " among " + notations(faults));
                }
            }
            TreeSet<String> surplus = new TreeSet<>(found);
            surplus.removeAll(explained);
            if (!surplus.isEmpty()) {
                unexplained.add(surplus + " among " + notations(faults));
            }
        }
        assertEquals(
                Fault.all().stream().map(Fault::name).collect(Collectors.toSet()), kinds, "kinds of faults planted");
        double share = 1 - (double) missed.size() / planted;
        assertTrue(
                share >= FOUND_AT_ONCE,
                share + " of " + planted + ":\n" + missed.stream().limit(20).collect(Collectors.joining("\n")));
        assertEquals(List.of(), unexplained.stream().limit(20).toList(), () -> "in " + unexplained.size());
    }

    /** Chooses faults that stand apart from each other, each of which is found when it is alone. */
    private List<Planted> plant(PlanTree plan, Random random, boolean isClustered) {
        int actions =
                (int) plan.things().stream().filter(thing -> thing.is("Action")).count();
        String cluster = isClustered ? "/actions/" + random.nextInt(actions) + "/" : "/";
        int wanted = 2 + random.nextInt(4);
        List<Planted> planted = new ArrayList<>();
        List<Fault> faults = Fault.all();
        for (int attempt = 0; attempt < 300 && planted.size() < wanted; attempt++) {
            Fault fault = faults.get(random.nextInt(faults.size()));
            long seed = random.nextLong();
            Optional<Expected> alone = fault.plant(plan.copy(), new Random(seed));
            boolean isApart = alone.filter(expected -> expected.pointer().startsWith(cluster))
                    .filter(expected -> planted.stream()
                            .noneMatch(other -> touch(other.expected().pointer(), expected.pointer())
                                    || !fault.isApartFrom(
                                            expected.pointer(),
                                            other.fault(),
                                            other.expected().pointer())))
                    .isPresent();
            if (isApart && !isOneWithAnother(fault, planted)) {
                Planted next = new Planted(fault, seed, alone.get(), new HashSet<>());
                List<Planted> together = inOrder(planted, next);
                if (areAllPlanted(plan, together)) {
                    next.foundAlone().addAll(found(plan, List.of(next)));
                    if (next.foundAlone().contains(next.notation())) {
                        planted.clear();
                        planted.addAll(together);
                    }
                }
            }
        }
        assertTrue(planted.size() > 1, "no room for two faults");
        return planted;
    }

    /** A newer version makes a warning of every unknown property, so that the two are not two faults. */
    private static boolean isOneWithAnother(Fault fault, List<Planted> planted) {
        Set<String> both = Set.of(Mutation.NEWER_PROPERTY.name(), Mutation.UNKNOWN_PROPERTY.name());
        return both.contains(fault.name())
                && planted.stream()
                        .anyMatch(other -> both.contains(other.fault().name()));
    }

    private static List<String> notations(List<Planted> faults) {
        return faults.stream().map(Planted::notation).toList();
    }

    private static List<Planted> inOrder(List<Planted> planted, Planted next) {
        return Stream.concat(planted.stream(), Stream.of(next))
                .sorted(Comparator.comparing(each -> !each.fault().isFirst()))
                .toList();
    }

    /** Whether chance, which chooses among what the faults before have left, chooses the same places as without them. */
    private static boolean areAllPlanted(PlanTree plan, List<Planted> faults) {
        PlanTree tree = plan.copy();
        return faults.stream()
                .allMatch(fault ->
                        fault.fault().plant(tree, new Random(fault.seed())).equals(Optional.of(fault.expected())));
    }

    /** Whether two places are one, or one within the other, or entries of one list of values. */
    private static boolean touch(String one, String other) {
        String left = list(one);
        String right = list(other);
        return left.equals(right) || left.startsWith(right + "/") || right.startsWith(left + "/");
    }

    private static String list(String pointer) {
        return pointer.replaceFirst("/\\d+$", "");
    }

    private Set<String> found(PlanTree plan, List<Planted> faults) {
        PlanTree tree = plan.copy();
        for (Planted fault : faults) {
            fault.fault().plant(tree, new Random(fault.seed()));
        }
        String json = tree.write(new Random(1)).text();
        return review.review(json.getBytes(StandardCharsets.UTF_8), "plan.json").getFindings().getFirst().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .collect(Collectors.toSet());
    }
}
