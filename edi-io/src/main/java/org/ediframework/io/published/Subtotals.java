package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ediframework.core.population.PublishedCount;

/**
 * Groups that are listed beside their parts. A label is one when it begins the labels of others ({@code White}, {@code White:
 * Irish}) or says so ({@code of which}, {@code … total}, {@code All …}), and its count is the sum of its parts within rounding.
 */
final class Subtotals {

    private static final Pattern SAYS_SO =
            Pattern.compile(".*(?:,? ?of which:?| total|[:-] ?total)|total .+|all (?!other\\b).+|.+:all");
    private static final Pattern STEM = Pattern.compile("^(?:all|total) |,? ?of which:?$|[:-]? ?total$|:all$");
    private static final Pattern COLON_TOTAL = Pattern.compile("(?::| ?- ?)(?:total|all)$");
    private static final int MOST_LABELS = 60;
    private static final Pattern LAST_WORD = Pattern.compile("^.* ");

    private final Map<String, Figure> categories;
    private final List<String> labels;
    private final long unit;
    private final TableTalk talk;
    private final Map<String, List<String>> known;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private Subtotals(Map<String, Figure> categories, Map<String, List<String>> known, long unit, TableTalk talk) {
        this.categories = categories;
        this.known = known;
        this.labels = List.copyOf(categories.keySet());
        this.unit = unit;
        this.talk = talk;
    }

    /**
     * The parents among the categories, each with its parts.
     *
     * @param isAnswer whether the caller says that a label is a category
     * @param known labels that are groups of others by what they mean; a group that is no less than its parts and not their
     *     sum is asked about
     */
    static Map<String, Set<String>> of(
            Map<String, Figure> categories,
            Predicate<String> isAnswer,
            Map<String, List<String>> known,
            long unit,
            TableTalk talk) {
        Subtotals subtotals = new Subtotals(categories, known, unit, talk);
        if (categories.size() > 2) {
            subtotals.labels.stream().filter(isAnswer.negate()).forEach(subtotals::look);
        }
        return subtotals.found;
    }

    private void look(String label) {
        String compared = Spellings.compared(label);
        List<String> begun = labels.stream()
                .filter(other -> !other.equals(label) && begins(compared, Spellings.compared(other)))
                .toList();
        List<String> named = labels.stream()
                .filter(other -> !other.equals(label) && namesGroup(compared, Spellings.compared(other)))
                .toList();
        if (begun.size() > 1) {
            keepOrRefuse(label, begun);
        } else if (named.size() > 1 && addsUp(label, named)) {
            found.put(label, new LinkedHashSet<>(named));
        } else if (Spellings.bundled().is(Spellings.Kind.OVERLAP, withoutFirstWords(compared))) {
            found.put(label, Set.of());
        } else if (isSumOfKnown(label)) {
            found.put(label, new LinkedHashSet<>(known.getOrDefault(label, List.of())));
        } else if (SAYS_SO.matcher(compared).matches() && !isTotalWithoutParts(compared)) {
            saysSo(label, compared);
        } else if (mayHoldKnown(label)) {
            ask(label, known.getOrDefault(label, List.of()));
        }
    }

    /** Whether a label is a group by what it means, and the sum of its parts. */
    private boolean isSumOfKnown(String label) {
        List<String> parts = known.getOrDefault(label, List.of());
        return parts.size() > 1 && addsUp(label, parts);
    }

    /** Whether a label is a group by what it means, and has people enough for its parts, of which not all may be known. */
    private boolean mayHoldKnown(String label) {
        List<String> parts = known.getOrDefault(label, List.of());
        return parts.size() > 1
                && figure(label).people().highest() >= sum(parts).lowest();
    }

    /** Whether the parts of other totals begin as these do, and this one has none: {@code African: Total} alone. */
    private boolean isTotalWithoutParts(String compared) {
        return COLON_TOTAL.matcher(compared).find()
                && !hasPartsThatBeginSo(compared)
                && labels.stream().map(Spellings::compared).anyMatch(this::hasPartsThatBeginSo);
    }

    private boolean hasPartsThatBeginSo(String compared) {
        String stem = COLON_TOTAL.matcher(compared).replaceFirst("");
        return !stem.equals(compared)
                && labels.stream()
                        .map(Spellings::compared)
                        .anyMatch(other -> !other.equals(compared) && begins(stem, other));
    }

    /** Labels of several words may have the characteristic before them, as in {@code Ethnicity_Minority_ethnic_pupil}. */
    private static String withoutFirstWords(String compared) {
        String shorter = compared;
        while (!Spellings.bundled().is(Spellings.Kind.OVERLAP, shorter) && shorter.contains(" ")) {
            shorter = shorter.substring(shorter.indexOf(' ') + 1);
        }
        return shorter;
    }

