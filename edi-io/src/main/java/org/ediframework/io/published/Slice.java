package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Grid;

/** Takes from a published table the figures that a question is about, or says which choice is open. */
final class Slice {

    private static final String BLOCK = "block";
    private static final String CHARACTERISTIC = "characteristic";
    private static final String CATEGORY = "category";
    private static final String POPULATION = "population";

    private final FoundTable table;
    private final TableQuestion question;
    private final TableTalk talk;
    private final boolean sharesAllowed;
    private final Map<Integer, Integer> distinct = new HashMap<>();
    private final Map<Integer, Column> whole = new HashMap<>();
    private List<Column> columns;
    private List<Grid.Line> rows;
    private final Set<Integer> fixed = new HashSet<>();

    private Slice(FoundTable table, TableQuestion question, boolean sharesAllowed, TableTalk talk) {
        this.table = table;
        this.question = question;
        this.sharesAllowed = sharesAllowed;
        this.talk = talk;
        this.columns = ColumnRoles.of(table);
        columns.forEach(column -> distinct.put(column.index(), column.values().size()));
        columns.forEach(column -> whole.put(column.index(), column));
        this.rows = table.rows();
    }

    /** The figures asked for; none where something was said that they cannot be read without. */
    static List<SliceRow> of(FoundTable table, TableQuestion question, boolean sharesAllowed, TableTalk talk) {
        List<SliceRow> figures = new Slice(table, question, sharesAllowed, talk).take();
        return talk.isRefused() ? List.of() : figures;
    }

    private List<SliceRow> take() {
        if (rows.isEmpty()) {
            talk.refuse(table.header().number(), StructureRule.MALFORMED, ".noRows");
            return List.of();
        }
        question.getWhere().forEach(this::keep);
        if (talk.isRefused()) {
            return List.of();
        }
        columns = ColumnRoles.of(new FoundTable(
                        table.above(), table.banner(), table.header(), rows, table.passedOver(), table.below()))
                .stream()
                .filter(column -> columns.stream().anyMatch(kept -> kept.index() == column.index()))
                .map(column -> withRoleOf(column))
                .toList();
        DoubtfulCells doubtful = new DoubtfulCells(table, columns, talk);
        rows.forEach(doubtful::refuseShifted);
        List<Column> figures = figureColumns().find();
        if (talk.isRefused() || figures.isEmpty()) {
            return List.of();
        }
        boolean isAcross = FigureColumns.arePlaces(figures);
        boolean isWide = figures.size() > 1 && !isAcross;
        Optional<Column> by = isWide ? Optional.empty() : categories();
        doubtful.refuseTwins(figures, by);
        if (talk.isRefused() || !fixTheRest(by)) {
            return List.of();
        }
        tellIgnored(figures, by);
        if (isAcross) {
            return figures.stream()
                    .flatMap(figure -> by.stream()
                            .flatMap(column -> tidy(figure, column).stream())
                            .map(row -> row.in(figure.name())))
                    .toList();
        }
        return isWide
                ? wide(figures)
                : by.map(column -> tidy(figures.get(0), column)).orElse(List.of());
    }

    /** The role that a column has in the whole table: a few rows of it may look otherwise. */
    private Column withRoleOf(Column column) {
        Column.Role role = columns.stream()
                .filter(whole -> whole.index() == column.index())
                .findFirst()
                .map(Column::role)
                .orElse(column.role());
        return column.withRole(role);
    }

    private FigureColumns figureColumns() {
        return new FigureColumns(columns, table.header(), question, sharesAllowed, talk);
    }

    private Optional<Column> named(String name) {
        return columns.stream().filter(column -> column.isNamed(name)).findFirst();
    }

    private void keep(String name, String value) {
        if (TableFinder.comparedName(name).equals(BLOCK)) {
            keepBlock(value);
            return;
        }
        Optional<Column> column = named(name);
        if (column.isEmpty()) {
            talk.askColumn(table.header(), "--where", name, columns);
            return;
        }
        int index = column.get().index();
        fixed.add(index);
        List<Grid.Line> exact =
                rows.stream().filter(row -> row.cell(index).equals(value)).toList();
        String wanted = TableFinder.comparedName(value);
        List<Grid.Line> kept = exact.isEmpty()
                ? rows.stream()
                        .filter(row -> TableFinder.comparedName(row.cell(index)).equals(wanted))
                        .toList()
                : exact;
        if (kept.isEmpty()) {
            talk.ask(
                    table.header().number(),
                    ".noValue",
                    value,
                    column.get().name(),
                    TableTalk.some(column.get().values()));
            return;
        }
        rows = kept;
    }

