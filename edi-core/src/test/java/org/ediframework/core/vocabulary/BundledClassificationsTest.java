package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledClassificationsTest {

    private static final ClassificationCatalogue BUNDLED = ClassificationCatalogue.bundled();

    private static Classification bundled(String id) {
        return BUNDLED.find(ClassificationId.parse(id)).orElseThrow();
    }

    /** The numbers of categories as the publishers state them. */
    @ParameterizedTest
    @CsvSource({
        "ethnic-group@census-2021, race, 19, 5, 0",
        "religion@census-2021, religion-or-belief, 9, 9, 1",
        "sex@census-2021, sex, 2, 2, 0",
        "gender-identity@census-2021, gender-reassignment, 7, 3, 1",
        "sexual-orientation@census-2021, sexual-orientation, 8, 3, 1",
        "sexual-orientation-5@census-2021, sexual-orientation, 5, 3, 1",
        "disability@census-2021, disability, 4, 2, 0",
        "legal-partnership@census-2021, marriage-and-civil-partnership, 5, 5, 0",
        "ns-sec@census-2021, socio-economic, 9, 9, 0",
        "age-bands-3@census-2021, age, 3, 3, 0",
        "age-bands-8@census-2021, age, 8, 8, 0",
        "age-bands-11@census-2021, age, 11, 11, 0",
        "ethnic-group@census-2011, race, 18, 5, 0",
        "ethnicity@dfe-school-census, race, 20, 7, 2"
    })
    void listHasAsManyCategoriesAsItsPublisherSays(
            String id, String characteristic, int leaves, int roots, int nonResponses) {
        Classification classification = bundled(id);
        assertEquals(Characteristic.of(characteristic), classification.getCharacteristic());
        assertEquals(leaves, classification.getLeaves().size());
        assertEquals(roots, classification.getRoots().size());
        assertEquals(
                leaves - nonResponses, classification.getSubstantiveLeaves().size());
        assertTrue(classification.getPublisher().isPresent());
        assertTrue(classification.getSource().isPresent());
        assertTrue(classification.getLicence().isPresent());
    }

    @Test
    void everyBundledListIsHeldToItsPublishersNumber() {
        assertEquals(14, BUNDLED.getClassifications().size());
    }

    @Test
    void publishersNumbersOfTheCensusLeadToTheirCategories() {
        Classification ethnicGroup = bundled("ethnic-group@census-2021");
        assertEquals(
                "White: Gypsy or Irish Traveller",
                ethnicGroup.findByNotation("15").orElseThrow().getLabel());
        assertEquals(
                "other-any-other",
                ethnicGroup.findByNotation("19").orElseThrow().getCode());
        for (int number = 1; number <= 19; number++) {
            assertTrue(ethnicGroup.findByNotation(Integer.toString(number)).isPresent());
        }
    }

    @Test
    void categoryRollsUpIntoItsGroupAndTheGroupLeadsBackToIt() {
        Classification ethnicGroup = bundled("ethnic-group@census-2021");
        assertEquals("asian", ethnicGroup.rollUp("asian-bangladeshi").getCode());
        assertEquals("asian", ethnicGroup.rollUp("asian").getCode());
        assertEquals(
                List.of("white-british", "white-irish", "white-gypsy-or-irish-traveller", "white-roma", "white-other"),
                ethnicGroup.children("white").stream().map(Category::getCode).toList());
        assertEquals(4, ethnicGroup.leavesWithin("mixed").size());
        assertEquals(1, ethnicGroup.leavesWithin("other-arab").size());
    }

    @Test
    void notAnsweredIsAStateOfMissingAnswerAndNoCategory() {
        Category notAnswered =
                bundled("religion@census-2021").findByLabel("Not answered").orElseThrow();
        assertEquals(Optional.of(NonResponse.NOT_ANSWERED), notAnswered.getNonResponse());
        Classification pupils = bundled("ethnicity@dfe-school-census");
        assertEquals(Optional.of(NonResponse.DECLINED), pupils.get("REFU").getNonResponse());
        assertEquals(Optional.of(NonResponse.NOT_OBTAINED), pupils.get("NOBT").getNonResponse());
    }

    @Test
    void questionsAskedOfAdultsOnlySaySo() {
        assertEquals(
                Optional.of(AgeRange.from(16)),
                bundled("gender-identity@census-2021").getAges());
        assertEquals(
                Optional.of(AgeRange.from(16)),
                bundled("sexual-orientation@census-2021").getAges());
        assertEquals(Optional.empty(), bundled("sex@census-2021").getAges());
    }

    @Test
    void romaAreACategoryOf2021AndNotOf2011() {
        assertTrue(bundled("ethnic-group@census-2021").find("white-roma").isPresent());
        assertTrue(bundled("ethnic-group@census-2011").find("white-roma").isEmpty());
    }

    @Test
    void codesAreIdsSoThatPlansCanReferToThem() {
        for (Classification classification : BUNDLED.getClassifications()) {
            for (Category category : classification.getCategories()) {
                assertTrue(
                        category.getCode().matches("[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{4}"),
                        classification + " " + category.getCode());
            }
        }
    }
}
