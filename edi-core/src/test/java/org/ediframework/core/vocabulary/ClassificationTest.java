package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    private static ClassificationBuilder instruments() {
        return Classification.builder(ClassificationId.of("instrument", "own-2027"), Characteristic.of("instrument"));
    }

    private static Category within(String code, String parent) {
        return Category.builder()
                .code(code)
                .label("Label of " + code)
                .parent(parent)
                .build();
    }

    @Test
    void ownClassificationMayHaveMoreThanTwoLevels() {
        Classification own = instruments()
                .category("strings", "Strings")
                .category(within("bowed", "strings"))
                .category(within("violin", "bowed"))
                .category(within("cello", "bowed"))
                .category(within("harp", "strings"))
                .category("voice", "Voice")
                .build();
        assertEquals("strings", own.rollUp("cello").getCode());
        assertEquals(
                List.of("violin", "cello", "harp"),
                own.leavesWithin("strings").stream().map(Category::getCode).toList());
        assertEquals(
                List.of("bowed", "harp"),
                own.children("strings").stream().map(Category::getCode).toList());
        assertEquals(List.of(), own.children("voice"));
        assertEquals("instrument", own.getTitle());
    }

    @Test
    void parentsThatGoRoundInACircleAreRefused() {
        ClassificationBuilder builder = instruments().category(within("a", "b")).category(within("b", "a"));
        Refusal.of(IllegalArgumentException.class, builder::build).mentions("circle", "[a, b]");
    }

    @Test
    void parentThatIsMissingIsRefused() {
        ClassificationBuilder builder = instruments().category(within("a", "none"));
        Refusal.of(IllegalArgumentException.class, builder::build).mentions("'a'", "'none'");
    }

    @Test
    void missingAnswerCannotBeDividedFurther() {
        ClassificationBuilder builder = instruments()
                .category(Category.builder()
                        .code("unknown")
                        .label("Unknown")
                        .nonResponse(NonResponse.NOT_OBTAINED)
                        .build())
                .category(within("a", "unknown"));
        Refusal.of(IllegalArgumentException.class, builder::build).mentions("'unknown'");
    }

    @Test
    void codesLabelsAndNotationsThatStandTwiceAreRefused() {
        ClassificationBuilder sameCode = instruments().category("a", "A").category("a", "B");
        Refusal.of(IllegalArgumentException.class, sameCode::build).mentions("code 'a' twice");
        ClassificationBuilder sameLabel = instruments().category("a", "A").category("b", "A");
        Refusal.of(IllegalArgumentException.class, sameLabel::build).mentions("label 'A' twice");
        ClassificationBuilder sameNotation = instruments()
                .category(Category.builder().code("a").label("A").notation("1").build())
                .category(Category.builder().code("b").label("B").notation("1").build());
        Refusal.of(IllegalArgumentException.class, sameNotation::build).mentions("notation '1' twice");
        ClassificationBuilder nothing = instruments();
        Refusal.of(IllegalArgumentException.class, nothing::build).mentions("no category");
    }

    @Test
    void codeThatPlansCouldNotReferToIsRefused() {
        ClassificationBuilder spaced = instruments().category("bowed strings", "Bowed strings");
        Refusal.of(IllegalArgumentException.class, spaced::build).mentions("'bowed strings'", "id");
        ClassificationBuilder unnamed = instruments().category("a", " ");
        Refusal.of(IllegalArgumentException.class, unnamed::build).mentions("'a'", "label");
    }

    @Test
    void unknownCodeIsRefusedAndTheMessageListsTheCodesThereAre() {
        Classification own = instruments().category("strings", "Strings").build();
        Refusal.of(IllegalArgumentException.class, () -> own.rollUp("Strings")).mentions("'Strings'", "[strings]");
        assertEquals(Optional.empty(), own.find("Strings"));
        assertTrue(own.findByLabel("Strings").isPresent());
    }

    @Test
    void ownClassificationJoinsTheBundledOnesButReplacesNone() {
        Classification own = instruments().category("strings", "Strings").build();
        ClassificationCatalogue extended = ClassificationCatalogue.bundled().with(own);
        assertEquals(Optional.of(own), extended.find(own.getId()));
        assertEquals(Optional.empty(), ClassificationCatalogue.bundled().find(own.getId()));
        Refusal.of(IllegalArgumentException.class, () -> extended.with(own)).mentions("instrument@own-2027", "edition");
    }

    @Test
    void idWithItsEditionIsReadAndWrittenTheSame() {
        ClassificationId id = ClassificationId.parse("ethnic-group@census-2021");
        assertEquals("ethnic-group", id.getId());
        assertEquals("census-2021", id.getEdition());
        assertEquals(id, ClassificationId.of("ethnic-group", "census-2021"));
        assertEquals("ethnic-group@census-2021", id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "ethnic-group", "a@", "@b", "a@b@c", "a b@c", "-a@b", " a@b", "é@b"})
    void textThatIsNoIdWithAnEditionIsRefused(String text) {
        Refusal.of(IllegalArgumentException.class, () -> ClassificationId.parse(text))
                .mentions("'");
        assertFalse(ClassificationId.isWellFormed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16+", "5-16", "all", "0-0"})
    void ageRangeIsReadAndWrittenTheSame(String text) {
        assertEquals(text, AgeRange.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "+", "-", "16-5", "-5", "16 +", "adults", "1-2-3", "99999999999+"})
    void textThatIsNoAgeRangeIsRefused(String text) {
        Refusal.of(IllegalArgumentException.class, () -> AgeRange.parse(text)).mentions("age");
    }

    @Test
    void fiveStatesOfMissingAnswerAreFoundByTheirIds() {
        assertEquals(6, NonResponse.values().length);
        assertEquals(Optional.of(NonResponse.NOT_APPLICABLE), NonResponse.find("not-applicable"));
        assertEquals(Optional.empty(), NonResponse.find("NOT_APPLICABLE"));
    }
}
