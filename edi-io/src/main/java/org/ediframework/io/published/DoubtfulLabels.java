package org.ediframework.io.published;

import java.util.Optional;
import java.util.regex.Pattern;

/** Labels of rows that are no plain category, no total and no missing answer, so that it is asked what they are. */
final class DoubtfulLabels {

    /** A label no longer than this is a code, whatever signs look like. */
    private static final int LONGEST_SIGN = 4;

    /** What a spreadsheet makes of a band such as 4-1 or 5-9. */
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\\d{2}");

    /** Averages and rates, which stand below the counts that they are of. */
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?:(?:overall|total|mean|median) )?(?:average|avg|mean|median|percentage|per ?cent|%|proportion|ratio)"
                    + "(?: of)? .+|(?:average|mean|median|fte|full[ -]time equivalent|total fte)"
                    + "|.+ (?:rate|ratio|percentage|average|mean|median|fte|full[ -]time equivalent)");

    private DoubtfulLabels() {}

    /** Why a label is asked about, as the variant of the question; empty where it is not. */
    static Optional<String> doubt(String label) {
        String compared = Spellings.compared(label);
        Spellings spellings = Spellings.bundled();
        if (label.length() > LONGEST_SIGN && spellings.is(Spellings.Kind.WITHHELD, label)) {
            return Optional.of(".withheldLabel");
        }
        if (DAY.matcher(compared).matches()) {
            return Optional.of(".dayLabel");
        }
        if (spellings.isMixed(label)) {
            return Optional.of(".mixed");
        }
        return NO_COUNT.matcher(compared).matches() ? Optional.of(".notPeopleLabel") : Optional.empty();
    }
}
