package org.ediframework.io.rows;

import java.util.Locale;

/** What tables and columns are called by people, made from their names in the format. */
public final class SheetWords {

    private SheetWords() {}

    /** A name in kebab case as words: {@code action-milestones} is <i>Action milestones</i>. */
    static String title(String kebab) {
        return capital(kebab.replace('-', ' '));
    }

    /**
     * The header of a column: {@code organisation.name} is <i>Organisation: name</i>.
     *
     * @param path of properties
     */
    public static String label(String path) {
        StringBuilder label = new StringBuilder();
        for (String step : path.split("\\.", -1)) {
            label.append(label.isEmpty() ? "" : step.equals("text") ? " " : ": ")
                    .append(words(step));
        }
        return capital(label.toString());
    }

    private static String words(String step) {
        return switch (step) {
            case "id" -> "ID";
            case "uri" -> "web address";
            case "text" -> "in words";
            case "$schema" -> "schema";
            case "asOf" -> "as of";
            default -> step.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        };
    }

    /** A constant as people write it: {@code NOT_STARTED} is <i>Not started</i>; other words stay as they are. */
    public static String choice(String constant) {
        return constant.matches("[A-Z][A-Z_]*")
                ? capital(constant.replace('_', ' ').toLowerCase(Locale.ROOT))
                : constant;
    }

    /** What two spellings of a name have in common: its letters and digits, in lower case. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
