package org.ediframework.io.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * Sorts the figures of one place and characteristic: totals, groups beside their parts, missing answers, categories; checks that
 * they add up, and narrows what is not shown by what is.
 */
final class BreakdownBuilder {

    private final SliceRow first;
    private final TableQuestion question;
    private final TableTalk talk;
    private final FigureReader reader;
    private final long unit;
    private String common = "";
    private final Map<String, Figure> categories = new LinkedHashMap<>();
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<NonResponse, List<Figure>> missing = new EnumMap<>(NonResponse.class);
    private Optional<Figure> total = Optional.empty();
    private boolean missesTotal;

    BreakdownBuilder(SliceRow first, TableQuestion question, FigureReader reader, long unit, TableTalk talk) {
        this.first = first;
        this.question = question;
        this.reader = reader;
        this.unit = unit;
        this.talk = talk;
    }

    PublishedBreakdown build(List<Figure> figures) {
        common = commonFirstWord(figures);
        figures.stream().filter(figure -> !figure.label().isEmpty()).forEach(this::sort);
        figures.stream().filter(figure -> figure.label().isEmpty()).forEach(this::sortBlank);
        Subtotals.of(categories, label -> says(question.getAnswers(), label), knownGroups(), unit, talk)
                .forEach(parents::put);
        Map<String, PublishedCount> counts = new LinkedHashMap<>();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        categories.forEach((label, figure) -> {
            if (!parents.containsKey(label)) {
                figure.count().ifPresent(count -> counts.put(label, count));
                figure.share().ifPresent(share -> shares.put(label, share));
            }
        });
        Map<NonResponse, PublishedCount> states = new EnumMap<>(NonResponse.class);
        missing.forEach((state, missed) -> states.put(state, added(missed)));
        boolean overlaps = false;
        Optional<PublishedCount> all = total.map(Figure::people);
        takeOutSums(counts, states);
        if (all.isPresent() && !counts.isEmpty()) {
            zerosThatCannotBe(counts, states, all.get());
            overlaps = compareWithTotal(counts, states, all.get());
            if (!overlaps) {
                narrow(counts, states, all.get());
            }
        } else {
            askAboutSum(counts, states);
            noteAlone(counts);
        }
        if (!shares.isEmpty()) {
            withoutMissing(shares);
        }
        return new PublishedBreakdown(
                first.population(),
                first.place(),
                first.characteristic(),
                counts,
                shares,
                parents,
                states,
                all,
                lines(),
                unit,
                missesTotal,
                overlaps);
    }

    /** Groups by what their labels mean; none where all labels together make up the total. */
    private Map<String, List<String>> knownGroups() {
        List<Figure> all = new ArrayList<>(categories.values());
        missing.values().forEach(all::addAll);
        List<PublishedCount> counts = all.stream().map(Figure::people).toList();
        boolean areParts = total.isPresent()
                && FigureReader.sum(counts, false) <= total.get().people().highest() + tolerance(counts.size());
        return areParts ? Map.of() : KnownGroups.of(first.characteristic(), List.copyOf(categories.keySet()));
    }

    /** What has as many people as those below it is their group where the rest makes up the total; else it is told. */
    private void takeOutSums(Map<String, PublishedCount> counts, Map<NonResponse, PublishedCount> states) {
        SumsOfThoseBelow sums = SumsOfThoseBelow.of(counts);
        long rest = FigureReader.sum(parts(counts, states), false) - sums.people();
        if (total.isEmpty()) {
            sums.parts()
                    .forEach((label, below) -> talk.note(
                            first.line().number(),
                            ".mayBeGroup",
                            label,
                            counts.getOrDefault(label, unknown()).lowest(),
                            TableTalk.some(below)));
        } else if (sums.people() > 0 && rest == total.get().people().lowest()) {
            parents.putAll(sums.parts());
            counts.keySet().removeAll(sums.parts().keySet());
        }
    }

    /** A category without any other and without a total is everybody who answered, which is seldom meant. */
    private void noteAlone(Map<String, PublishedCount> counts) {
        if (counts.size() == 1 && !talk.isRefused()) {
            String label = counts.keySet().iterator().next();
            talk.note(first.line().number(), ".onlyOne", label, first.characteristic());
        }
    }

    /** A row without a category is the total where it is as large as all others together, else a missing answer. */
    private void sortBlank(Figure figure) {
        long others = 0;
        for (Figure other : categories.values()) {
            others += other.people().isKnown() ? other.people().lowest() : 0;
        }
        boolean isTotal =
                total.isEmpty() && categories.size() > 1 && figure.people().lowest() >= others;
        int line = figure.row().line().number();
        if (isTotal) {
            total = Optional.of(figure);
            talk.note(line, ".blankIsTotal", figure.people().lowest());
        } else if (categories.isEmpty()
                || (figure.people().isKnown() && figure.people().lowest() > others / 2)) {
            talk.ask(line, ".blankLabel", figure.people().lowest(), others);
        } else {
            missing.computeIfAbsent(NonResponse.NOT_OBTAINED, state -> new ArrayList<>())
                    .add(figure);
            talk.note(line, ".blankIsMissing", figure.people().lowest());
        }
    }

