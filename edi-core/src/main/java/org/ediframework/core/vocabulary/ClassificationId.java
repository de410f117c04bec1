package org.ediframework.core.vocabulary;

import java.util.regex.Pattern;
import org.ediframework.core.constraint.Identifier;

/**
 * Which classification in which edition, written {@code ethnic-group@census-2021}. The edition belongs to the identity:
 * the ethnic groups of Census 2011 and of Census 2021 are different lists, and a comparison across them is a mapping.
 */
public final class ClassificationId implements Comparable<ClassificationId> {

    private static final Pattern PART = Pattern.compile(Identifier.FORM);

    private final String id;
    private final String edition;

    private ClassificationId(String id, String edition) {
        this.id = checked("classification id", id);
        this.edition = checked("edition", edition);
    }

    /**
     * The id of a classification in one edition.
     *
     * @param id for example {@code ethnic-group}
     * @param edition for example {@code census-2021}
     * @throws IllegalArgumentException when a part is not letters, digits, {@code .}, {@code _} and {@code -}, beginning
     *     with a letter or digit, of at most 64 characters
     */
    public static ClassificationId of(String id, String edition) {
        return new ClassificationId(id, edition);
    }

    /**
     * Reads the form {@code id@edition}.
     *
     * @throws IllegalArgumentException when there is not exactly one {@code @} or a part is not well formed
     */
    public static ClassificationId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            throw new IllegalArgumentException("Not a classification with its edition: '" + text
                    + "'. Allowed is id@edition, for example ethnic-group@census-2021.");
        }
        return of(text.substring(0, at), text.substring(at + 1));
    }

    /** Whether {@link #parse} would accept the text. */
    public static boolean isWellFormed(String text) {
        int at = text.indexOf('@');
        return at >= 0
                && PART.matcher(text.substring(0, at)).matches()
                && PART.matcher(text.substring(at + 1)).matches();
    }

    private static String checked(String what, String part) {
        if (!PART.matcher(part).matches()) {
            throw new IllegalArgumentException("Not a " + what + ": '" + part
                    + "'. Allowed are 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit.");
        }
        return part;
    }

    /** What is classified, for example {@code ethnic-group}. */
    public String getId() {
        return id;
    }

    /** Whose list of which year, for example {@code census-2021}. */
    public String getEdition() {
        return edition;
    }

    @Override
    public int compareTo(ClassificationId other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : edition.compareTo(other.edition);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassificationId that && id.equals(that.id) && edition.equals(that.edition);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + edition.hashCode();
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return id + "@" + edition;
    }
}
