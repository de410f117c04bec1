package org.ediframework.io.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.api.Test;

/** Files as publishers have them, with the question that a reader of each would ask. */
class PublishedFilesTest {

    private static final Path FOLDER = Path.of("../../shared/data/published");

    private static List<PublishedBreakdown> read(String file, TableQuestion question) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the published tables are not on this machine");
        return PublishedTableReader.standard()
                .withQuestion(question)
                .counts()
                .read(path)
                .orThrow();
    }

    private static PublishedBreakdown at(String place, List<PublishedBreakdown> breakdowns) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.place().equals(Optional.of(place)))
                .findFirst()
                .orElseThrow();
    }

    private static long people(PublishedBreakdown breakdown, String label) {
        PublishedCount count =
                Objects.requireNonNull(breakdown.counts().get(label), () -> label + " in " + breakdown.counts());
        assertTrue(count.isKnown(), () -> label + " in " + breakdown.counts());
        return count.lowest();
    }

    private static long answered(PublishedBreakdown breakdown) {
        return breakdown.counts().values().stream()
                .mapToLong(PublishedCount::lowest)
                .sum();
    }

    /** Rounded as the reader of the table would write it. */
    private static void assertShare(double percent, long part, long whole) {
        assertEquals(percent, Math.round(1000.0 * part / whole) / 10.0);
    }

    @Test
    void careLeaversInSuitableAccommodation() throws IOException {
        PublishedBreakdown england = at(
                "E92000001",
                read(
                        "d03-dfe-care-leavers-accommodation.csv",
                        TableQuestion.builder()
                                .by("breakdown")
                                .putWhere("care_leaver_age", "17 to 18 years")
                                .build()));
        assertEquals(13_880, answered(england));
        assertShare(96.4, people(england, "Accommodation considered suitable"), answered(england));
        assertEquals(PublishedCount.exact(14_750), england.total().orElseThrow());
        assertEquals(PublishedCount.exact(870), england.missing().get(NonResponse.NOT_OBTAINED));
    }

    @Test
    void whitePupilsAreASumOfTheirGroups() throws IOException {
        PublishedBreakdown pupils = read(
                        "d10-dfe-sfr35-characteristics.csv",
                        TableQuestion.builder()
                                .measure("headcount")
                                .by("characteristic_1")
                                .putWhere("characteristic_desc", "Ethnicity")
                                .build())
                .get(0);
        assertEquals(6_871_095, answered(pupils));
        long white = pupils.parents().getOrDefault("Ethnicity_Major_White_Total", Set.of()).stream()
                .mapToLong(label -> people(pupils, label))
                .sum();
        assertShare(76.3, white, answered(pupils));
        assertTrue(pupils.parents().containsKey("Ethnicity_Minority_ethnic_pupil"));
        assertEquals(PublishedCount.exact(68_365), pupils.missing().get(NonResponse.NOT_OBTAINED));
        assertEquals(18, pupils.counts().size());
    }

    @Test
    void whiteBritishInLeeds() throws IOException {
        PublishedBreakdown leeds = at("E08000035", read("o03-nomis-qs201ew-la.csv", TableQuestion.open()));
        assertEquals(751_485, answered(leeds));
        assertShare(81.1, people(leeds, "White: English/Welsh/Scottish/Northern Irish/British"), answered(leeds));
        assertEquals(18, leeds.counts().size());
        assertEquals(5, leeds.parents().size());
    }

    @Test
    void firstDegreesInAberdeen() throws IOException {
        PublishedBreakdown aberdeen = at(
                "The University of Aberdeen",
                read(
                        "s01-hesa-students.csv",
                        TableQuestion.builder().by("Level of study").build()));
        assertEquals(PublishedCount.exact(14_775), aberdeen.total().orElseThrow());
        assertShare(66.9, people(aberdeen, "First degree"), 14_775);
        assertEquals(2, aberdeen.parents().size());
    }

    @Test
    void whiteDoctorsInEngland() throws IOException {
        List<PublishedBreakdown> doctors = read(
                "n01-nhsd-doctors-ethnicity.csv",
                TableQuestion.builder()
                        .putWhere("block", "As at 31 December 2016")
                        .build());
        PublishedBreakdown england = at("England", doctors);
        assertEquals(103_178, answered(england));
        assertShare(58.2, people(england, "White"), answered(england));
        assertEquals(PublishedCount.exact(38), england.missing().get(NonResponse.NOT_CLASSIFIABLE));
        PublishedBreakdown chesterfield = at("Chesterfield Royal Hospital NHS Foundation Trust", doctors);
        assertEquals(PublishedCount.exact(0), chesterfield.missing().get(NonResponse.NOT_OBTAINED));
    }

    @Test
    void groupsOfASmallTrustAreBoundedByItsTotal() throws IOException {
        PublishedBreakdown derby = at(
                "Derby City PCT",
                read(
                        "n01-nhsd-doctors-ethnicity.csv",
                        TableQuestion.builder()
                                .putWhere("block", "As at 31 December 2012")
                                .build()));
        assertTrue(
                derby.counts().values().stream().allMatch(count -> count.lowest() == 0 && count.highest() == 2),
                () -> derby.counts().toString());
    }

    @Test
    void womenAmongVictimsOfTrafficking() throws IOException {
        PublishedBreakdown victims = read(
                        "o05-ons-sdg-16-2-2-trafficking.csv",
                        TableQuestion.builder()
                                .by("Sex")
                                .putWhere("Year", "2021")
                                .build())
                .get(0);
        assertEquals(11_372, answered(victims));
        assertShare(23.4, people(victims, "Female"), answered(victims));
    }

    @Test
    void blackPeopleAmongUsesOfForce() throws IOException {
        PublishedBreakdown force = at(
                "Total England and Wales",
                read(
                        "h01-ho-use-of-force-ethnicity.csv",
                        TableQuestion.builder()
                                .putWhere("Type of force", "Total (excluding not reported and tactical communication)")
                                .build()));
        assertEquals(697_505, answered(force));
        assertEquals(15.95, Math.round(10_000.0 * people(force, "Black (or Black British)") / answered(force)) / 100.0);
    }

    @Test
    void agesOfApplicantsAreReadBetweenTitlesAndNotes() throws IOException {
        List<PublishedBreakdown> applicants = read("l03-dluhc-hclic-A6-age.csv", TableQuestion.open());
        PublishedBreakdown stockport = at("E08000007", applicants);
        assertEquals(PublishedCount.exact(290), stockport.total().orElseThrow());
        assertEquals(91, people(stockport, "35-44"));
        PublishedBreakdown stevenage = at("E07000243", applicants);
        assertTrue(stevenage.counts().values().stream().noneMatch(PublishedCount::isKnown));
    }
}