    private static boolean begins(String parent, String part) {
        return part.length() > parent.length()
                && part.startsWith(parent)
                && (part.charAt(parent.length()) == ':' || part.startsWith(" - ", parent.length()));
    }

    /** Whether a part names its group before a colon in more words than the group has by itself. */
    private static boolean namesGroup(String parent, String part) {
        int colon = part.indexOf(':');
        return colon > parent.length()
                && part.startsWith(parent)
                && (part.charAt(parent.length()) == '/' || part.charAt(parent.length()) == ' ');
    }

    private void keepOrRefuse(String label, List<String> parts) {
        if (addsUp(label, parts)) {
            found.put(label, new LinkedHashSet<>(parts));
            return;
        }
        ask(label, parts);
    }

    private void saysSo(String label, String compared) {
        String stem = STEM.matcher(STEM.matcher(compared).replaceAll(""))
                .replaceAll("")
                .strip();
        String word = LAST_WORD.matcher(stem).replaceFirst("");
        List<String> alike = labels.stream()
                .filter(other -> !other.equals(label)
                        && !SAYS_SO.matcher(Spellings.compared(other)).matches()
                        && Spellings.compared(other).contains(word))
                .toList();
        List<List<String>> candidates = new ArrayList<>();
        if (!word.isEmpty() && alike.size() > 1) {
            candidates.add(alike);
        }
        int at = labels.indexOf(label);
        candidates.addAll(runs(at + 1, 1));
        candidates.addAll(runs(at - 1, -1));
        for (List<String> parts : candidates) {
            if (addsUp(label, parts)) {
                found.put(label, new LinkedHashSet<>(parts));
                return;
            }
        }
        List<List<String>> anywhere = new ArrayList<>();
        for (int from = 0; from < labels.size() && labels.size() <= MOST_LABELS; from++) {
            runs(from, 1).stream().filter(parts -> addsUp(label, parts)).forEach(anywhere::add);
        }
        if (anywhere.size() == 1) {
            found.put(label, new LinkedHashSet<>(anywhere.get(0)));
            return;
        }
        List<String> others =
                labels.stream().filter(other -> !other.equals(label)).toList();
        List<String> nearest = candidates.isEmpty() ? others : candidates.get(0);
        ask(label, nearest);
    }

    private void ask(String label, List<String> parts) {
        talk.ask(
                figure(label).row().line().number(),
                ".subtotal",
                label,
                number(figure(label).people()),
                number(sum(parts)));
    }

    /** Labels one after the other from here on, the longest run first, none of which says that it is a sum. */
    private List<List<String>> runs(int from, int step) {
        List<String> run = new ArrayList<>();
        List<List<String>> runs = new ArrayList<>();
        for (int i = from; i >= 0 && i < labels.size(); i += step) {
            if (SAYS_SO.matcher(Spellings.compared(labels.get(i))).matches()) {
                break;
            }
            run.add(labels.get(i));
            if (run.size() > 1) {
                runs.add(0, List.copyOf(run));
            }
        }
        return runs;
    }

    private boolean addsUp(String label, List<String> parts) {
        Figure figure = figure(label);
        if (figure.share().isPresent()) {
            double sum = parts.stream()
                    .flatMap(part -> figure(part).share().stream())
                    .mapToDouble(share -> share.doubleValue())
                    .sum();
            return Math.abs(sum - figure.share().get().doubleValue()) < 0.001 * (parts.size() + 1);
        }
        PublishedCount parent = figure.people();
        PublishedCount sum = sum(parts);
        long slack = unit > 1 ? (parts.size() + 1) * (unit / 2) : 0;
        boolean below = sum.lowest() <= add(parent.highest(), slack);
        boolean above = add(sum.highest(), slack) >= parent.lowest();
        return below && above && add(sum.highest(), 0) > 0;
    }

    private Figure figure(String label) {
        return Objects.requireNonNull(categories.get(label), label);
    }

    private static long add(long count, long slack) {
        return count > FigureReader.UNBOUNDED - slack ? FigureReader.UNBOUNDED : count + slack;
    }

    private PublishedCount sum(List<String> parts) {
        List<PublishedCount> counts =
                parts.stream().map(part -> figure(part).people()).toList();
        return new PublishedCount(
                FigureReader.sum(counts, false), FigureReader.sum(counts, true), PublishedCount.Reason.ROUNDED);
    }

    private static String number(PublishedCount count) {
        return count.isKnown() ? Long.toString(count.lowest()) : count.lowest() + " to " + count.highest();
    }
}
