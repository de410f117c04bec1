package org.ediframework.metrics.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.intersection.ReferenceBasis;
import org.ediframework.metrics.statistics.Adjustment;
import org.ediframework.metrics.tally.CodedColumn;
import org.ediframework.metrics.tally.ColumnBatch;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;

/** P-values in comments and assertions: exact rational arithmetic, Python 3.11, by the rule of R's binom.test. */
class ConcernFinderTest {

    static final ConcernFinder UNADJUSTED =
            ConcernFinder.builder().adjustment(Adjustment.NONE).build();

    static final ConcernFinder BY_DISTRICT =
            ConcernFinder.builder().from(UNADJUSTED).placeDimension("district").build();

    static Reference shares(String characteristic, Object... categoriesAndShares) {
        var reference = Reference.builder()
                .characteristic(Characteristic.of(characteristic))
                .source("Census");
        for (int i = 0; i < categoriesAndShares.length; i += 2) {
            reference.share((String) categoriesAndShares[i], new BigDecimal((String) categoriesAndShares[i + 1]));
        }
        return reference.build();
    }

    static CountTable oneWay(String name, List<String> categories, long... counts) {
        return CountTable.of(List.of(Dimension.of(name, categories)), counts);
    }

    static final Reference RACE = shares("race", "a", "0.85", "b", "0.15");

    static final CountTable FIVE_OF_A_HUNDRED = oneWay("race", List.of("a", "b"), 95, 5);

    @Test
    void singleCharacteristicIsHeldAgainstItsReference() {
        Concerns concerns = UNADJUSTED.find(FIVE_OF_A_HUNDRED, ExpectedPopulation.of(List.of(RACE)));
        Concern concern = concerns.found().get(0);
        assertEquals(1, concerns.found().size());
        assertEquals("b", concern.group().getCategories());
        assertEquals(Optional.empty(), concern.group().where().getPlace());
        assertEquals(Optional.empty(), concern.basis());
        assertEquals(0.0029324886347870563, concern.pValue(), 1e-11);
        assertEquals(concern.pValue(), concern.row().getPValue().get(), 1e-15);
        assertEquals(5, concern.row().getCount().get());
        assertEquals(100, concern.row().getBase().get());
        assertEquals(10, concern.row().getShortfallBySwapping().get().intValueExact());
        assertEquals(List.of(), concern.closest().group().memberships());
        assertEquals(1 / 3.0, concern.closest().ratio(), 1e-15);
    }

    @Test
    void everythingLookedAtIsCountedInTheAdjustment() {
        Concerns concerns = ConcernFinder.standard().find(FIVE_OF_A_HUNDRED, ExpectedPopulation.of(List.of(RACE)));
        assertEquals(2, concerns.familySize());
        assertEquals(
                2 * concerns.found().get(0).pValue(), concerns.found().get(0).adjustedPValue(), 1e-15);
    }

    /** Women with a disability are 10 of 400 where 40 would be expected, men with one 60. */
    private static final CountTable SEX_BY_DISABILITY = CountTable.of(
            List.of(
                    Dimension.of("sex", List.of("female", "male")),
                    Dimension.of("disability", List.of("disabled", "not-disabled"))),
            new long[] {10, 190, 60, 140});

    private static ExpectedPopulation sexAndDisability() {
        return margins()
                .table(CountTable.of(SEX_BY_DISABILITY.getDimensions(), new long[] {10, 40, 10, 40}), "A table of both")
                .build();
    }

    private static ExpectedPopulation.Builder margins() {
        return ExpectedPopulation.builder()
                .reference(shares("sex", "female", "0.5", "male", "0.5"))
                .reference(shares("disability", "disabled", "0.2", "not-disabled", "0.8"));
    }

    /** Without a table of both nobody knows how rare they are, so that no rate of error could hold. */
    @Test
    void combinationThatNoTableTellsOfIsNoConcernAndListedApart() {
        Concerns concerns = UNADJUSTED.find(SEX_BY_DISABILITY, margins().build());
        assertEquals(List.of(), concerns.found());
        assertEquals(4, concerns.familySize());
        assertEquals(4, concerns.assumedSize());
        Dependence dependence = concerns.differFromIndependence().get(0);
        assertEquals(1, concerns.differFromIndependence().size());
        assertEquals("female & disabled", dependence.group().getCategories());
        assertEquals(ReferenceBasis.PRODUCT_OF_MARGINS, dependence.basis());
        assertEquals(0.1, dependence.row().getReferenceShare().get().toDouble(), 1e-15);
        assertEquals(0.25, dependence.closest().ratio(), 1e-12);
    }

