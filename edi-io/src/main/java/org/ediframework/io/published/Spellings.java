package org.ediframework.io.published;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.document.LibraryTable;

/** What whole labels and signs of published tables mean, as far as publishers agree on them. */
final class Spellings {

    /** What a label or sign can be. */
    enum Kind {
        /** An answer is missing. */
        MISSING,
        /** People answered, but under a list that the present groups are not on. */
        UNCLASSIFIABLE,
        /** A category and missing answers in one: the reader of the table has to say which. */
        MIXED,
        /** Everybody. */
        TOTAL,
        /** A place that holds all the others of a table. */
        TOTALPLACE,
        /** A group that lies across the others. */
        OVERLAP,
        /** A count exists and is not shown. */
        WITHHELD,
        /** A count that rounds to 0 and is not 0. */
        ROUNDS,
        /** No count is to be had. */
        ABSENT,
        /** There can be no such count. */
        NONE,
        /** A sign that publishers use for opposite things. */
        ASKED
    }

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}_]+");
    private static final Pattern AROUND_MARKS = Pattern.compile(" ?([/(),:;]) ?");
    private static final Pattern FOOTNOTES = Pattern.compile("(?<=\\p{L}|\\))\\d(?:,\\d)*$");
    private static final Pattern NOTE_IN_BRACKETS = Pattern.compile(" ?\\[(?:note )?\\d+(?:,\\d+)*]$");
    private static final Pattern STARS = Pattern.compile("^\\*+(?=.*\\p{L}{2})|(?<=\\p{L}{2})\\*+$");

    /** Everybody, by a word for all and one for those whom a table is about. */
    private static final Pattern EVERYBODY = Pattern.compile(
            "(?:(?:grand|overall) )?(?:total|all|base|sum)"
                    + "(?:(?::| - | |: ?)(?:number of |no\\. of )?(?:all |the )?(?:people|persons|individuals|adults|staff|employees|workers"
                    + "|workforce|headcount|posts|members|membership|participants|pupils|students|learners|children|young people"
                    + "|children and young people|residents|population|households|applicants|candidates|respondents|responses|answers"
                    + "|returns|volunteers|trustees|board members|governors|councillors|teachers|tutors|musicians|artists|audience"
                    + "|audiences|attendees|attenders|visitors|patients|carers|customers|users|service users|clients|cases|records"
                    + "|leavers|starters|joiners|appointments))?"
                    + "|(?:number|no\\.?) of (?:people|staff|employees|respondents|responses|members|pupils|students|participants)");

    private final Map<Kind, Map<String, String>> byKind = new EnumMap<>(Kind.class);

    private static final class Bundled {
        static final Spellings ALL = new Spellings();
    }

    private Spellings() {
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new HashMap<>());
        }
        for (String[] cells : LibraryTable.rows(Spellings.class, "spellings.tsv")) {
            Objects.requireNonNull(byKind.get(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT))))
                    .put(cells[1], cells[2]);
        }
    }

    static Spellings bundled() {
        return Bundled.ALL;
    }

    /** The form in which labels are compared. */
    static String compared(String label) {
        String text = BLANKS.matcher(APOSTROPHES
                        .matcher(label.strip().toLowerCase(Locale.ROOT))
                        .replaceAll("'"))
                .replaceAll(" ")
                .strip();
        text = NOTE_IN_BRACKETS.matcher(text).replaceFirst("");
        text = STARS.matcher(text).replaceAll("");
        text = FOOTNOTES.matcher(text).replaceFirst("");
        return AROUND_MARKS.matcher(text).replaceAll("$1").strip();
    }

    boolean is(Kind kind, String label) {
        String compared = compared(label);
        return Objects.requireNonNull(byKind.get(kind)).containsKey(compared)
                || (kind == Kind.TOTAL && EVERYBODY.matcher(compared).matches());
    }

    /** The sign as it stands, without taking anything off it. */
    boolean isSign(Kind kind, String sign) {
        return Objects.requireNonNull(byKind.get(kind)).containsKey(sign.strip().toLowerCase(Locale.ROOT));
    }

    /** The state that a whole label stands for; the ids of the states themselves included. */
    Optional<NonResponse> missing(String label) {
        return MissingWords.state(compared(label), this::listed);
    }

    /** Whether a label is a category and a missing answer in one. */
    boolean isMixed(String label) {
        return is(Kind.MIXED, label) || MissingWords.isPartly(compared(label), this::listed);
    }

    private Optional<NonResponse> listed(String compared) {
        Optional<NonResponse> byId = NonResponse.find(compared.replace(' ', '-'));
        return byId.isPresent()
                ? byId
                : Optional.ofNullable(
                                Objects.requireNonNull(byKind.get(Kind.MISSING)).get(compared))
                        .map(NonResponse::valueOf);
    }
}