    /** The word that all labels begin with, such as the name of the characteristic in {@code Ethnicity_Unclassified}. */
    private static String commonFirstWord(List<Figure> figures) {
        Set<String> words = new LinkedHashSet<>();
        for (Figure figure : figures) {
            String label = Spellings.compared(figure.label());
            words.add(label.contains(" ") ? label.substring(0, label.indexOf(' ') + 1) : "");
        }
        return figures.size() > 2 && words.size() == 1 ? words.iterator().next() : "";
    }

    private void sort(Figure figure) {
        String written = figure.label();
        String compared = Spellings.compared(written);
        String label = !common.isEmpty() && compared.startsWith(common) ? compared.substring(common.length()) : written;
        Spellings spellings = Spellings.bundled();
        boolean isAnswer = says(question.getAnswers(), written);
        if (says(question.getUndeclared(), written)) {
            missing.computeIfAbsent(NonResponse.NOT_ANSWERED, state -> new ArrayList<>())
                    .add(figure);
        } else if (!isAnswer && spellings.missing(label).isPresent()) {
            missing.computeIfAbsent(spellings.missing(label).get(), state -> new ArrayList<>())
                    .add(figure);
        } else if (!isAnswer && spellings.is(Spellings.Kind.UNCLASSIFIABLE, label)) {
            missing.computeIfAbsent(NonResponse.NOT_CLASSIFIABLE, state -> new ArrayList<>())
                    .add(figure);
        } else if (!isAnswer && DoubtfulLabels.doubt(label).isPresent()) {
            talk.ask(figure.row().line().number(), DoubtfulLabels.doubt(label).get(), written, shown(figure));
        } else if (!isAnswer && spellings.is(Spellings.Kind.TOTAL, withoutCharacteristic(label))) {
            setTotal(figure);
        } else {
            put(figure);
        }
    }

    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        categories.forEach(
                (label, figure) -> lines.put(label, figure.row().line().number()));
        return lines;
    }

    /** A label without the name of its characteristic before it, as in {@code Ethnic Group: All categories}. */
    private static String withoutCharacteristic(String label) {
        int colon = label.lastIndexOf(':');
        String last = colon < 0 ? label : label.substring(0, colon);
        return Spellings.bundled().is(Spellings.Kind.TOTAL, last) ? last : label;
    }

    private static boolean says(Set<String> labels, String label) {
        return labels.stream().anyMatch(named -> Spellings.compared(named).equals(Spellings.compared(label)));
    }

    private void setTotal(Figure figure) {
        if (total.isPresent() && !total.get().people().equals(figure.people())) {
            talk.ask(
                    figure.row().line().number(),
                    ".twoTotals",
                    total.get().label(),
                    shown(total.get()),
                    figure.label(),
                    shown(figure));
        }
        total = Optional.of(figure);
    }

    private void put(Figure figure) {
        Figure before = categories.get(figure.label());
        if (before == null) {
            categories.put(figure.label(), figure);
        } else if (before.count().equals(figure.count()) && before.share().equals(figure.share())) {
            talk.note(
                    figure.row().line().number(),
                    ".twice",
                    figure.label(),
                    before.row().line().number());
        } else {
            talk.refuseCell(
                    figure.row().line(),
                    figure.row().column(),
                    StructureRule.DUPLICATE_PROPERTY,
                    ".different",
                    figure.label(),
                    shown(before),
                    before.row().line().number(),
                    shown(figure));
        }
    }

    private static String shown(Figure figure) {
        return figure.row().line().cell(figure.row().column().index());
    }

    private static PublishedCount added(List<Figure> figures) {
        if (figures.size() == 1) {
            return figures.get(0).people();
        }
        List<PublishedCount> counts = figures.stream().map(Figure::people).toList();
        boolean known = counts.stream().allMatch(PublishedCount::isKnown);
        return new PublishedCount(
                FigureReader.sum(counts, false),
                FigureReader.sum(counts, true),
                known ? PublishedCount.Reason.EXACT : PublishedCount.Reason.WITHHELD);
    }

    /** A sign that means 0 means it only where the others make up the total. */
    private void zerosThatCannotBe(
            Map<String, PublishedCount> counts, Map<NonResponse, PublishedCount> states, PublishedCount all) {
        List<PublishedCount> parts = parts(counts, states);
        if (!all.isKnown() || FigureReader.sum(parts, true) + tolerance(parts.size()) >= all.lowest()) {
            return;
        }
        categories.forEach((label, figure) -> {
            if (counts.containsKey(label) && reader.isDeclaredZero(figure.row())) {
                counts.put(label, unknown());
            }
        });
        missing.forEach((state, figures) -> {
            if (figures.stream().anyMatch(figure -> reader.isDeclaredZero(figure.row()))) {
                states.put(state, unknown());
            }
        });
    }

    private static PublishedCount unknown() {
        return new PublishedCount(0, FigureReader.UNBOUNDED, PublishedCount.Reason.WITHHELD);
    }

    private static List<PublishedCount> parts(
            Map<String, PublishedCount> counts, Map<NonResponse, PublishedCount> states) {
        List<PublishedCount> parts = new ArrayList<>(counts.values());
        states.forEach((state, count) -> {
            if (state != NonResponse.NOT_APPLICABLE) {
                parts.add(count);
            }
        });
        return parts;
    }

    private long tolerance(int parts) {
        return unit > 1 ? (parts + 1) * (unit / 2) : 0;
    }

    /** Says where parts and total differ; whether the parts are more than the total, and so overlap. */
    private boolean compareWithTotal(
            Map<String, PublishedCount> counts, Map<NonResponse, PublishedCount> states, PublishedCount all) {
        List<PublishedCount> parts = parts(counts, states);
        long least = FigureReader.sum(parts, false);
        long most = FigureReader.sum(parts, true);
        int line = first.line().number();
        String what = total.map(Figure::label).filter(label -> !label.isEmpty()).orElse("(blank)");
        if (least > all.highest() && least - all.highest() > tolerance(parts.size())) {
            if (least - all.highest() <= Math.max(3, all.highest() / 1000)) {
                missesTotal = true;
                talk.note(line, ".perturbed", what, all.highest(), least);
                return false;
            }
            talk.note(line, ".overlapping", what, all.highest(), least);
            return true;
        }
        if (most < all.lowest() && all.lowest() - most > tolerance(parts.size())) {
            missesTotal = true;
            talk.note(line, ".rest", what, all.lowest(), most, all.lowest() - most);
        }
        return false;
    }

    /** Bounds on what is not shown, from the total and from all that is. */
    private void narrow(
            Map<String, PublishedCount> counts, Map<NonResponse, PublishedCount> states, PublishedCount all) {
        List<PublishedCount> parts = parts(counts, states);
        if (parts.stream().allMatch(PublishedCount::isKnown)) {
            return;
        }
        long slack = tolerance(parts.size());
        counts.replaceAll((label, count) -> {
            PublishedCount bounds = narrowed(count, parts, all, slack);
            if (bounds.isKnown() && !count.isKnown()) {
                int line = lines().getOrDefault(label, first.line().number());
                talk.note(line, ".follows", label, bounds.lowest());
            }
            return bounds;
        });
        states.replaceAll((state, count) -> narrowed(count, parts, all, slack));
    }

    private static PublishedCount narrowed(
            PublishedCount count, List<PublishedCount> parts, PublishedCount all, long slack) {
        if (count.isKnown()) {
            return count;
        }
        List<PublishedCount> others = new ArrayList<>(parts);
        others.remove(count);
        long highest = Math.max(0, all.highest() - FigureReader.sum(others, false)) + slack;
        long most = FigureReader.sum(others, true);
        long lowest = most < all.lowest() - slack ? all.lowest() - most - slack : count.lowest();
        return count.within(Math.min(lowest, highest), highest);
    }

    /** A category that has as many people as all others together, with or without missing answers, may be their total. */
    private void askAboutSum(Map<String, PublishedCount> counts, Map<NonResponse, PublishedCount> states) {
        if (counts.size() < 3 && (counts.size() < 2 || states.isEmpty())) {
            return;
        }
        List<PublishedCount> answers = List.copyOf(counts.values());
        List<PublishedCount> all = parts(counts, states);
        counts.forEach((label, count) -> {
            boolean isSum = counts.size() > 2 && isRestOf(count, answers);
            if (isSum || (!states.isEmpty() && isRestOf(count, all))) {
                talk.note(first.line().number(), ".mayBeTotal", label, count.lowest());
            }
        });
    }

    /** Whether a count is what the others of a list make up, as far as they are known. */
    private boolean isRestOf(PublishedCount count, List<PublishedCount> all) {
        if (!count.isKnown() || count.lowest() == 0 || FigureReader.sum(all, true) >= FigureReader.UNBOUNDED) {
            return false;
        }
        long slack = tolerance(all.size() - 1);
        long least = FigureReader.sum(all, false) - count.lowest();
        long most = FigureReader.sum(all, true) - count.lowest();
        return least - slack <= count.lowest() && count.lowest() <= most + slack && most > 0;
    }

    /** Shares that leave people without an answer in are those of the others only once these are taken out. */
    private void withoutMissing(Map<String, BigDecimal> shares) {
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!missing.isEmpty() && sum.signum() > 0 && sum.compareTo(BigDecimal.ONE) < 0) {
            shares.replaceAll((label, share) -> share.divide(sum, 12, RoundingMode.HALF_EVEN));
            talk.note(first.line().number(), ".sharesOfAnswers", Set.copyOf(labels(missing)));
        }
    }

    private static Set<String> labels(Map<NonResponse, List<Figure>> missing) {
        Set<String> labels = new LinkedHashSet<>();
        missing.values().forEach(figures -> figures.forEach(figure -> labels.add(figure.label())));
        return labels;
    }
}
