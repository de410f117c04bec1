package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPlacesTest {

    private static final PublishedPlaces PLACES = PublishedPlaces.bundled();

    @Test
    void hertfordshireHasTenDistricts() {
        assertEquals(10, PLACES.within("E10000015").size());
        assertEquals(
                "E12000006", PLACES.find("E10000015").orElseThrow().within().orElseThrow());
        assertEquals(PlaceKind.COUNTY, PLACES.find("E10000015").orElseThrow().kind());
    }

    @ParameterizedTest
    @CsvSource({
        "E07000097, East Hertfordshire, E07000242",
        "E07000100, St Albans, E07000240",
        "E07000101, Stevenage, E07000243",
        "E07000104, Welwyn Hatfield, E07000241"
    })
    void formerCodeLeadsToTheDistrictUnderItsCurrentCode(String former, String name, String current) {
        PublishedPlace place = PLACES.find(former).orElseThrow();
        assertEquals(name, place.name());
        assertEquals(current, place.code());
        assertEquals(List.of(former), place.formerCodes());
        assertEquals(Optional.of(place), PLACES.find(current));
    }

    @Test
    void districtsLieWithinTheCountyAndHaveNothingWithinThem() {
        PLACES.within("E10000015").forEach(place -> assertEquals(PlaceKind.DISTRICT, place.kind()));
        assertEquals(List.of(), PLACES.within("E07000101"));
        assertEquals(List.of(), PLACES.within("E99999999"));
    }

    @Test
    void everyAuthorityOfTheFourNationsIsKnownByCodeAndName() {
        assertEquals("Aberdeen City", PLACES.find("S12000033").orElseThrow().name());
        assertEquals("W06000015", PLACES.findByName(" cardiff ").orElseThrow().code());
        assertEquals("N09000003", PLACES.findByName("Belfast").orElseThrow().code());
        assertEquals("E08000038", PLACES.find("E08000016").orElseThrow().code());
        assertEquals(Optional.empty(), PLACES.find("E07999999"));
        assertEquals(Optional.empty(), PLACES.findByName("Nowhere"));
    }

    @Test
    void districtThatWasMergedLiesWithinWhatItBecamePartOf() {
        assertEquals(
                "E06000066", PLACES.find("E07000187").orElseThrow().within().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E07000243", "W06000015", "N09000003", "S12000036", "J01000001", "K02000001"})
    void codeOfAnyPartOfTheKingdomIsWellFormed(String code) {
        assertTrue(PublishedPlaces.isWellFormedCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "E0700024", "E070002433", "e07000243", "X07000243", "E0700024O", " E07000243", "E٠٧٠٠٠٢٤٣"})
    void textThatIsNoCodeIsNot(String text) {
        assertFalse(PublishedPlaces.isWellFormedCode(text));
        assertEquals(Optional.empty(), PLACES.find(text));
    }
}
