package org.ediframework.io.counts;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;
import org.ediframework.io.table.TableReader;

/**
 * Reads counts and references.
 *
 * <p>Counts: columns {@code characteristic}, {@code category}, {@code count}, and optionally {@code place} first; one
 * row for each category, {@code count} a whole number of people. References: the same, or {@code share} instead of
 * {@code count}, a decimal fraction from 0 to 1. Categories that stand for a missing answer are named by the caller;
 * their counts are undeclared and no category. So are the ids of the five kinds of missing answer, {@code declined},
 * {@code not-answered}, {@code not-obtained}, {@code not-asked} and {@code not-applicable}. A category may stand only once for its place and characteristic. A marker
 * such as {@code c} or {@code *} where a number should stand is refused: a withheld number is not known. Where the caller
 * allows it, counts may have a column {@code population} too, in words, for tables that count several.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountsReader {

    private final Limits limits;
    private final Set<String> undeclared;
    private final boolean hasSampledReferences;
    private final boolean hasPopulations;
    private final StructureFindings wording;

    private CountsReader(
            Limits limits,
            Set<String> undeclared,
            boolean hasSampledReferences,
            boolean hasPopulations,
            StructureFindings wording) {
        this.limits = limits;
        this.undeclared = undeclared;
        this.hasSampledReferences = hasSampledReferences;
        this.hasPopulations = hasPopulations;
        this.wording = wording;
    }

    /** A reader with the standard limits, for which every category is an answer. */
    public static CountsReader standard() {
        return new CountsReader(Limits.standard(), Set.of(), false, false, StructureFindings.standard());
    }

    /** The same, with these limits. */
    public CountsReader withLimits(Limits newLimits) {
        return new CountsReader(newLimits, undeclared, hasSampledReferences, hasPopulations, wording);
    }

    /** The same, with what is wrong told in these sentences. */
    public CountsReader withMessages(RuleMessages sentences) {
        return new CountsReader(
                limits, undeclared, hasSampledReferences, hasPopulations, new StructureFindings(sentences));
    }

    /** The same, for which these categories stand for a missing answer. */
    public CountsReader withUndeclared(Set<String> categories) {
        return new CountsReader(limits, Set.copyOf(categories), hasSampledReferences, hasPopulations, wording);
    }

    /**
     * The same, for which references are samples of their population, as large as their counts add up to. References
     * that are shares are refused then: a share does not say how many people it was estimated from.
     */
    public CountsReader withSampledReferences() {
        return new CountsReader(limits, undeclared, true, hasPopulations, wording);
    }

    /**
     * The same, for which counts may have a column {@code population}: the people counted, in words. It becomes the
     * {@linkplain org.ediframework.core.population.Coverage#getDescription() description} of their coverage.
     */
    public CountsReader withPopulations() {
        return new CountsReader(limits, undeclared, hasSampledReferences, true, wording);
    }

    /**
     * Reads a table of counts.
     *
     * @throws IOException when the file cannot be opened or read
     */
    public Loaded<CountsFile> readCounts(Path file) throws IOException {
        TableFindings findings = new TableFindings(String.valueOf(file.getFileName()), wording);
        return convert(new TableReader(limits).read(file, findings), findings, ofCounts(), this::toCounts);
    }

    /**
     * Reads a table of counts from a stream, which is left open.
     *
     * @param file the name that findings give
     * @throws IOException when the stream cannot be read
     */
    public Loaded<CountsFile> readCounts(InputStream bytes, String file) throws IOException {
        TableFindings findings = new TableFindings(file, wording);
        return convert(new TableReader(limits).read(bytes, findings), findings, ofCounts(), this::toCounts);
    }

    /**
     * Reads a table of references, which are taken to be complete, like a census, unless they are samples.
     *
     * @param source what the references name as their source
     * @throws IOException when the file cannot be opened or read
     */
    public Loaded<ReferenceFile> readReferences(Path file, String source) throws IOException {
        return readReferences(file, ReferenceOrigin.of(source));
    }

    /**
     * Reads a table of references, which are taken to be complete, like a census, unless they are samples.
     *
     * @param origin what every reference says of itself
     * @throws IOException when the file cannot be opened or read
     */
    public Loaded<ReferenceFile> readReferences(Path file, ReferenceOrigin origin) throws IOException {
        TableFindings findings = new TableFindings(String.valueOf(file.getFileName()), wording);
        return convert(
                new TableReader(limits).read(file, findings),
                findings,
                ofReferences(),
                rows -> toReferences(rows, origin, findings));
    }

    /**
     * Reads a table of references from a stream, which is left open.
     *
     * @param file the name that findings give
     * @param source what the references name as their source
     * @throws IOException when the stream cannot be read
     */
    public Loaded<ReferenceFile> readReferences(InputStream bytes, String file, String source) throws IOException {
        ReferenceOrigin origin = ReferenceOrigin.of(source);
        TableFindings findings = new TableFindings(file, wording);
        return convert(
                new TableReader(limits).read(bytes, findings),
                findings,
                ofReferences(),
                rows -> toReferences(rows, origin, findings));
    }

    private CategoryRows.Layout ofCounts() {
        return new CategoryRows.Layout(false, hasPopulations);
    }

    private CategoryRows.Layout ofReferences() {
        return new CategoryRows.Layout(!hasSampledReferences, false);
    }

    private interface Conversion<T> {
        T of(List<CategoryRow> rows);
    }

    private static <T> Loaded<T> convert(
            Optional<Table> table, TableFindings findings, CategoryRows.Layout layout, Conversion<T> conversion) {
        Optional<List<CategoryRow>> rows = table.map(read -> CategoryRows.of(read, findings, layout));
        Optional<T> converted = findings.isEmpty() ? rows.map(conversion::of) : Optional.empty();
        return Loaded.of(findings.isEmpty() ? converted : Optional.empty(), findings.toFindings());
    }

    private static Map<Scope, List<CategoryRow>> byScope(List<CategoryRow> rows) {
        Map<Scope, List<CategoryRow>> groups = new LinkedHashMap<>();
        for (CategoryRow row : rows) {
            groups.computeIfAbsent(row.scope(), scope -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private CountsFile toCounts(List<CategoryRow> rows) {
        List<GroupCounts> groups = new ArrayList<>();
        Set<CountsFile.Row> order = new LinkedHashSet<>();
        byScope(rows).forEach((scope, members) -> {
            GroupCounts.Builder counts = GroupCounts.builder().scope(scope);
            members.stream()
                    .filter(this::isCategory)
                    .forEach(row -> counts.count(row.category(), row.count().orElse(0L)));
            missingAnswers(members).forEach(counts::nonResponse);
            groups.add(counts.build());
        });
        rows.stream()
                .filter(this::isCategory)
                .forEach(row -> order.add(new CountsFile.Row(row.scope(), row.category())));
        return new CountsFile(groups, List.copyOf(order));
    }

    private boolean isCategory(CategoryRow row) {
        return stateOf(row).isEmpty();
    }

    /** What a missing answer is when only the caller says that it is one: not answered, whatever the reason. */
    private Optional<NonResponse> stateOf(CategoryRow row) {
        Optional<NonResponse> known = NonResponse.find(row.category());
        return known.isEmpty() && undeclared.contains(row.category()) ? Optional.of(NonResponse.NOT_ANSWERED) : known;
    }

    private Map<NonResponse, Long> missingAnswers(List<CategoryRow> members) {
        Map<NonResponse, Long> people = new EnumMap<>(NonResponse.class);
        for (CategoryRow row : members) {
            stateOf(row).ifPresent(state -> people.merge(state, row.count().orElse(0L), Math::addExact));
        }
        return people;
    }

    private ReferenceFile toReferences(List<CategoryRow> rows, ReferenceOrigin origin, TableFindings findings) {
        List<Reference> references = new ArrayList<>();
        byScope(rows).forEach((scope, members) -> {
            if (members.stream().noneMatch(this::isCategory)) {
                findings.addToFile(
                        StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.missingAnswers", scope));
                return;
            }
            ReferenceBuilder reference = Reference.builder()
                    .characteristic(scope.getCharacteristic())
                    .source(origin.source())
                    .coverage(scope.getPlace().map(origin.coverage()::withPlace).orElse(origin.coverage()));
            origin.asOf().ifPresent(reference::asOf);
            for (CategoryRow row : members) {
                if (isCategory(row)) {
                    row.count().ifPresent(count -> reference.count(row.category(), count));
                    row.share().ifPresent((BigDecimal share) -> reference.share(row.category(), share));
                }
            }
            if (members.stream().anyMatch(row -> row.count().isPresent())) {
                missingAnswers(members).forEach(reference::nonResponse);
            }
            long people = members.stream()
                    .filter(this::isCategory)
                    .mapToLong(row -> row.count().orElse(0L))
                    .sum();
            if (hasSampledReferences && people > 0) {
                reference.sampleSize(people);
            }
            references.add(reference.build());
        });
        return ReferenceFile.of(references);
    }
}
