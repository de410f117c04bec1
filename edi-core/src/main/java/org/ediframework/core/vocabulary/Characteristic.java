package org.ediframework.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What people share that a plan or a metric is about: one of the nine protected characteristics, or a further one that
 * an organisation adds, such as {@code care-experience}.
 *
 * <p>The nine are those of the Equality Act 2010, section 4, in the Act's order and words. The list is open: any other
 * id is a characteristic too, but not a protected one. Documents that write {@code gender} or {@code ethnicity} for a
 * protected characteristic are told so by a note of the review, never changed.
 */
public final class Characteristic implements Comparable<Characteristic> {

    public static final Characteristic AGE = new Characteristic("age", true);
    public static final Characteristic DISABILITY = new Characteristic("disability", true);
    public static final Characteristic GENDER_REASSIGNMENT = new Characteristic("gender-reassignment", true);
    public static final Characteristic MARRIAGE_AND_CIVIL_PARTNERSHIP =
            new Characteristic("marriage-and-civil-partnership", true);
    public static final Characteristic PREGNANCY_AND_MATERNITY = new Characteristic("pregnancy-and-maternity", true);
    public static final Characteristic RACE = new Characteristic("race", true);
    public static final Characteristic RELIGION_OR_BELIEF = new Characteristic("religion-or-belief", true);
    public static final Characteristic SEX = new Characteristic("sex", true);
    public static final Characteristic SEXUAL_ORIENTATION = new Characteristic("sexual-orientation", true);

    private static final List<Characteristic> PROTECTED = List.of(
            AGE,
            DISABILITY,
            GENDER_REASSIGNMENT,
            MARRIAGE_AND_CIVIL_PARTNERSHIP,
            PREGNANCY_AND_MATERNITY,
            RACE,
            RELIGION_OR_BELIEF,
            SEX,
            SEXUAL_ORIENTATION);
    private static final Map<String, Characteristic> BY_ID = new LinkedHashMap<>();

    static {
        PROTECTED.forEach(characteristic -> BY_ID.put(characteristic.id, characteristic));
    }

    private final String id;
    private final boolean isProtected;

    private Characteristic(String id, boolean isProtected) {
        this.id = id;
        this.isProtected = isProtected;
    }

    /**
     * The characteristic with this id. Whether the id is well formed is checked with the document it stands in (rule
     * {@code EDI-C-003}), not here.
     *
     * @param id for example {@code race} or {@code care-experience}
     */
    public static Characteristic of(String id) {
        Characteristic known = BY_ID.get(Objects.requireNonNull(id, "id"));
        return known == null ? new Characteristic(id, false) : known;
    }

    /** The nine protected characteristics in the order of the Act. */
    public static List<Characteristic> protectedCharacteristics() {
        return PROTECTED;
    }

    /** The id as documents write it, for example {@code religion-or-belief}. */
    public String getId() {
        return id;
    }

    /** The words for it; for a protected characteristic those of the Act, for example {@code religion or belief}. */
    public String getLabel() {
        return id.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** Whether the Equality Act 2010, section 4, names it. */
    public boolean isProtected() {
        return isProtected;
    }

    /**
     * Whether it counts for all three aims of the public sector equality duty. Marriage and civil partnership counts
     * for the first aim only (section 149(7)); characteristics outside the Act count for none.
     */
    public boolean isRelevantToEveryAim() {
        return isProtected && !equals(MARRIAGE_AND_CIVIL_PARTNERSHIP);
    }

    @Override
    public int compareTo(Characteristic other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Characteristic that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
