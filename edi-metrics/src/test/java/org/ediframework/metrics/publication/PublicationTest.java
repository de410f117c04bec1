package org.ediframework.metrics.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.RollUp;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final DisclosurePolicy STANDARD = DisclosurePolicy.standard();

    private static GroupCounts counts(
            Characteristic characteristic, String place, long undeclared, Map<String, Integer> categories) {
        GroupCounts.Builder counts = GroupCounts.builder()
                .characteristic(characteristic)
                .coverage(Coverage.unstated().withPlace(place));
        categories.forEach(counts::count);
        return counts.nonResponse(NonResponse.DECLINED, undeclared).build();
    }

    private static Map<String, Integer> categories(Object... names) {
        Map<String, Integer> categories = new LinkedHashMap<>();
        for (int index = 0; index < names.length; index += 2) {
            categories.put((String) names[index], (Integer) names[index + 1]);
        }
        return categories;
    }

    private static Comparison compared(GroupCounts observed) {
        ReferenceBuilder reference =
                Reference.builder().characteristic(observed.getCharacteristic()).source("test");
        observed.getCounts().keySet().forEach(category -> reference.count(category, 1_000));
        return Comparison.of(observed, reference.build());
    }

    private static RepresentationTable table(GroupCounts... counts) {
        return RepresentationAnalysis.standard()
                .analyse(Stream.of(counts).map(PublicationTest::compared).toList());
    }

    private static RepresentationRow row(PublishedTable publication, String place, String category) {
        return row(publication, Where.place(place), category);
    }

    private static RepresentationRow row(PublishedTable publication, Where where, String category) {
        return publication.rows().stream()
                .filter(row -> row.getScope().getWhere().equals(where)
                        && row.getCategory().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureOfASmallCountIsAbsentBecauseItIsWithheld() {
        RepresentationTable table =
                table(counts(Characteristic.SEX, "Stevenage", 0, categories("female", 3, "male", 47, "other", 50)));
        RepresentationRow row = row(Publication.under(STANDARD, table), "Stevenage", "female");
        for (Measured<?> figure : List.of(
                row.getCount(),
                row.getShare(),
                row.getShareInterval(),
                row.getGap(),
                row.getGapInterval(),
                row.getRatio(),
                row.getRatioInterval(),
                row.getPValue(),
                row.getTest(),
                row.getAdjustedPValue(),
                row.getShortfallBySwapping(),
                row.getShortfallByAdding(),
                row.getBounds(),
                row.isRobust(),
                row.getVerdict())) {
            assertEquals(Measured.absent(Absence.SUPPRESSED), figure);
        }
        assertTrue(row.isWithheld());
        assertTrue(row.getReferenceShare().isPresent());
    }

    @Test
    void countThatWouldGiveASmallOneBackIsWithheldToo() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(counts(Characteristic.SEX, "Stevenage", 0, categories("female", 3, "male", 47, "other", 50))));
        long shown = publication.rows().stream()
                .filter(row -> row.getCount().isPresent())
                .count();
        assertTrue(shown <= 1, publication.rows().toString());
    }

    @Test
    void nothingSmallNothingWithheld() {
        RepresentationTable table =
                table(counts(Characteristic.SEX, "Stevenage", 12, categories("female", 30, "male", 47)));
        PublishedTable publication = Publication.under(STANDARD, table);
        assertEquals(0, publication.withheldCount());
        assertEquals(Publication.inFull(table).rows(), publication.rows());
    }

    /** The whole is named, so the small count of one place must not come back by subtraction from it. */
    @Test
    void wholeAndItsPlacesAreProtectedTogether() {
        List<Comparison> places = Stream.of(
                        counts(Characteristic.SEX, "Stevenage", 0, categories("female", 3, "male", 47)),
                        counts(Characteristic.SEX, "Watford", 0, categories("female", 33, "male", 27)),
                        counts(Characteristic.SEX, "Hertsmere", 0, categories("female", 36, "male", 37)))
                .map(PublicationTest::compared)
                .toList();
        RepresentationTable table = RepresentationAnalysis.standard()
                .analyse(Stream.concat(places.stream(), RollUp.of(places).stream())
                        .toList());
        PublishedTable publication = Publication.under(STANDARD, table);
        assertEquals(
                72, row(publication, Where.everywhere(), "female").getCount().get());
        assertTrue(row(publication, "Stevenage", "female").isWithheld());
        assertTrue(row(publication, "Stevenage", "male").isWithheld());
        assertTrue(row(publication, "Watford", "female").isWithheld()
                || row(publication, "Hertsmere", "female").isWithheld());
    }

    /** A county that stands among its districts is their sum, whatever it is called. */
    @Test
    void sumOfTheOtherPlacesIsRecognisedByItsCounts() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        counts(Characteristic.SEX, "Stevenage", 0, categories("female", 3, "male", 47)),
                        counts(Characteristic.SEX, "Hertfordshire", 0, categories("female", 36, "male", 74)),
                        counts(Characteristic.SEX, "Watford", 0, categories("female", 33, "male", 27))));
        assertTrue(row(publication, "Stevenage", "female").isWithheld());
        assertTrue(row(publication, "Watford", "female").isWithheld()
                || row(publication, "Hertfordshire", "female").isWithheld());
    }

    /** Both characteristics count 3 people in Stevenage, so the base of one must not tell what the other withholds. */
    @Test
    void baseThatIsSmallIsWithheldForEveryCharacteristicOfTheSamePeople() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        counts(Characteristic.SEX, "Stevenage", 0, categories("female", 2, "male", 1)),
                        counts(Characteristic.DISABILITY, "Stevenage", 0, categories("disabled", 3, "not disabled", 0)),
                        counts(Characteristic.SEX, "Watford", 0, categories("female", 30, "male", 31)),
                        counts(
                                Characteristic.DISABILITY,
                                "Watford",
                                0,
                                categories("disabled", 9, "not disabled", 52))));
        for (RepresentationRow row : publication.rows()) {
            if (row.getScope().getPlace().orElseThrow().equals("Stevenage")) {
                assertFalse(row.getBase().isPresent(), row.toString());
                assertFalse(row.getExpected().isPresent(), row.toString());
            }
        }
    }

    /** A p-value of a withheld row has no part in the adjustment, or the others would tell of it. */
    @Test
    void shownRowsAreJudgedAsAFamilyOfTheirOwn() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        counts(Characteristic.SEX, "Stevenage", 0, categories("female", 3, "male", 470)),
                        counts(Characteristic.RACE, "Watford", 0, categories("Asian", 40, "White", 60))));
        assertEquals(2, publication.familySize());
        RepresentationTable alone =
                table(counts(Characteristic.RACE, "Watford", 0, categories("Asian", 40, "White", 60)));
        assertEquals(
                alone.rows().stream().map(RepresentationRow::getAdjustedPValue).toList(),
                List.of(
                        row(publication, "Watford", "Asian").getAdjustedPValue(),
                        row(publication, "Watford", "White").getAdjustedPValue()));
    }

    private static final Characteristic SEX_AND_RACE = Characteristic.of("sex*race");

    /** 60 women less 57 of them who are White leaves 3; and no count tells who answered one question only. */
    @Test
    void combinationIsWithheldWhollyBesideItsParts() {
        RepresentationTable table = table(
                counts(Characteristic.SEX, "Stevenage", 0, categories("female", 60, "male", 47)),
                counts(
                        SEX_AND_RACE,
                        "Stevenage",
                        3,
                        categories("female & White", 57, "male & White", 27, "male & Asian", 20)));
        PublishedTable publication = Publication.under(STANDARD, table);
        assertEquals(60, row(publication, "Stevenage", "female").getCount().get());
        for (String category : List.of("female & White", "male & White", "male & Asian")) {
            RepresentationRow row = row(publication, "Stevenage", category);
            assertTrue(row.isWithheld(), row.toString());
            assertEquals(Measured.absent(Absence.SUPPRESSED), row.getBase());
            assertEquals(Measured.absent(Absence.SUPPRESSED), row.getUndeclared());
            assertEquals(Measured.absent(Absence.SUPPRESSED), row.getExpected());
        }
        assertEquals(List.of(), publication.groups().get(0).notes());
        ComparisonNote note = publication.groups().get(1).notes().get(0);
        assertEquals(ComparisonNote.Kind.NOT_SHOWN_TOGETHER, note.kind());
        assertTrue(note.detail().contains("sex and race beside sex"), note.detail());
        assertEquals(List.of(), Publication.inFull(table).groups().get(1).notes());
    }

    @Test
    void combinationsWithAPartInCommonAreBothWithheld() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        counts(SEX_AND_RACE, "Stevenage", 0, categories("female & White", 50, "male & White", 40)),
                        counts(
                                Characteristic.of("sex*disability"),
                                "Stevenage",
                                0,
                                categories("female & disabled", 30, "male & disabled", 60))));
        assertEquals(4, publication.withheldCount());
    }

    @Test
    void combinationIsShownWhereNothingElseCountsItsParts() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        counts(SEX_AND_RACE, "Stevenage", 0, categories("female & White", 50, "male & White", 40)),
                        counts(Characteristic.DISABILITY, "Stevenage", 0, categories("disabled", 30, "not", 60))));
        assertEquals(0, publication.withheldCount());
    }

    private static GroupCounts of(String population, Map<String, Integer> categories) {
        GroupCounts.Builder counts = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withPlace("Stevenage").withDescription(population));
        categories.forEach(counts::count);
        return counts.build();
    }

    /** Teachers are few and pupils are many, in one place and with the same names of categories. */
    @Test
    void populationsInOnePlaceAreToldApart() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        of("teachers", categories("female", 3, "male", 40, "other", 30)),
                        of("pupils", categories("female", 300, "male", 280, "other", 20))));
        for (RepresentationRow row : publication.rows()) {
            boolean isOfPupils = row.getScope().getPopulation().equals(Optional.of("pupils"));
            assertEquals(
                    isOfPupils, row.getBase().find().filter(base -> base == 600).isPresent());
            assertTrue(!isOfPupils || row.getCount().isPresent(), row.toString());
        }
        assertTrue(publication.withheldCount() >= 2 && publication.withheldCount() <= 3);
    }

    /** 206 Asian less 100 and 103 of two Asian groups would leave 3 of a third. */
    @Test
    void secondClassificationOfTheSamePeopleIsWithheldWholly() {
        GroupCounts fine =
                counts(Characteristic.RACE, "Watford", 0, categories("Indian", 100, "Pakistani", 103, "another", 297));
        GroupCounts coarse = counts(Characteristic.RACE, "Watford", 0, categories("Asian", 206, "not Asian", 294));
        PublishedTable publication = Publication.under(STANDARD, table(fine, coarse));
        assertEquals(103, row(publication, "Watford", "Pakistani").getCount().get());
        for (String category : List.of("Asian", "not Asian")) {
            assertTrue(row(publication, "Watford", category).isWithheld());
            assertEquals(
                    Measured.absent(Absence.SUPPRESSED),
                    row(publication, "Watford", category).getShare());
        }
        PublishedTable turned = Publication.under(STANDARD, table(coarse, fine));
        assertEquals(206, row(turned, "Watford", "Asian").getCount().get());
        assertTrue(row(turned, "Watford", "Indian").isWithheld());
    }

    /** 498 and 500 are not the same number of people, so that nobody says they are the same. */
    @Test
    void otherPeopleByTheSameCharacteristicAreShown() {
        PublishedTable publication = Publication.under(
                STANDARD,
                table(
                        counts(Characteristic.RACE, "Watford", 0, categories("Indian", 100, "another", 400)),
                        counts(Characteristic.RACE, "Watford", 0, categories("Asian", 204, "not Asian", 294))));
        assertEquals(0, publication.withheldCount());
    }
}
