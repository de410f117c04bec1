package org.ediframework.io.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/** Names of columns that are categories, as of tables with a column for each of them. */
final class WideNames {

    private static final Pattern MEASURE = Pattern.compile("; ?measures?: ?value$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^)]*\\)$");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");

    private static final class Known {
        /** The characteristics that a label or its first word is a group of. */
        static final Map<String, Set<String>> LABELS = labels();

        private static Map<String, Set<String>> labels() {
            Map<String, Set<String>> labels = new HashMap<>();
            for (String label : List.of("female", "male", "women", "men", "girls", "boys", "f", "m")) {
                add(labels, label, "sex");
            }
            for (String label : List.of("disabled", "not disabled", "non-disabled", "no disability")) {
                add(labels, label, "disability");
            }
            for (Classification classification :
                    ClassificationCatalogue.bundled().getClassifications()) {
                String characteristic = classification.getCharacteristic().getId();
                for (Category category : classification.getCategories()) {
                    add(labels, Spellings.compared(category.getCode()), characteristic);
                    add(labels, Spellings.compared(category.getLabel()), characteristic);
                    add(labels, firstWord(category.getLabel()), characteristic);
                }
            }
            List.of("other", "no", "not", "any", "all", "yes").forEach(labels::remove);
            return labels;
        }

        private static void add(Map<String, Set<String>> labels, String label, String characteristic) {
            labels.computeIfAbsent(label, any -> new HashSet<>()).add(characteristic);
        }

        static Set<String> of(String label) {
            Set<String> whole = LABELS.getOrDefault(Spellings.compared(label), Set.of());
            return whole.isEmpty() ? LABELS.getOrDefault(firstWord(label), Set.of()) : whole;
        }
    }

    private WideNames() {}

    /** Whether a label is a group of a characteristic, whole and not only by its first word. */
    static boolean isCategory(String label) {
        return ClassificationCatalogue.bundled().getClassifications().stream()
                .flatMap(classification -> classification.getCategories().stream())
                .anyMatch(category -> Spellings.compared(category.getLabel()).equals(Spellings.compared(label)));
    }

    private static String firstWord(String label) {
        return Spellings.compared(label).split("[ ,:/(]", 2)[0];
    }

    /** Whether names of columns read like categories and their total, rather than like different measures. */
    static boolean areCategories(List<Column> columns) {
        Spellings spellings = Spellings.bundled();
        if (columns.size() > 2 && commonPrefix(columns).isPresent()) {
            return true;
        }
        int known = 0;
        int special = 0;
        for (Column column : columns) {
            String label = category(column.name());
            boolean isSpecial = spellings.is(Spellings.Kind.TOTAL, label)
                    || spellings.missing(label).isPresent();
            special += isSpecial ? 1 : 0;
            known += !isSpecial && !Known.of(label).isEmpty() ? 1 : 0;
        }
        return known > 1 || (special > 0 && columns.size() - special > 1);
    }

    /** The words before the first colon, where every name has the same. */
    static Optional<String> commonPrefix(List<Column> columns) {
        Set<String> prefixes = new HashSet<>();
        for (Column column : columns) {
            int colon = column.name().indexOf(':');
            prefixes.add(colon < 0 ? "" : column.name().substring(0, colon).strip());
        }
        return prefixes.size() == 1
                ? prefixes.stream()
                        .filter(prefix -> !prefix.isEmpty())
                        .map(WideNames::characteristic)
                        .findFirst()
                : Optional.empty();
    }

    /** What the categories are of, where the names say it: all ethnicities, or groups of a classification that is known. */
    static Optional<String> guess(List<String> names) {
        for (String name : names) {
            String label = Spellings.compared(name);
            if (label.startsWith("all ethnic") || label.startsWith("white")) {
                return Optional.of("race");
            }
            if (label.equals("female") || label.equals("women") || label.equals("all sexes")) {
                return Optional.of("sex");
            }
            if (label.startsWith("all ages") || label.matches("(?:aged? )?\\d{1,3}[-–]\\d{1,3}")) {
                return Optional.of("age");
            }
            if (label.startsWith("straight or heterosexual") || label.startsWith("heterosexual")) {
                return Optional.of("sexual-orientation");
            }
        }
        return ofMostLabels(names);
    }

    /** The one characteristic that most labels are groups of, all of those that are no totals and no missing answers but one. */
    static Optional<String> ofMostLabels(List<String> names) {
        Spellings spellings = Spellings.bundled();
        List<String> labels = names.stream()
                .map(WideNames::category)
                .filter(label -> !spellings.is(Spellings.Kind.TOTAL, label)
                        && spellings.missing(label).isEmpty())
                .toList();
        Map<String, Integer> found = new HashMap<>();
        labels.forEach(
                label -> Known.of(label).forEach(characteristic -> found.merge(characteristic, 1, Integer::sum)));
        List<String> fitting = found.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(2, labels.size() - 1))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The category that a name of a column stands for: without the characteristic before it and the measure behind it. */
    static String category(String name) {
        String text = MEASURE.matcher(name).replaceFirst("");
        int colon = text.indexOf(':');
        String before = colon < 0 ? "" : characteristic(text.substring(0, colon));
        boolean isCharacteristic =
                !before.isEmpty() && Characteristic.of(before).isProtected();
        return isCharacteristic ? text.substring(colon + 1).strip() : text.strip();
    }

    /** The id of a characteristic from the name of a column: in kebab case, the words of the Act where it is one of its own. */
    static String characteristic(String name) {
        String words = BRACKETS.matcher(name.strip()).replaceFirst("");
        String id = NOT_IN_ID
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-+|-+$", "");
        return CharacteristicNames.of(words).map(Characteristic::getId).orElse(id.isEmpty() ? words : id);
    }
}