    private void keepBlock(String value) {
        List<String> blocks = figureColumns().blocks();
        Optional<String> block = blocks.stream()
                .filter(name -> TableFinder.comparedName(name).equals(TableFinder.comparedName(value)))
                .findFirst();
        if (block.isEmpty()) {
            talk.ask(table.header().number(), ".noValue", value, BLOCK, TableTalk.some(blocks));
            return;
        }
        columns = columns.stream()
                .filter(column -> column.block().isEmpty() || column.block().equals(block.get()))
                .toList();
    }

    /** The column of categories. */
    private Optional<Column> categories() {
        if (question.getBy().isPresent()) {
            Optional<Column> column = named(question.getBy().get());
            if (column.isEmpty()) {
                talk.askColumn(table.header(), "--by", question.getBy().get(), columns);
            }
            return column;
        }
        Optional<Column> category = named(CATEGORY);
        if (category.isPresent()) {
            return category;
        }
        List<Column> candidates = columns.stream()
                .filter(column -> column.role() == Column.Role.DIMENSION && column.varies())
                .filter(column -> !isPopulation(column))
                .toList();
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Column> groups = candidates.stream()
                .filter(column -> !isOfCharacteristics(column))
                .toList();
        if (groups.size() == 1) {
            return Optional.of(groups.get(0));
        }
        Optional<Nested> nested = nested(candidates);
        if (candidates.isEmpty()) {
            talk.ask(table.header().number(), ".noCategory", figureColumns().looks());
        } else if (nested.isPresent()) {
            List<String> values = List.copyOf(present(nested.get().outer()));
            talk.ask(
                    table.header().number(),
                    ".byNested",
                    nested.get().outer().name(),
                    nested.get().inner().name(),
                    TableTalk.some(values),
                    values.get(0));
        } else {
            talk.ask(
                    table.header().number(),
                    ".by",
                    TableTalk.some(candidates.stream().map(Column::name).toList()),
                    candidates.get(0).name());
        }
        return Optional.empty();
    }

    /** A column of which another says what each of its values is divided into. */
    private record Nested(Column outer, Column inner) {}

    /** Two columns of which one is inside the other: its values stand beside one value of that, few of them beside more. */
    private Optional<Nested> nested(List<Column> candidates) {
        if (candidates.size() != 2) {
            return Optional.empty();
        }
        return Stream.of(
                        new Nested(candidates.get(0), candidates.get(1)),
                        new Nested(candidates.get(1), candidates.get(0)))
                .filter(this::isNested)
                .findFirst();
    }

    private boolean isNested(Nested pair) {
        Map<String, Set<String>> outerOf = new HashMap<>();
        for (Grid.Line row : rows) {
            outerOf.computeIfAbsent(row.cell(pair.inner().index()), any -> new HashSet<>())
                    .add(row.cell(pair.outer().index()));
        }
        int outer = present(pair.outer()).size();
        long repeated =
                outerOf.values().stream().filter(beside -> beside.size() > 1).count();
        return outer > 1 && outerOf.size() > outer && 4 * repeated <= outerOf.size();
    }

    /** Whether a column says what each row divides: by its name, or because most of its words are characteristics. */
    private boolean isOfCharacteristics(Column column) {
        return column.isNamed(CHARACTERISTIC)
                || (column.role() == Column.Role.DIMENSION
                        && CharacteristicNames.areMost(
                                whole.getOrDefault(column.index(), column).values()));
    }

    private static boolean isPopulation(Column column) {
        return column.isNamed(POPULATION) && !column.isNumeric();
    }

    /** Fixes whatever else divides the rows: to its total where it has one, else the caller has to choose. */
    private boolean fixTheRest(Optional<Column> by) {
        for (Column column : columns) {
            boolean isRest = (column.role() == Column.Role.DIMENSION || column.role() == Column.Role.TIME)
                    && by.filter(chosen -> chosen.index() == column.index()).isEmpty()
                    && !isOfCharacteristics(column)
                    && !isPopulation(column)
                    && !isWithin(column)
                    && present(column).size() > 1;
            if (!isRest) {
                continue;
            }
            Set<String> values = present(column);
            Optional<String> total = values.stream()
                    .filter(value -> Spellings.bundled().is(Spellings.Kind.TOTAL, value))
                    .findFirst()
                    .or(() -> values.contains("") ? Optional.of("") : Optional.empty());
            if (column.role() == Column.Role.TIME || total.isEmpty()) {
                String first = values.stream().filter(value -> !value.isEmpty()).reduce("", (one, next) -> next);
                talk.ask(
                        table.header().number(),
                        mayBePlaces(column) ? ".whereOrWithin" : ".where",
                        column.name(),
                        TableTalk.some(values),
                        column.name(),
                        first);
                return false;
            }
            fixed.add(column.index());
            rows = rows.stream()
                    .filter(row -> row.cell(column.index()).equals(total.get()))
                    .toList();
            talk.note(
                    table.header().number(),
                    total.get().isEmpty() ? ".blankTotal" : ".fixed",
                    column.name(),
                    total.get(),
                    TableTalk.some(values));
        }
        return true;
    }

