package org.ediframework.io.published;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.ediframework.io.table.Grid;

/**
 * Which columns of a published table hold the figures that a question is about, or what has to be asked before that is
 * known.
 *
 * @param sharesAllowed whether shares will do where nothing counts people
 */
record FigureColumns(
        List<Column> columns, Grid.Line header, TableQuestion question, boolean sharesAllowed, TableTalk talk) {

    /** The columns of figures: one, or one for each category. */
    List<Column> find() {
        List<Column> counts = columns.stream()
                .filter(column -> column.role() == Column.Role.COUNT)
                .toList();
        if (blocksRepeat(counts)) {
            talk.ask(header.number(), ".block", TableTalk.some(blocks()), blocks().get(0));
            return List.of();
        }
        if (question.getMeasure().isPresent()) {
            return measured(question.getMeasure().get());
        }
        if (arePlaces(counts)) {
            return counts;
        }
        if (question.getWide().isPresent()) {
            return counts.size() > 1 ? counts : shares(counts);
        }
        if (counts.size() == 1) {
            return counts;
        }
        if (counts.isEmpty()) {
            return shares(counts);
        }
        if (WideNames.areCategories(counts)) {
            return counts;
        }
        List<Column> plain = counts.stream()
                .filter(column -> TableFinder.comparedName(column.name()).equals("count"))
                .toList();
        if (plain.size() == 1) {
            return plain;
        }
        if (counts.stream()
                        .map(column -> TableFinder.comparedName(column.name()))
                        .distinct()
                        .count()
                == 1) {
            return counts.subList(0, 1);
        }
        talk.ask(header.number(), ".measure", looks(), counts.get(0).name());
        return List.of();
    }

    /** Whether each column is called by the name or code of a place, as Nomis and NISRA have areas across. */
    static boolean arePlaces(List<Column> counts) {
        return counts.stream().allMatch(column -> isPlace(column) || ColumnRoles.isKnownPlace(column.name()))
                && counts.stream().anyMatch(FigureColumns::isPlace);
    }

    private static boolean isPlace(Column column) {
        PublishedPlaces places = PublishedPlaces.bundled();
        return places.find(column.name()).isPresent()
                || places.findByName(column.name()).isPresent();
    }

    /** Whether the same names of columns stand under several names of blocks. */
    private boolean blocksRepeat(List<Column> counts) {
        Set<String> names = new LinkedHashSet<>();
        return blocks().size() > 1
                && counts.stream()
                        .filter(column -> !column.block().isEmpty())
                        .anyMatch(column -> !names.add(TableFinder.comparedName(column.name())));
    }

    private List<Column> measured(String name) {
        Optional<Column> column =
                columns.stream().filter(found -> found.isNamed(name)).findFirst();
        if (column.isEmpty()) {
            talk.askColumn(header, "--measure", name, columns);
            return List.of();
        }
        Column found = column.get();
        boolean isShare = found.role() == Column.Role.FRACTION || found.role() == Column.Role.PERCENTAGE;
        if (found.role() == Column.Role.COUNT || (isShare && sharesAllowed)) {
            return List.of(found);
        }
        talk.ask(header.number(), ".notPeople", found.name(), ColumnRoles.looksLike(found), looks());
        return List.of();
    }

    /** Columns of shares, where nothing counts people. */
    private List<Column> shares(List<Column> counts) {
        List<Column> shares = columns.stream()
                .filter(column -> column.role() == Column.Role.FRACTION || column.role() == Column.Role.PERCENTAGE)
                .toList();
        if (sharesAllowed && !shares.isEmpty() && (shares.size() == 1 || WideNames.areCategories(shares))) {
            return shares;
        }
        if (!counts.isEmpty()) {
            return counts;
        }
        boolean hasNumbers = columns.stream().anyMatch(Column::isNumeric);
        talk.ask(header.number(), hasNumbers ? ".noCount" : ".noNumbers", looks());
        return List.of();
    }

    /** What the columns of numbers look like, or all of them where there is none, for a message. */
    List<Phrase> looks() {
        boolean hasNumbers = columns.stream().anyMatch(Column::isNumeric);
        return columns.stream()
                .filter(column -> !column.name().isEmpty() && (column.isNumeric() || !hasNumbers))
                .map(column -> StructureRule.CHOICE_OPEN.phrase("column", column.name(), ColumnRoles.looksLike(column)))
                .distinct()
                .limit(TableTalk.MOST_VALUES)
                .toList();
    }

    /** The names of blocks of figures, in the order of their columns. */
    List<String> blocks() {
        return columns.stream()
                .filter(Column::isNumeric)
                .map(Column::block)
                .filter(block -> !block.isEmpty())
                .distinct()
                .toList();
    }
}
