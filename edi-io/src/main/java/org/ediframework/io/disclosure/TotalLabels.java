package org.ediframework.io.disclosure;

import java.util.Locale;
import java.util.Set;

/**
 * Labels that publishers give to the sum over a dimension. Whole labels only: <i>All other groups</i> is a group, and
 * <i>All postgraduate</i> a part.
 */
final class TotalLabels {

    private static final Set<String> WHOLE = Set.of(
            "total",
            "totals",
            "grand total",
            "overall",
            "overall total",
            "all",
            "all people",
            "all persons",
            "persons",
            "people",
            "all staff",
            "all employees",
            "all pupils",
            "all students",
            "all children",
            "all patients",
            "all residents",
            "all usual residents",
            "all ages",
            "total all ages",
            "all sexes",
            "all genders",
            "all groups",
            "all ethnic groups",
            "all ethnicities",
            "all nationalities",
            "all religions",
            "all categories",
            "all places",
            "all areas",
            "everyone",
            "everybody");

    private TotalLabels() {}

    /** Whether a label stands for everybody, whatever its case, with a stray colon or space or not. */
    static boolean contains(String label) {
        String bare = label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return WHOLE.contains(bare) || bare.startsWith("all categories:");
    }
}