    /** The same table as rows of a reference by the crossing, in whatever order, as counts or as shares. */
    @Test
    void referenceByACrossingIsATableOfTheCombination() {
        for (boolean isShare : List.of(false, true)) {
            var joint = Reference.builder()
                    .characteristic(
                            Characteristic.crossing(List.of(Characteristic.of("disability"), Characteristic.of("sex"))))
                    .source("A table of both");
            Map.of("disabled*female", 1, "not-disabled * female", 4, "disabled*male", 1, "not-disabled*male", 4)
                    .forEach((category, count) -> {
                        if (isShare) {
                            joint.share(category, new BigDecimal(count).movePointLeft(1));
                        } else {
                            joint.count(category, count);
                        }
                    });
            Concerns concerns = UNADJUSTED.find(
                    SEX_BY_DISABILITY,
                    ExpectedPopulation.builder().reference(joint.build()).build());
            assertEquals(8, concerns.familySize());
            assertEquals(0, concerns.assumedSize());
            Concern concern = concerns.found().get(0);
            assertEquals(
                    Set.of("female", "disabled"),
                    Set.copyOf(concern.group().memberships().stream()
                            .map(Membership::category)
                            .toList()));
            assertEquals(8.606072766957195e-9, concern.pValue(), 1e-17);
        }
        assertThrows(IllegalArgumentException.class, () -> ExpectedPopulation.builder()
                .reference(Reference.builder()
                        .characteristic(Characteristic.crossing(
                                List.of(Characteristic.of("disability"), Characteristic.of("sex"))))
                        .source("A table of one")
                        .count("disabled", 1)
                        .build()));
    }

    /**
     * Of three characteristics the tables of each two are published: fitted, and no product. By hand: a, b and c have equal
     * halves, a and b always agree, c is independent of both; so (a1, b1, c1) is a quarter, where a product gives an eighth.
     */
    @Test
    void combinationOfThreeIsFittedToTablesOfTwo() {
        List<Dimension> three = List.of(
                Dimension.of("a", List.of("1", "2")),
                Dimension.of("b", List.of("1", "2")),
                Dimension.of("c", List.of("1", "2")));
        CountTable people = CountTable.of(three, new long[] {100, 250, 0, 0, 0, 0, 250, 250});
        ExpectedPopulation expected = ExpectedPopulation.builder()
                .reference(shares("a", "1", "0.5", "2", "0.5"))
                .reference(shares("b", "1", "0.5", "2", "0.5"))
                .reference(shares("c", "1", "0.5", "2", "0.5"))
                .table(CountTable.of(List.of(three.get(0), three.get(1)), new long[] {1, 0, 0, 1}), "ab")
                .table(CountTable.of(List.of(three.get(0), three.get(2)), new long[] {1, 1, 1, 1}), "ac")
                .table(CountTable.of(List.of(three.get(1), three.get(2)), new long[] {1, 1, 1, 1}), "bc")
                .build();
        Concerns concerns = UNADJUSTED.find(people, expected);
        assertTrue(concerns.found().stream()
                .allMatch(found -> found.group().memberships().size() < 3));
        List<Dependence> differ = concerns.differFromIndependence();
        assertTrue(
                differ.stream().allMatch(each -> each.basis() == ReferenceBasis.FITTED_TO_TABLES), differ.toString());
        differ.forEach(
                each -> assertEquals(0.25, each.row().getReferenceShare().get().toDouble(), 1e-9));
    }

    @Test
    void combinationIsHeldAgainstEverySimplerGroupAndTheClosestIsTold() {
        Concerns concerns = UNADJUSTED.find(SEX_BY_DISABILITY, sexAndDisability());
        assertEquals(1, concerns.found().size());
        Concern concern = concerns.found().get(0);
        assertEquals("female & disabled", concern.group().getCategories());
        assertEquals(Optional.of(ReferenceBasis.PUBLISHED_INTERSECTION), concern.basis());
        // everybody 8.6e-9, the women 2.4e-9, disabled people 8.0e-10: the greatest counts
        assertEquals(List.of(), concern.closest().group().memberships());
        assertEquals(0.25, concern.closest().ratio(), 1e-12);
        assertEquals(8.606072766957195e-9, concern.pValue(), 1e-17);
        assertEquals(0.1, concern.row().getReferenceShare().get().toDouble(), 1e-15);
        assertEquals(
                "sex*disability", concern.row().getScope().getCharacteristic().getId());
    }

