package org.ediframework.io.published;

import java.util.Map;
import java.util.regex.Pattern;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.TableFindings;

/**
 * Tells a column that makes no groups, such as a number, a name or a birthday of each person: most people have a value that
 * nobody else has, or the values are days.
 */
public final class NoGroups {

    /** Fewer different values may well be groups in which one person is. */
    private static final int LEAST = 20;

    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})(?:[ T].*)?|\\d{4}-\\d{2}-\\d{2}(?:[ T].*)?");

    private NoGroups() {}

    /**
     * Refuses such a column, at the header of the file.
     *
     * @param people how many have each value, without those who gave no answer
     */
    public static void refuse(String column, Map<String, Long> people, TableFindings findings) {
        if (are(people)) {
            findings.addToLine(
                    1,
                    StructureRule.CHOICE_OPEN,
                    ".noGroups",
                    column,
                    people.size(),
                    people.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    private static boolean are(Map<String, Long> people) {
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        long alone = people.values().stream().filter(count -> count == 1).count();
        long days = people.keySet().stream()
                .filter(value -> DAY.matcher(value.strip()).matches())
                .count();
        return (alone >= LEAST && 2 * alone > all) || (days >= LEAST && 10 * days >= 9L * people.size());
    }
}
