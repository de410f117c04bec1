package org.ediframework.io.pay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.published.CategoryWords;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.io.published.NoGroups;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.PayrollRow;

/**
 * A column of a payroll that holds a characteristic, and what its words mean. Those that say that an answer is missing are
 * states of non-response; the others are groups of a classification, in usual spellings, or stand for themselves.
 *
 * @param name as the payroll has it
 * @param words every word of it, but for empty cells
 */
public record PayColumn(String name, Set<String> words) {

    /** Whom everybody else is compared with unless it is said: White people, and those who are not disabled (CP 1542). */
    private static final Map<String, String> REFERENCES =
            Map.of(Characteristic.RACE.getId(), "white", Characteristic.DISABILITY.getId(), "not-disabled");

    /** Copies the words, in order. */
    public PayColumn {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /** The column of this name, whatever its case; empty where the payroll has none. */
    public static Optional<PayColumn> find(PayrollFile file, String name) {
        List<Map<String, String>> groups =
                file.rows().stream().map(PayrollRow::getGroups).toList();
        return groups.stream()
                .flatMap(row -> row.keySet().stream())
                .filter(known -> slug(known).equals(slug(name)))
                .findFirst()
                .map(known -> new PayColumn(
                        known,
                        groups.stream()
                                .flatMap(row -> Optional.ofNullable(row.get(known)).stream())
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.toSet())));
    }

    /**
     * What is wrong with a column that makes no groups, such as a number, a name or a birthday of each person.
     *
     * @param payroll the name that the finding gives to the file
     */
    public Findings faultsIn(PayrollFile file, String payroll, RuleMessages messages) {
        Map<String, Long> people = file.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.getGroups().get(name)).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty() && CategoryWords.missing(word).isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        TableFindings findings = new TableFindings(payroll, new StructureFindings(messages));
        NoGroups.refuse(name, people, findings);
        return findings.toFindings();
    }

    /** The names of all columns that hold a characteristic. */
    public static List<String> names(PayrollFile file) {
        return file.rows().stream()
                .flatMap(row -> row.getGroups().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String slug(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private Characteristic characteristic() {
        return MatchedReferences.meant(Characteristic.of(slug(name)));
    }

    /** A classification of a catalogue of this characteristic that every word is a group of; empty where none is. */
    public Optional<Classification> classification(ClassificationCatalogue catalogue) {
        return catalogue.getClassifications().stream()
                .filter(list -> list.getCharacteristic().equals(characteristic()))
                .filter(list -> unknown(list).isEmpty())
                .findFirst();
    }

    /** The words that are no group of a classification. */
    public List<String> unknown(Classification list) {
        return words.stream()
                .filter(word -> CategoryWords.missing(word).isEmpty()
                        && CategoryWords.code(word, list).isEmpty())
                .toList();
    }

    /** People by the words of the column as they stand. */
    public PayGrouping grouping() {
        return PayGrouping.by(name).withSpellings(missing());
    }

    /**
     * People by the groups of a classification.
     *
     * @return absent, with a finding for each line, where the column has words that are no group of it
     */
    public Loaded<PayGrouping> grouping(PayrollFile file, Classification list) {
        Set<String> unknown = Set.copyOf(unknown(list));
        TableFindings findings = new TableFindings("", StructureFindings.standard());
        for (int row = 0; row < file.rows().size(); row++) {
            String word =
                    file.rows().get(row).getGroups().getOrDefault(name, "").strip();
            if (unknown.contains(word)) {
                findings.addToLine(
                        file.lines().get(row),
                        StructureRule.NOT_ALLOWED,
                        "",
                        word,
                        list.getCategories().stream().map(Category::getLabel).collect(Collectors.joining("; ")));
            }
        }
        if (!findings.isEmpty()) {
            return Loaded.of(Optional.empty(), findings.toFindings());
        }
        Map<String, String> meanings = new LinkedHashMap<>(missing());
        words.forEach(word -> CategoryWords.code(word, list).ifPresent(code -> meanings.putIfAbsent(word, code)));
        PayGrouping grouping = PayGrouping.by(name).withSpellings(meanings).in(list);
        return Loaded.of(Optional.of(usual(grouping, meanings, list)), findings.toFindings());
    }

    /** The usual reference, where the classification has it and somebody is in it. */
    private PayGrouping usual(PayGrouping grouping, Map<String, String> meanings, Classification list) {
        return Optional.ofNullable(REFERENCES.get(list.getCharacteristic().getId()))
                .filter(code -> meanings.values().stream()
                        .flatMap(meant -> list.find(meant).stream())
                        .anyMatch(category ->
                                list.rollUp(category.getCode()).getCode().equals(code)))
                .map(grouping::comparedWith)
                .orElse(grouping);
    }

    private Map<String, String> missing() {
        Map<String, String> meanings = new LinkedHashMap<>();
        words.forEach(word -> CategoryWords.missing(word).ifPresent(state -> meanings.put(word, state.getId())));
        return meanings;
    }
}
