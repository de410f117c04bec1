package org.ediframework.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencePopulationsTest {

    private static final ReferencePopulations ALL_AGES = ReferencePopulations.census2021();
    private static final Path FOLDER = Path.of("../../shared/data/reference");

    private static double share(
            ReferencePopulations set, String place, Characteristic characteristic, String... categories) {
        Reference reference = set.of(place, characteristic).orElseThrow();
        double people = 0;
        for (String category : categories) {
            people += reference.getShare(category).orElseThrow().toDouble();
        }
        return Math.round(1000 * people) / 10.0;
    }

    /** The percentages that the publishers give of their tables. */
    @Test
    void sharesAreThoseThatWerePublished() {
        assertEquals(73.5, share(ALL_AGES, "E92000001", Characteristic.RACE, "white-british"));
        assertEquals(
                75.1,
                share(ReferencePopulations.census2021AgedFrom16(), "England", Characteristic.RACE, "white-british"));
        assertEquals(
                70.8,
                share(ReferencePopulations.census2021Aged16To64(), "England", Characteristic.RACE, "white-british"));
        assertEquals(
                15.3,
                share(
                        ReferencePopulations.census2021Aged16To64(),
                        "E92000001",
                        Characteristic.DISABILITY,
                        "disabled-limited-a-lot",
                        "disabled-limited-a-little"));
    }

    @Test
    void everyAuthorityInForceHasItsCensus() {
        List<String> missing = new ArrayList<>();
        int authorities = 0;
        for (PublishedPlace place : PublishedPlaces.bundled().getPlaces()) {
            boolean isAuthority = place.code().matches("(?:E0[6-9]|W06|S12|N09)\\d{6}");
            boolean isMerged =
                    place.within().filter(code -> code.matches("[EWSN]0\\d{7}")).isPresent();
            if (!isAuthority || isMerged) {
                continue;
            }
            authorities++;
            for (Characteristic characteristic :
                    List.of(Characteristic.RACE, Characteristic.SEX, Characteristic.RELIGION_OR_BELIEF)) {
                if (ALL_AGES.of(place.code(), characteristic).isEmpty()) {
                    missing.add(place.code() + " " + place.name() + " " + characteristic);
                }
            }
        }
        assertEquals(List.of(), missing);
        // 317 of England and Wales since 2023, with their new codes since; 32 of Scotland, 11 of Northern Ireland.
        assertEquals(361, authorities);
    }

    @ParameterizedTest
    @CsvSource({"Stevenage", "E07000243", "E07000101", "STEVENAGE"})
    void placeIsFoundByItsNameAndByAnyOfItsCodes(String place) {
        Reference reference = ALL_AGES.of(place, Characteristic.SEX).orElseThrow();
        assertEquals(Optional.of("E07000243"), reference.getCoverage().getPlace());
    }

    @Test
    void placeYoungerThanItsTableIsTheSumOfWhatItWasMadeOf() {
        Reference somerset = ALL_AGES.of("E06000066", Characteristic.SEX).orElseThrow();
        long women = 0;
        for (String district : List.of("E07000187", "E07000188", "E07000189", "E07000246")) {
            women += ALL_AGES.of(district, Characteristic.SEX)
                    .orElseThrow()
                    .getCount("female")
                    .orElseThrow();
        }
        assertEquals(women, somerset.getCount("female").orElseThrow());
        assertTrue(somerset.getSource().contains("sum of 4 authorities"), somerset::getSource);
    }

    @Test
    void sourceSaysTableExactnessPublisherAndLicence() {
        String source =
                ALL_AGES.of("E07000243", Characteristic.RACE).orElseThrow().getSource();
        assertTrue(source.contains("TS021"), source);
        assertTrue(source.contains("published"), source);
        assertTrue(
                source.contains("Office for National Statistics licensed under the Open Government Licence v3.0"),
                source);
        String identity = ALL_AGES.of("E07000243", Characteristic.GENDER_REASSIGNMENT)
                .orElseThrow()
                .getSource();
        assertTrue(identity.contains("official statistics in development"), identity);
    }

    @Test
    void estimatesSaySoAndComeByTheirOwnNameOnly() {
        assertTrue(ReferencePopulations.census2021Estimates()
                .of("E07000243", Characteristic.RACE)
                .orElseThrow()
                .getSource()
                .contains("ESTIMATE"));
        for (ReferencePopulations set : ReferencePopulations.all()) {
            if (!set.equals(ReferencePopulations.census2021Estimates())) {
                set.of("E07000243", Characteristic.RACE)
                        .ifPresent(
                                reference -> assertTrue(!reference.getSource().contains("ESTIMATE")));
            }
        }
    }

    @Test
    void peopleWhoDidNotAnswerAreInNoCategory() {
        Reference religion =
                ALL_AGES.of("E07000243", Characteristic.RELIGION_OR_BELIEF).orElseThrow();
        assertTrue(religion.getNonResponses().containsKey(NonResponse.NOT_ANSWERED));
        assertEquals(8, religion.getCategories().size());
    }

    /** Where a region's figure is published too, the sum of its authorities is within what perturbation makes of it. */
    @Test
    void sumOfARegionMissesNobody() {
        for (String region : List.of(
                "E12000001",
                "E12000002",
                "E12000003",
                "E12000004",
                "E12000005",
                "E12000006",
                "E12000007",
                "E12000008",
                "E12000009",
                "E92000001",
                "W92000004")) {
            long published = total(ALL_AGES.of(region, Characteristic.RACE).orElseThrow());
            long summed = total(ALL_AGES.of(region, Characteristic.SEX).orElseThrow());
            assertTrue(Math.abs(published - summed) <= 400, region);
        }
    }

    private static long total(Reference reference) {
        return reference.getBase().orElseThrow();
    }

    @Test
    void unknownPlaceOrCharacteristicHasNone() {
        assertEquals(Optional.empty(), ALL_AGES.of("E07999999", Characteristic.RACE));
        assertEquals(Optional.empty(), ALL_AGES.of("E07000243", Characteristic.of("favourite-colour")));
        assertEquals(Optional.empty(), ReferencePopulations.find("census-1066"));
    }

    /** Each figure against the table that it was carried over from. */
    @ParameterizedTest
    @CsvSource({
        "ew2021/eth19.csv, race, census-2021",
        "ew2021/age21.csv, age, census-2021",
        "ew2021/sex2.csv, sex, census-2021",
        "ew2021/rel9_sum.csv, religion-or-belief, census-2021",
        "ew2021/dis2_sum.csv, disability, census-2021",
        "ew2021/so5.csv, sexual-orientation, census-2021",
        "ew2021/gi6.csv, gender-reassignment, census-2021",
        "ew2021/eth7_16.csv, race, census-2021-16plus",
        "ew2021/rel9_16.csv, religion-or-belief, census-2021-16plus",
        "ew2021/sex2_16_64.csv, sex, census-2021-16to64",
        "scotland2022/eth19.csv, race, census-2021",
        "scotland2022/rel12.csv, religion-or-belief, census-2021",
        "ni2021/eth13.csv, race, census-2021",
        "ni2021/rel8.csv, religion-or-belief, census-2021"
    })
    void everyFigureEqualsTheTableItCameFrom(String file, String characteristic, String set) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the reference tables are not on this machine");
        Map<String, List<Long>> published = new LinkedHashMap<>();
        for (String line : Files.readAllLines(path)) {
            String[] cells = line.split(",", -1);
            // One category of a Scottish table has no name and nobody.
            if (!cells[0].equals("code") && !(file.equals("scotland2022/rel12.csv") && cells[1].equals("13"))) {
                published.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(Long.parseLong(cells[2]));
            }
        }
        ReferencePopulations populations = ReferencePopulations.find(set).orElseThrow();
        published.forEach((place, counts) -> {
            Reference reference =
                    populations.of(place, Characteristic.of(characteristic)).orElseThrow();
            List<Long> carried = new ArrayList<>();
            reference
                    .getCategories()
                    .forEach(
                            category -> carried.add(reference.getCount(category).orElseThrow()));
            carried.addAll(reference.getNonResponses().values());
            assertEquals(new TreeSet<>(counts), new TreeSet<>(carried), () -> file + " " + place);
            assertEquals(
                    counts.stream().mapToLong(Long::longValue).sum(),
                    carried.stream().mapToLong(Long::longValue).sum());
        });
    }
}