    @Test
    void simplerGroupThatIsRareItselfIsTheClosest() {
        CountTable fewWomen = CountTable.of(SEX_BY_DISABILITY.getDimensions(), new long[] {10, 110, 60, 220});
        List<Concern> found = UNADJUSTED.find(fewWomen, sexAndDisability()).found();
        assertEquals(
                List.of("female", "female & disabled"),
                found.stream().map(concern -> concern.group().getCategories()).toList());
        Concern pair = found.get(1);
        assertEquals("female", pair.closest().group().getCategories());
        assertEquals(10 / 24.0, pair.closest().ratio(), 1e-12);
        assertEquals(0.0008174456862854561, pair.pValue(), 1e-12);
    }

    @Test
    void publishedTableOfACombinationComesBeforeTheProductOfMargins() {
        CountTable published = CountTable.of(SEX_BY_DISABILITY.getDimensions(), new long[] {1, 49, 17, 33});
        ExpectedPopulation expected = ExpectedPopulation.builder()
                .reference(shares("sex", "female", "0.5", "male", "0.5"))
                .reference(shares("disability", "disabled", "0.2", "not-disabled", "0.8"))
                .table(published, "A table of both")
                .build();
        // a hundredth of 400 women with a disability are fewer than are looked at, so that none of them are missing
        assertEquals(List.of(), UNADJUSTED.find(SEX_BY_DISABILITY, expected).found());
        CountTable fewMen = CountTable.of(SEX_BY_DISABILITY.getDimensions(), new long[] {50, 150, 30, 170});
        Concern concern = UNADJUSTED.find(fewMen, expected).found().stream()
                .filter(found -> found.group().getCategories().equals("male & disabled"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(ReferenceBasis.PUBLISHED_INTERSECTION), concern.basis());
        assertEquals(0.17, concern.row().getReferenceShare().get().toDouble(), 1e-15);
    }

    @Test
    void onlyThoseWhoAnsweredEveryQuestionAreInTheBase() {
        CountTable table = CountTable.of(
                List.of(Dimension.of("race", List.of("a", "b"), List.of(NonResponse.DECLINED))),
                new long[] {95, 5, 40});
        Concern concern = UNADJUSTED
                .find(table, ExpectedPopulation.of(List.of(RACE)))
                .found()
                .get(0);
        assertEquals(100, concern.row().getBase().get());
        assertEquals(40, concern.row().getUndeclared().get());
        ConcernFinder robust =
                ConcernFinder.builder().from(UNADJUSTED).robustOnly(true).build();
        assertEquals(
                List.of(),
                robust.find(table, ExpectedPopulation.of(List.of(RACE))).found());
        // with 11 without an answer, 16 of 111 at most would be b, below the 15 % expected; with 12, 17 of 112 above it
        assertEquals(
                1,
                robust.find(unanswered(11), ExpectedPopulation.of(List.of(RACE)))
                        .found()
                        .size());
        assertEquals(
                0,
                robust.find(unanswered(12), ExpectedPopulation.of(List.of(RACE)))
                        .found()
                        .size());
    }

    private static CountTable unanswered(long people) {
        return CountTable.of(
                List.of(Dimension.of("race", List.of("a", "b"), List.of(NonResponse.DECLINED))),
                new long[] {95, 5, people});
    }

    @Test
    void groupsTooSmallOrWithoutAReferenceAreNotLookedAt() {
        CountTable table = oneWay("race", List.of("a", "b", "c", "d"), 950, 0, 45, 5);
        Reference partial = shares("race", "a", "0.85", "b", "0.009", "c", "0.101");
        Concerns concerns = UNADJUSTED.find(table, ExpectedPopulation.of(List.of(partial)));
        assertEquals(2, concerns.familySize());
        assertEquals(1, concerns.tooSmall());
        assertEquals(1, concerns.withoutReference());
        assertEquals("c", concerns.found().get(0).group().getCategories());
        ConcernFinder nine =
                ConcernFinder.builder().from(UNADJUSTED).leastExpected(9).build();
        assertEquals(
                3, nine.find(table, ExpectedPopulation.of(List.of(partial))).familySize());
    }

    @Test
    void smallDifferenceThatIsCertainIsNoConcern() {
        CountTable many = oneWay("race", List.of("a", "b"), 8_790_000, 1_210_000);
        assertEquals(
                List.of(),
                UNADJUSTED.find(many, ExpectedPopulation.of(List.of(RACE))).found());
        CountTable fewer = oneWay("race", List.of("a", "b"), 8_810_000, 1_190_000);
        assertEquals(
                1,
                UNADJUSTED
                        .find(fewer, ExpectedPopulation.of(List.of(RACE)))
                        .found()
                        .size());
    }

    @Test
    void sampledReferenceIsLessSureThanACompleteOne() {
        for (long size : new long[] {100, 100_000}) {
            Reference sampled = Reference.builder()
                    .characteristic(Characteristic.RACE)
                    .source("Survey")
                    .share("a", new BigDecimal("0.85"))
                    .share("b", new BigDecimal("0.15"))
                    .sampleSize(size)
                    .build();
            // 5 of 100 against 15 of 100: Fisher's test and the score test alike find that in more than 1 of 60
            ConcernFinder strict = ConcernFinder.builder()
                    .from(UNADJUSTED)
                    .falseDiscoveryRate(0.01)
                    .build();
            assertEquals(
                    size == 100 ? 0 : 1,
                    strict.find(FIVE_OF_A_HUNDRED, ExpectedPopulation.of(List.of(sampled)))
                            .found()
                            .size());
        }
    }

    @Test
    void tallyGivesTheSameAsTheJointTable() {
        TallyRequest.Builder request = TallyRequest.builder().dimension("sex").dimension("disability");
        UNADJUSTED
                .tablesOver(List.of("sex", "disability"))
                .forEach(names -> request.table(names.toArray(String[]::new)));
        short[] sex = new short[400];
        short[] disability = new short[400];
        int[] next = {0};
        SEX_BY_DISABILITY.forEachNonZero((indices, count) -> {
            for (long person = 0; person < count; person++) {
                // code 0 is "not recorded"
                sex[next[0]] = (short) (indices[0] + 1);
                disability[next[0]++] = (short) (indices[1] + 1);
            }
        });
        TallyAccumulator accumulator = TallyAccumulator.create(request.build());
        accumulator.add(ColumnBatch.of(List.of(
                CodedColumn.of("sex", sex, List.of("female", "male")),
                CodedColumn.of("disability", disability, List.of("disabled", "not-disabled")))));
        assertEquals(
                UNADJUSTED.find(SEX_BY_DISABILITY, sexAndDisability()),
                UNADJUSTED.find(accumulator.snapshot(), sexAndDisability()));
    }

    @Test
    void tablesToBeCountedAreTheLargestCombinations() {
        assertEquals(
                List.of(
                        List.of("district", "a", "b", "c"),
                        List.of("district", "a", "b", "d"),
                        List.of("district", "a", "c", "d"),
                        List.of("district", "b", "c", "d")),
                BY_DISTRICT.tablesOver(List.of("a", "b", "c", "d")));
        assertEquals(List.of(List.of("a", "b")), UNADJUSTED.tablesOver(List.of("a", "b")));
        assertEquals(
                List.of(List.of("a"), List.of("b")),
                ConcernFinder.builder().mostCharacteristics(1).build().tablesOver(List.of("a", "b")));
    }

    @Test
    void settingsWithWhichNothingCouldBeSearchedAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ConcernFinder.builder().mostCharacteristics(4).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> ConcernFinder.builder().mostCharacteristics(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> ConcernFinder.builder().falseDiscoveryRate(5).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> ConcernFinder.builder().leastExpected(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> ExpectedPopulation.builder().reference(RACE).reference(RACE));
        assertThrows(IllegalArgumentException.class, () -> ExpectedPopulation.builder()
                .table(FIVE_OF_A_HUNDRED, "one-way"));
    }

    @Test
    void combinationOfTooManyGroupsIsRefusedByName() {
        List<String> many =
                IntStream.range(0, 200).mapToObj(number -> "c" + number).toList();
        CountTable table = CountTable.builder(
                        List.of(Dimension.of("a", many), Dimension.of("b", many), Dimension.of("c", many)))
                .add(1, "c0", "c0", "c0")
                .build();
        ExpectedPopulation expected =
                ExpectedPopulation.of(List.of(shares("a", "c0", "1"), shares("b", "c0", "1"), shares("c", "c0", "1")));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> UNADJUSTED.find(table, expected));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("The combination of [a, b, c] has more than 4194304 groups."),
                String.valueOf(refused.getMessage()));
    }
}
