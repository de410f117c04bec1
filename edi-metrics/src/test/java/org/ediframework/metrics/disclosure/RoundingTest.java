package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published forms of four publishers, as their own rules describe them. */
class RoundingTest {

    private static final CellAddress FEMALE = CellAddress.of(Map.of("sex", "female"));

    @ParameterizedTest
    @CsvSource({
        "HESA, 0 0 0 5 5 5 5 5 10 10 10 10 10 15",
        "NHS, 0 * * * * * * * 10 10 10 10 10 15",
        "OFQUAL, 0 fewer_than_5 fewer_than_5 fewer_than_5 fewer_than_5 5 5 5 10 10 10 10 10 15",
        "ONS, [c] [c] [c] [c] [c] [c] [c] [c] [c] [c] 10 10 10 15"
    })
    void countsFrom0To13LookAsThePublisherSays(String publisher, String forms) {
        List<String> shown = LongStream.rangeClosed(0, 13)
                .mapToObj(count -> shown(tableOf(count, 30), preset(publisher), FEMALE))
                .toList();

        assertEquals(List.of(forms.split(" ")), shown);
    }

    @Test
    void halfIsRoundedUpForEvenBasesToo() {
        assertEquals("10", shown(tableOf(5, 30), RoundingScheme.toBase(10), FEMALE));
        assertEquals("0", shown(tableOf(4, 30), RoundingScheme.toBase(10), FEMALE));
        assertEquals("20", shown(tableOf(15, 30), RoundingScheme.toBase(10), FEMALE));
    }

    @Test
    void totalsAreRoundedLikeAnyCell() {
        RoundedTable table = round(tableOf(13, 13), RoundingScheme.HESA);

        assertEquals(25, table.getCell(CellAddress.TOTAL).figure().orElseThrow());
        assertEquals(15, table.getCell(FEMALE).figure().orElseThrow());
    }

    @Test
    void percentagesFollowThePublishersSourceAndLimits() {
        FrequencyTable table = tableOf(13, 20);

        assertEquals(Optional.of(new BigDecimal("39")), percentage(table, RoundingScheme.HESA));
        assertEquals(Optional.of(new BigDecimal("39.4")), percentage(table, RoundingScheme.OFQUAL));
        assertEquals(Optional.of(new BigDecimal("42.9")), percentage(table, RoundingScheme.NHS));
        assertEquals(Optional.empty(), percentage(tableOf(12, 10), RoundingScheme.HESA));
        assertEquals(Optional.of(new BigDecimal("57")), percentage(tableOf(13, 10), RoundingScheme.HESA));
        assertEquals(Optional.empty(), percentage(tableOf(3, 40), RoundingScheme.OFQUAL));
        assertEquals(Optional.empty(), percentage(tableOf(0, 0), RoundingScheme.NHS));
    }

    @Test
    void averagesOfSevenPeopleOrFewerAreNotForHesa() {
        assertFalse(round(tableOf(7, 30), RoundingScheme.HESA).isAveragePublishable(FEMALE));
        assertTrue(round(tableOf(8, 30), RoundingScheme.HESA).isAveragePublishable(FEMALE));
    }

    @Test
    void roundingWithZerosShownLetsSeventeenOf302SmallCountsBeCalculated() {
        FrequencyTable table = DisclosureData.skewed("10x19x3").toFrequencyTable();

        DisclosureAudit audit = round(table, RoundingScheme.NHS).getAudit();

        assertEquals(302, audit.getCells().size());
        assertEquals(17, audit.count(ProofVerdict.DISCLOSED));
        assertEquals(285, audit.count(ProofVerdict.PROVEN));
    }

    @Test
    void percentagesFromRawFiguresGiveThirtyFiveOf92SmallCountsAwayThatRoundingHides() {
        FrequencyTable table = DisclosureData.skewed("10x19").toFrequencyTable();
        DisclosureControl control = DisclosureControl.of(DisclosurePolicy.standard());

        assertEquals(0, control.round(table, RoundingScheme.OFQUAL).getAudit().count(ProofVerdict.DISCLOSED));
        assertEquals(
                35,
                control.roundWithPercentages(table, RoundingScheme.OFQUAL, "ethnicity")
                        .getAudit()
                        .count(ProofVerdict.DISCLOSED));
    }

    @Test
    void percentagesFromRoundedFiguresGiveNothingAway() {
        FrequencyTable table = tableOf(13, 20);
        DisclosureControl control = DisclosureControl.of(DisclosurePolicy.standard());

        assertEquals(
                control.round(table, RoundingScheme.NHS).getAudit().getCells(),
                control.roundWithPercentages(table, RoundingScheme.NHS, "sex")
                        .getAudit()
                        .getCells());
        assertThrows(
                IllegalArgumentException.class, () -> control.roundWithPercentages(table, RoundingScheme.NHS, "age"));
    }

    @Test
    void thePolicysLeastBaseHoldsForRoundedTablesToo() {
        FrequencyTable table = tableOf(13, 20);
        DisclosureControl control = DisclosureControl.of(
                DisclosurePolicy.builder().leastPercentageBase(34).build());

        assertEquals(
                Optional.empty(), control.round(table, RoundingScheme.NHS).getPercentage(FEMALE, CellAddress.TOTAL));
    }

    @Test
    void rangeAndMarkerGoTogether() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RoundingScheme.builder().base(5).marker("*").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> RoundingScheme.builder().base(5).smallTo(4).build());
        assertThrows(IllegalArgumentException.class, () -> RoundingScheme.toBase(0));
    }

    private static Optional<BigDecimal> percentage(FrequencyTable table, RoundingScheme scheme) {
        return round(table, scheme).getPercentage(FEMALE, CellAddress.TOTAL);
    }

    private static RoundedTable round(FrequencyTable table, RoundingScheme scheme) {
        return DisclosureControl.of(DisclosurePolicy.standard()).round(table, scheme);
    }

    private static String shown(FrequencyTable table, RoundingScheme scheme, CellAddress at) {
        RoundedCell cell = round(table, scheme).getCell(at);
        return cell.marker()
                .map(marker -> marker.replace(' ', '_'))
                .orElseGet(() -> Long.toString(cell.figure().orElseThrow()));
    }

    private static RoundingScheme preset(String publisher) {
        return Map.of(
                        "HESA", RoundingScheme.HESA,
                        "NHS", RoundingScheme.NHS,
                        "OFQUAL", RoundingScheme.OFQUAL,
                        "ONS", RoundingScheme.ONS)
                .getOrDefault(publisher, RoundingScheme.toBase(1));
    }

    private static FrequencyTable tableOf(long female, long male) {
        return FrequencyTable.builder()
                .dimension("sex")
                .cell(List.of("female"), female)
                .cell(List.of("male"), male)
                .build();
    }
}