    /** Whether people may be in what a column names, such as teams, since nothing else says where they are. */
    private boolean mayBePlaces(Column column) {
        return column.role() == Column.Role.DIMENSION
                && question.getWithin().isEmpty()
                && columns.stream().noneMatch(other -> other.role() == Column.Role.PLACE)
                && CharacteristicNames.of(column.name()).isEmpty();
    }

    /** Says which columns have no part in the figures. */
    private void tellIgnored(List<Column> figures, Optional<Column> by) {
        List<String> ignored = columns.stream()
                .filter(column -> !column.name().isEmpty() && !figures.contains(column))
                .filter(column -> by.filter(column::equals).isEmpty() && !isWithin(column) && !isPopulation(column))
                .filter(column -> !isOfCharacteristics(column) && !fixed.contains(column.index()))
                .filter(column -> column.isNumeric() || column.role() == Column.Role.DIMENSION)
                .map(Column::name)
                .toList();
        if (!ignored.isEmpty()) {
            talk.note(table.header().number(), ".ignored", TableTalk.some(ignored));
        }
    }

    private Set<String> present(Column column) {
        Set<String> values = new LinkedHashSet<>();
        rows.forEach(row -> values.add(row.cell(column.index())));
        return values;
    }

    private boolean isWithin(Column column) {
        return question.getWithin().filter(column::isNamed).isPresent();
    }

    private PlaceColumns places(List<Column> among) {
        return new PlaceColumns(among, table.header(), distinct, question.getWithin(), talk);
    }

    /** Where places are the categories that were asked for, people are in no place besides. */
    private List<Column> beside(Column by) {
        boolean arePlaces = question.getWithin().isEmpty()
                && (by.role() == Column.Role.PLACE || by.role() == Column.Role.PLACE_CODE);
        return columns.stream()
                .filter(column ->
                        !arePlaces || (column.role() != Column.Role.PLACE && column.role() != Column.Role.PLACE_CODE))
                .toList();
    }

    private List<SliceRow> tidy(Column figure, Column by) {
        DividedBy divided = new DividedBy(table, question, talk);
        String name = divided.nameOf(by);
        Optional<Column> characteristic = columns.stream()
                .filter(column -> column.index() != by.index() && isOfCharacteristics(column))
                .findFirst();
        Optional<Column> population =
                columns.stream().filter(Slice::isPopulation).findFirst();

        PlaceColumns places = places(beside(by));
        List<SliceRow> figures = new ArrayList<>();
        for (Grid.Line row : rows) {
            String category = row.cell(by.index());
            String what = characteristic
                    .map(column -> row.cell(column.index()))
                    .filter(text -> !text.isEmpty())
                    .map(text -> characteristic.get().isNamed(CHARACTERISTIC) ? text : DividedBy.meant(text))
                    .orElse(name);
            figures.add(new SliceRow(
                    row,
                    figure,
                    population.map(column -> row.cell(column.index())).filter(text -> !text.isEmpty()),
                    places.of(row),
                    what,
                    category));
        }
        return figures;
    }

    private List<SliceRow> wide(List<Column> counts) {
        Optional<String> characteristic = question.getWide()
                .filter(name -> !name.isBlank())
                .or(() -> question.getBy())
                .or(() -> WideNames.commonPrefix(counts))
                .or(() -> WideNames.guess(counts.stream().map(Column::name).toList()));
        if (characteristic.isEmpty()) {
            talk.ask(
                    table.header().number(),
                    ".wide",
                    TableTalk.some(counts.stream().map(Column::name).toList()));
            return List.of();
        }
        PlaceColumns places = places(columns);
        List<SliceRow> figures = new ArrayList<>();
        for (Grid.Line row : rows) {
            for (Column column : counts) {
                figures.add(new SliceRow(
                        row,
                        column,
                        Optional.empty(),
                        places.of(row),
                        characteristic.get(),
                        WideNames.category(column.name())));
            }
        }
        return figures;
    }
}
