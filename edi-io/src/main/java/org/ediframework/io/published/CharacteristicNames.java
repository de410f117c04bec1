package org.ediframework.io.published;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * What headers and questions of forms call the nine characteristics: {@code Ethnic origin}, {@code Do you consider yourself
 * disabled?}, {@code Age band}. A name that crosses several, or asks for the kind of one, is none of them.
 */
final class CharacteristicNames {

    private static final Pattern NOT_ONE =
            Pattern.compile("\\bby\\b|\\band\\b|\\bx\\b|\\btypes?\\b|\\bkinds?\\b|\\bpay gap\\b|\\*");

    private static final Map<Characteristic, Pattern> NAMES = Map.of(
            Characteristic.RACE,
                    Pattern.compile(
                            ".*\\bethnic(?:ity|ities)?\\b.*|.*\\bethnig(?:rwydd)?\\b.*|races?|racial (?:group|origin)|heritage"),
            Characteristic.SEX,
                    Pattern.compile(
                            "(?:what is your |legal )?(?:sex|gender)(?:es|s)?(?: (?:at|assigned at|registered at) birth)?|rhyw"),
            Characteristic.GENDER_REASSIGNMENT,
                    Pattern.compile(
                            ".*\\bgender (?:identity|reassignment)\\b.*|.*\\btrans(?:gender)?\\b.*|hunaniaeth rhyw(?:edd)?"),
            Characteristic.DISABILITY,
                    Pattern.compile(".*\\bdisab(?:ility|led|ilities)\\b.*|anabledd"
                            + "|.*\\blong (?:term|standing|lasting)\\b.*\\b(?:condition|illness|impairment)s?\\b.*"),
            Characteristic.RELIGION_OR_BELIEF,
                    Pattern.compile(".*\\breligions?\\b.*|crefydd(?: neu gred)?|faiths?|beliefs?|.*\\byour faith\\b.*"),
            Characteristic.SEXUAL_ORIENTATION,
                    Pattern.compile(".*\\bsexual (?:orientation|identity)\\b.*|sexuality|cyfeiriadedd rhywiol"),
            Characteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP,
                    Pattern.compile(".*\\bmarital\\b.*|.*\\b(?:legal )?partnership status\\b.*|marriage"),
            Characteristic.PREGNANCY_AND_MATERNITY, Pattern.compile("pregnancy|maternity|.*\\bpregnant\\b.*"),
            Characteristic.AGE,
                    Pattern.compile(
                            "(?:what is your )?ages?(?: (?:groups?|bands?|ranges?|brackets?|categor(?:y|ies)|in years))?"
                                    + "|oed(?:ran)?|how old are you|.*\\byour age\\b.*|(?:banded )?age group.*"));

    private CharacteristicNames() {}

    /** Whether half of these words or more are names of characteristics. */
    static boolean areMost(Collection<String> words) {
        long known = words.stream().filter(word -> of(word).isPresent()).count();
        return known > 0 && 2 * known >= words.size();
    }

    /** The characteristic that a name means; empty where it plainly means no single one of the nine. */
    static Optional<Characteristic> of(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9*]+", " ")
                .strip()
                .replace("religion and belief", "religion")
                .replace("marriage and civil partnership", "marriage")
                .replace("pregnancy and maternity", "pregnancy");
        int by = words.lastIndexOf(" by ");
        if (by > 0 && isOfNone(words.substring(0, by))) {
            return of(words.substring(by + " by ".length()));
        }
        if (NOT_ONE.matcher(words).find()) {
            return Optional.empty();
        }
        List<Characteristic> meant = meant(words);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether words such as {@code Workforce} name who is counted, and neither a characteristic nor several things. */
    private static boolean isOfNone(String words) {
        return !NOT_ONE.matcher(words).find() && meant(words).isEmpty();
    }

    private static List<Characteristic> meant(String words) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .toList();
    }
}
