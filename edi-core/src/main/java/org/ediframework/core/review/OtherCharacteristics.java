package org.ediframework.core.review;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.vocabulary.Characteristic;

/** Where a plan names characteristics that are not among the nine of the Act, and what is known of such names. */
final class OtherCharacteristics {

    /** What councils add to the nine. */
    private static final Set<String> ADDED = Set.of(
            "all-protected",
            "armed-forces-veterans",
            "care-experience",
            "carers",
            "deprivation",
            "first-language",
            "free-school-meals",
            "pupil-premium",
            "rurality",
            "send",
            "socio-economic");

    /** Words that documents write for one of the nine, and the Act's. */
    private static final Map<String, Characteristic> OTHER_NAMES = new TreeMap<>();

    static {
        name(Characteristic.AGE, "ages", "age-group", "age-band");
        name(Characteristic.DISABILITY, "disabilities", "disabled", "disability-status");
        name(
                Characteristic.GENDER_REASSIGNMENT,
                "gender-identity",
                "gender-re-assignment",
                "trans",
                "transgender",
                "trans-status");
        name(
                Characteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP,
                "civil-partnership",
                "marital-status",
                "marriage",
                "marriage-or-civil-partnership",
                "marriage-civil-partnership");
        name(
                Characteristic.PREGNANCY_AND_MATERNITY,
                "maternity",
                "pregnancy",
                "pregnancy-maternity",
                "pregnancy-or-maternity");
        name(Characteristic.RACE, "ethnic-group", "ethnicity", "race-and-ethnicity", "race-ethnicity");
        name(
                Characteristic.RELIGION_OR_BELIEF,
                "belief",
                "faith",
                "religion",
                "religion-and-belief",
                "religion-belief",
                "religion-or-beliefs");
        name(Characteristic.SEX, "gender", "sex-gender");
        name(Characteristic.SEXUAL_ORIENTATION, "lgbt", "sexuality", "sexual-orientations");
    }

    private static void name(Characteristic characteristic, String... others) {
        for (String other : others) {
            OTHER_NAMES.put(other, characteristic);
        }
    }

    /** A characteristic that is not protected under this name, and where it stands. */
    record Mention(Pointer place, Characteristic characteristic) {}

    private OtherCharacteristics() {}

    /** The protected characteristic that is usually meant by such a word. */
    static Optional<Characteristic> meant(Characteristic characteristic) {
        return Optional.ofNullable(OTHER_NAMES.get(characteristic.getLabel().replace(' ', '-')));
    }

    static boolean isOftenAdded(Characteristic characteristic) {
        return ADDED.contains(characteristic.getId());
    }

    /** The ids that somebody may have meant. */
    static Set<String> wellKnown() {
        Set<String> ids = new HashSet<>(ADDED);
        Characteristic.protectedCharacteristics().forEach(each -> ids.add(each.getId()));
        return ids;
    }
}
