package org.ediframework.io.people;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells a column that makes no groups, such as a number, a name or a birthday of each person: most people have a value that
 * nobody else has, or the values are days.
 */
final class NoGroups {

    /** Fewer different values may well be groups in which one person is. */
    private static final int LEAST = 20;

    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})(?:[ T].*)?|\\d{4}-\\d{2}-\\d{2}(?:[ T].*)?");

    private NoGroups() {}

    /**
     * Whether these are the values of such a column.
     *
     * @param people how many have each value, without those who gave no answer
     */
    static boolean are(Map<String, Long> people) {
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        long alone = people.values().stream().filter(count -> count == 1).count();
        long days = people.keySet().stream()
                .filter(value -> DAY.matcher(value.strip()).matches())
                .count();
        return (alone >= LEAST && 2 * alone > all) || (days >= LEAST && 10 * days >= 9L * people.size());
    }
}
