package org.ediframework.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people share that a plan or a metric is about: one of the nine protected characteristics, or a further one that
 * an organisation adds, such as {@code care-experience}.
 *
 * <p>The nine are those of the Equality Act 2010, section 4, in the Act's order and words. The list is open: any other
 * id is a characteristic too, but not a protected one. Documents that write {@code gender} or {@code ethnicity} for a
 * protected characteristic are told so by a note of the review, never changed.
 *
 * <p>Several of them may be looked at together, such as sex and race: a {@linkplain #crossing crossing} has an id of its
 * own, {@code sex*race}, and knows its {@linkplain #getParts parts}.
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
    private static final String BETWEEN_PARTS = "*";
    private static final Pattern PARTS = Pattern.compile(BETWEEN_PARTS, Pattern.LITERAL);

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

    /**
     * Several characteristics of the same people together; the id is theirs, joined by asterisks.
     *
     * @param parts in the order in which categories name them; a crossing among them stands for its own parts
     * @throws IllegalArgumentException when they are fewer than two, or one stands twice
     */
    public static Characteristic crossing(List<Characteristic> parts) {
        List<Characteristic> single =
                parts.stream().flatMap(part -> part.getParts().stream()).toList();
        if (single.size() < 2 || Set.copyOf(single).size() < single.size()) {
            throw new IllegalArgumentException(
                    "Not a crossing of characteristics: " + parts + ". Allowed are two or more, each once.");
        }
        return of(single.stream().map(Characteristic::getId).collect(Collectors.joining(BETWEEN_PARTS)));
    }

    /** The nine protected characteristics in the order of the Act. */
    public static List<Characteristic> protectedCharacteristics() {
        return PROTECTED;
    }

    /** The id as documents write it, for example {@code religion-or-belief}. */
    public String getId() {
        return id;
    }

    /**
     * The words for it; for a protected characteristic those of the Act, for example {@code religion or belief}, for a
     * crossing those of its parts, for example {@code sex and race}.
     */
    public String getLabel() {
        return isCrossing()
                ? getParts().stream().map(Characteristic::getLabel).collect(Collectors.joining(" and "))
                : id.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** Whether it is several characteristics together. */
    public boolean isCrossing() {
        return getParts().size() > 1;
    }

    /** What a crossing is made of, in its order; of any other characteristic itself alone. */
    public List<Characteristic> getParts() {
        List<String> ids = List.of(PARTS.split(id, -1));
        return ids.size() < 2 || ids.stream().anyMatch(String::isBlank)
                ? List.of(this)
                : ids.stream().map(Characteristic::of).toList();
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
