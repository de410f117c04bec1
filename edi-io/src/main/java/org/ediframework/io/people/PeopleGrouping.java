package org.ediframework.io.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.CrossedCategory;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.published.NoGroups;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyRequest;

/**
 * By which columns people are counted so that they can be compared with a reference: single columns and crossings of two
 * or three, place by place where a column holds the place.
 *
 * <p>A crossing is named by its columns joined by an asterisk, {@code sex*race}, and so are its categories; an asterisk or
 * a backslash within one of these gets a backslash before it. A combination in which any answer is missing belongs to no
 * category; it counts as missing in the state of the first column that lacks an answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class PeopleGrouping {

    private static final String CROSS = "*";
    private static final int MOST_COLUMNS = 3;
    private static final int MOST_NAMED = 12;

    private final List<List<String>> crossings;
    private final Optional<String> place;
    private final Set<String> undeclared;
    private final Set<String> answers;

    private PeopleGrouping(
            List<List<String>> crossings, Optional<String> place, Set<String> undeclared, Set<String> answers) {
        this.crossings = crossings;
        this.place = place;
        this.undeclared = undeclared;
        this.answers = answers;
    }

    /**
     * A grouping by these columns, without places. Values such as {@code prefer not to say} are missing answers, and
     * spellings of one category are counted together.
     *
     * @param names each the name of a column, or those of two or three joined by an asterisk
     * @throws IllegalArgumentException when there are none, a name is empty, or anything is asked for twice
     */
    public static PeopleGrouping by(List<String> names) {
        List<List<String>> crossings = new ArrayList<>();
        for (String name : names) {
            List<String> columns = List.of(name.split("\\*", -1));
            if (columns.size() > MOST_COLUMNS || columns.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("People are to be grouped by '" + name
                        + "'. Allowed is the name of a column, or two or three joined by *, such as sex*race.");
            }
            refuseTwice(columns, name);
            crossings.add(columns);
        }
        if (crossings.isEmpty()) {
            throw new IllegalArgumentException("People are to be grouped by no column. Name at least one.");
        }
        if (Set.copyOf(crossings).size() < crossings.size()) {
            throw new IllegalArgumentException(
                    "A column or crossing of " + names + " is asked for twice. Allowed is once.");
        }
        return new PeopleGrouping(List.copyOf(crossings), Optional.empty(), Set.of(), Set.of());
    }

    /**
     * The same, place by place.
     *
     * @param column what holds the place
     * @throws IllegalArgumentException when people are grouped by that column already
     */
    public PeopleGrouping withPlace(String column) {
        for (List<String> columns : crossings) {
            refuseTwice(
                    IntStream.rangeClosed(0, columns.size())
                            .mapToObj(i -> i == 0 ? column : columns.get(i - 1))
                            .toList(),
                    String.join(CROSS, columns));
        }
        return new PeopleGrouping(crossings, Optional.of(column), undeclared, answers);
    }

    /** The same, for which these values stand for a missing answer whose reason is not known. */
    public PeopleGrouping withUndeclared(Set<String> values) {
        return new PeopleGrouping(crossings, place, Set.copyOf(values), answers);
    }

    /** The same, for which these values are answers, although they read like missing ones. */
    public PeopleGrouping withAnswers(Set<String> values) {
        return new PeopleGrouping(crossings, place, undeclared, Set.copyOf(values));
    }

    private static void refuseTwice(List<String> columns, String name) {
        if (Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("The column of '" + name + "' is asked for twice. Allowed is once.");
        }
    }

    /** The columns and tables to count, to which limits can be added. */
    public TallyRequest.Builder toRequest() {
        TallyRequest.Builder request = TallyRequest.builder();
        Set<String> columns = new LinkedHashSet<>();
        place.ifPresent(columns::add);
        crossings.forEach(columns::addAll);
        columns.forEach(request::dimension);
        crossings.forEach(crossing -> request.table(dimensions(crossing)));
        return request;
    }

    /**
     * The counts, place by place and there in the order in which they were asked for.
     *
     * @param tally counted as {@link #toRequest()} says
     * @throws IllegalArgumentException when the tally lacks a table of the request
     */
    public List<GroupCounts> countsOf(Tally tally) {
        Map<String, ColumnWords> words = words(tally);
        Map<String, List<GroupCounts>> byPlace = new LinkedHashMap<>();
        for (List<String> crossing : crossings) {
            CountTable table = tally.getTable(dimensions(crossing));
            for (String name : places(table)) {
                CountTable here = place.isPresent() ? table.slice(place.get(), name) : table;
                byPlace.computeIfAbsent(name, key -> new ArrayList<>()).add(counts(here, name, words));
            }
        }
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The words that are not counted as they stand, column by column: missing answers, and other spellings of a category.
     *
     * @param tally counted as {@link #toRequest()} says
     */
    public List<ReadWord> wordsOf(Tally tally) {
        return words(tally).values().stream()
                .flatMap(words -> words.read().stream())
                .toList();
    }

    /**
     * The same as notes, at most three for each column, at the header of the file; and an error for a column that makes no groups,
     * such as a number or birthday of each person, whose counts are nobody's business.
     *
     * @param tally counted as {@link #toRequest()} says
     * @param file the name that the notes give
     * @param messages the language in which they are told
     */
    public Findings notesOf(Tally tally, String file, RuleMessages messages) {
        TableFindings notes = new TableFindings(file, new StructureFindings(messages));
        words(tally).forEach((column, words) -> {
            List<String> missing = new ArrayList<>();
            List<String> spellings = new ArrayList<>();
            for (ReadWord word : words.read()) {
                word.countedAs()
                        .ifPresentOrElse(
                                other -> spellings.add("'" + word.word() + "' = '" + other + "'"),
                                () -> missing.add("'" + word.word() + "'"));
            }
            note(notes, ".missingWords", column, missing);
            note(notes, ".spellings", column, spellings);
            Map<String, Long> answered = words.answered();
            NoGroups.refuse(column, answered, notes);
            SeveralAnswers.find(answered.keySet())
                    .ifPresent(several ->
                            notes.addNoteToLine(1, StructureRule.READ_OTHERWISE, ".severalAnswers", column, several));
        });
        return notes.toFindings();
    }

    private static void note(TableFindings notes, String variant, String column, List<String> words) {
        if (!words.isEmpty()) {
            List<String> some = new ArrayList<>(words.subList(0, Math.min(MOST_NAMED, words.size())));
            if (some.size() < words.size()) {
                some.add("…");
            }
            notes.addNoteToLine(1, StructureRule.READ_OTHERWISE, variant, column, some);
        }
    }

    private Map<String, ColumnWords> words(Tally tally) {
        Map<String, ColumnWords> words = new LinkedHashMap<>();
        for (List<String> crossing : crossings) {
            CountTable table = tally.getTable(dimensions(crossing));
            for (String column : crossing) {
                words.computeIfAbsent(column, name -> new ColumnWords(name, people(table, name), undeclared, answers));
            }
        }
        return words;
    }

    /** How many people have each value of a column. */
    private static Map<String, Long> people(CountTable table, String column) {
        List<Dimension> dimensions = table.getDimensions();
        int axis = dimensions.indexOf(table.getDimension(column));
        Map<String, Long> people = new LinkedHashMap<>();
        int[] cell = new int[dimensions.size()];
        boolean hasCells = table.getCellCount() > 0;
        while (hasCells) {
            people.merge(dimensions.get(axis).getLabel(cell[axis]), table.count(cell), Math::addExact);
            hasCells = advance(cell, dimensions);
        }
        return people;
    }

    private String[] dimensions(List<String> crossing) {
        List<String> names = new ArrayList<>();
        place.ifPresent(names::add);
        names.addAll(crossing);
        return names.toArray(String[]::new);
    }

    /** The places in the order of their table; without places, one without a name. */
    private List<String> places(CountTable table) {
        return place.map(column -> table.getDimension(column).getLabels()).orElse(List.of(""));
    }

    private static GroupCounts counts(CountTable table, String placeName, Map<String, ColumnWords> words) {
        List<Dimension> dimensions = table.getDimensions();
        List<Characteristic> columns = dimensions.stream()
                .map(Dimension::getName)
                .map(Characteristic::of)
                .toList();
        Map<String, Long> categories = new LinkedHashMap<>();
        Map<NonResponse, Long> missing = new EnumMap<>(NonResponse.class);
        int[] cell = new int[dimensions.size()];
        boolean hasCells = table.getCellCount() > 0;
        while (hasCells) {
            long people = table.count(cell);
            List<String> labels = IntStream.range(0, cell.length)
                    .mapToObj(axis -> dimensions.get(axis).getLabel(cell[axis]))
                    .toList();
            missingAnswer(dimensions, labels, words)
                    .ifPresentOrElse(
                            state -> missing.merge(state, people, Math::addExact),
                            () -> categories.merge(category(dimensions, labels, words), people, Math::addExact));
            hasCells = advance(cell, dimensions);
        }
        GroupCounts.Builder counts = GroupCounts.builder()
                .characteristic(columns.size() == 1 ? columns.get(0) : Characteristic.crossing(columns))
                .coverage(
                        placeName.isEmpty()
                                ? Coverage.unstated()
                                : Coverage.unstated().withPlace(placeName));
        categories.forEach(counts::count);
        missing.forEach(counts::nonResponse);
        return counts.build();
    }

    /** Joined so that no two combinations read the same, whatever stands in the columns. */
    private static String category(List<Dimension> dimensions, List<String> labels, Map<String, ColumnWords> words) {
        List<String> spelt = IntStream.range(0, labels.size())
                .mapToObj(axis -> wordsOf(dimensions.get(axis), words).spelling(labels.get(axis)))
                .toList();
        return spelt.size() == 1 ? spelt.get(0) : CrossedCategory.join(spelt);
    }

    private static Optional<NonResponse> missingAnswer(
            List<Dimension> dimensions, List<String> labels, Map<String, ColumnWords> words) {
        for (int axis = 0; axis < labels.size(); axis++) {
            Optional<NonResponse> state = wordsOf(dimensions.get(axis), words).missing(labels.get(axis));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static ColumnWords wordsOf(Dimension dimension, Map<String, ColumnWords> words) {
        return Objects.requireNonNull(words.get(dimension.getName()), dimension.getName());
    }

    private static boolean advance(int[] cell, List<Dimension> dimensions) {
        for (int axis = cell.length - 1; axis >= 0; axis--) {
            if (++cell[axis] < dimensions.get(axis).size()) {
                return true;
            }
            cell[axis] = 0;
        }
        return false;
    }
}
