package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.ediframework.io.table.Grid;

/** Tells from the name and the cells of each column what it holds. */
final class ColumnRoles {

    private static final Pattern TIME_NAME = Pattern.compile(
            "(?:(?:academic|financial|calendar|census|reporting|school)[ _]?)?(?:year|period)(?:[ _]?code)?s?|time(?:["
                    + " _]?(?:period|identifier|frame))?(?: sortable)?|date|snapshot(?: date)?|quarter|month|published");
    private static final Pattern LEVEL_NAME =
            Pattern.compile("(?:geographic(?:al)?[ _]?|area[ _]?|geography[ _]?|place[ _]?)?(?:level|type)");
    private static final Pattern PLACE_NAME = Pattern.compile("(?:\\d{4}"
            + " )?(?:place|area|geography|region|country|countries|district|county|ward|borough|council|constituency|local["
            + " _]?authorit(?:y|ies)|(?:upper|lower)[ _]tier(?:[ _]local["
            + " _]authorit(?:y|ies))?|la|lad|authority|utla|ltla|force|police["
            + " _]force|town|organisation|organization|org|trust|provider|he provider|school|site|hub|service)s?(?:["
            + " _]?(?:name|names|label))?(?: ?\\(name\\))?|constituencyname|regnationname|force/region|la name|parent"
            + " name");
    private static final Pattern CODE_NAME = Pattern.compile(
            "(?:.* )?(?:sort|display) ?order|.*(?:[ _]code|code|[ _]id|\\(code\\))|(?:.*"
                    + " )?(?:employee|payroll|personnel|company|charity|reference|ref|registration|establishment|school|account|case|row|line|serial|phone|telephone|contract|registered)["
                    + " _](?:number|no\\.?)|id|ukprn|urn|(?:la)?estab|dfe[ _](?:number|no\\.?)|upn|onsconstid|regnationid|geocode|areacode|authoritycode");
    private static final Pattern NOT_PEOPLE = Pattern.compile(
            ".*(?:\\baverage\\b|\\bavg\\b|\\bmean\\b|\\bmedian\\b|\\bfte\\b|full[ -]time"
                    + " equivalent|\\bscore\\b|\\bpoints?\\b|\\batt8\\b|\\bindex\\b|\\bpay\\b|£|\\bgbp\\b|\\bdays\\b|\\bhours\\b).*");
    private static final Pattern PERCENT_NAME = Pattern.compile(
            ".*(?:%|\\bper"
                    + " ?cent(?:age)?s?\\b|\\bpct\\b|\\bpt\\b|\\bpc\\b|\\bprop(?:ortion)?\\b|\\brates?\\b|\\bshares?\\b|\\bratio\\b).*");
    private static final Pattern COUNT_NAME = Pattern.compile(
            "(?:.* )?(?:count|counts|number|headcount|people|observation|obs value|frequency)|(?:count|number|no\\.?) of .+");
    /** What StatWales has behind the name of a column of words, beside one of codes. */
    private static final Pattern ITEM = Pattern.compile(" item ?name(?: (?:eng|cym))?$");

    private static final Pattern AGE = Pattern.compile("1?\\d?\\d");
    private static final Pattern PUBLISHED_CODE = Pattern.compile("[EWNSJKLM]\\d{8}");

    private ColumnRoles() {}

    static List<Column> of(FoundTable table) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < table.width(); index++) {
            columns.add(column(table, index));
        }
        return withoutMoreThanAll(withoutTwins(columns), table);
    }

    /** A column of numbers that are larger than the total of their row, in each of several rows, counts no part of it. */
    private static List<Column> withoutMoreThanAll(List<Column> columns, FoundTable table) {
        List<Column> totals = columns.stream()
                .filter(column -> column.role() == Column.Role.COUNT
                        && Spellings.bundled().is(Spellings.Kind.TOTAL, column.name()))
                .toList();
        return totals.size() != 1
                ? columns
                : columns.stream()
                        .map(column ->
                                isMoreThan(totals.get(0), column, table) ? column.withRole(Column.Role.CODE) : column)
                        .toList();
    }

    private static boolean isMoreThan(Column total, Column column, FoundTable table) {
        int more = 0;
        for (Grid.Line row : table.rows()) {
            CellValue all = CellValue.of(row.cell(total.index()));
            CellValue value = CellValue.of(row.cell(column.index()));
            if (all.kind() == CellValue.Kind.COUNT && value.kind() == CellValue.Kind.COUNT) {
                if (value.count() <= all.count()) {
                    return false;
                }
                more++;
            }
        }
        return more > 1 && column.role() == Column.Role.COUNT;
    }

    private static Column column(FoundTable table, int index) {
        Set<String> values = new LinkedHashSet<>();
        boolean hasBlanks = false;
        for (Grid.Line row : table.rows()) {
            String cell = row.cell(index);
            if (cell.isEmpty()) {
                hasBlanks = true;
            } else {
                values.add(cell);
            }
        }
        return new Column(
                index,
                table.name(index),
                table.block(index),
                role(table.name(index), values, table, index),
                values,
                hasBlanks);
    }

    private static Column.Role role(String name, Set<String> values, FoundTable table, int index) {
        String compared = ITEM.matcher(TableFinder.comparedName(name)).replaceFirst("");
        if (values.isEmpty()) {
            if (isCountName(compared)) {
                return Column.Role.COUNT;
            }
            return compared.isEmpty() ? Column.Role.EMPTY : placeOrDimension(compared, values);
        }
        if (values.stream()
                                .filter(value -> PUBLISHED_CODE.matcher(value).matches())
                                .count()
                        * 2
                > values.size()) {
            return Column.Role.PLACE_CODE;
        }
        Column.Role numeric = numeric(compared, table, index);
        if (TIME_NAME.matcher(compared).matches()) {
            return Column.Role.TIME;
        }
        if (CODE_NAME.matcher(compared).matches() && !isCountOfCodes(compared, numeric)) {
            return Column.Role.CODE;
        }
        return numeric != Column.Role.DIMENSION ? numeric : placeOrDimension(compared, values);
    }

    /** Whether a column counts what a pivot table has for people, as {@code Count of Staff No} does. */
    private static boolean isCountOfCodes(String name, Column.Role numeric) {
        return numeric == Column.Role.COUNT && name.startsWith("count of ");
    }

    private static Column.Role placeOrDimension(String name, Set<String> values) {
        if (LEVEL_NAME.matcher(name).matches()) {
            return Column.Role.LEVEL;
        }
        if (PLACE_NAME.matcher(name).matches()) {
            return Column.Role.PLACE;
        }
        boolean unnamed = name.isEmpty();
        long places = values.stream().filter(ColumnRoles::isKnownPlace).count();
        return unnamed && places > 0 ? Column.Role.PLACE : Column.Role.DIMENSION;
    }

    /** Whether a text is the name or the code of a place that is published about. */
    static boolean isKnownPlace(String text) {
        return Spellings.bundled().is(Spellings.Kind.TOTALPLACE, text)
                || PublishedPlaces.bundled().find(text).isPresent();
    }

    /** The role of a column of numbers; a dimension where it is none. */
    private static Column.Role numeric(String name, FoundTable table, int index) {
        int filled = 0;
        int figures = 0;
        int counts = 0;
        int percentages = 0;
        int fractions = 0;
        int decimals = 0;
        for (Grid.Line row : table.rows()) {
            CellValue value = CellValue.of(row.cell(index));
            if (value.kind() == CellValue.Kind.BLANK) {
                continue;
            }
            filled++;
            figures += value.isFigure() ? 1 : 0;
            switch (value.kind()) {
                case COUNT -> counts++;
                case PERCENTAGE -> percentages++;
                case DECIMAL -> {
                    BigDecimal number = value.number().orElse(BigDecimal.ZERO);
                    decimals++;
                    fractions += number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0 ? 1 : 0;
                }
                default -> {}
            }
        }
        if (name.equals("count") && percentages < filled) {
            return Column.Role.COUNT;
        }
        if (filled == 0 || figures * 10 < filled * 7 || counts + percentages + decimals == 0) {
            boolean signsAlone = filled > 0 && figures == filled;
            return isCountName(name) || signsAlone ? Column.Role.COUNT : Column.Role.DIMENSION;
        }
        if (percentages > 0 && !(counts > 0 && isCountName(name))) {
            return Column.Role.PERCENTAGE;
        }
        if (NOT_PEOPLE.matcher(name).matches()) {
            return Column.Role.FIGURE;
        }
        if (PERCENT_NAME.matcher(name).matches()) {
            return decimals > 0 && fractions == decimals && isWithinOne(table, index)
                    ? Column.Role.FRACTION
                    : Column.Role.PERCENTAGE;
        }
        if (decimals > 0 && counts == 0 && fractions == decimals) {
            return Column.Role.FRACTION;
        }
        // A column that says it counts may hold a number that is none, which is a fault of the cell.
        return decimals > 0 && !(isCountName(name) && counts > 0) ? Column.Role.FIGURE : Column.Role.COUNT;
    }

    /** Whether this, as names are compared, can only be what a column is called. */
    static boolean isName(String name) {
        return isCountName(name)
                || TIME_NAME.matcher(name).matches()
                || LEVEL_NAME.matcher(name).matches()
                || PLACE_NAME.matcher(name).matches()
                || PERCENT_NAME.matcher(name).matches();
    }

    static boolean isCountName(String name) {
        return COUNT_NAME.matcher(name).matches();
    }

    private static boolean isWithinOne(FoundTable table, int index) {
        return table.rows().stream()
                .map(row -> CellValue.of(row.cell(index)))
                .flatMap(value -> value.number().stream())
                .allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
    }

    /** A column of codes or words that goes with another one, value by value, adds nothing: codes and ids beside words. */
    private static List<Column> withoutTwins(List<Column> columns) {
        List<Column> roles = new ArrayList<>();
        for (Column column : columns) {
            boolean isCodeOfWords = column.role() == Column.Role.COUNT
                    && columns.stream()
                            .anyMatch(other -> other.role() == Column.Role.DIMENSION
                                    && !other.name().isEmpty()
                                    && TableFinder.comparedName(column.name())
                                            .equals(TableFinder.comparedName(other.name()) + " code"));
            roles.add(isCodeOfWords ? column.withRole(Column.Role.CODE) : column);
        }
        return withAges(roles);
    }

    /** Ages in single years are no counts where another column counts. */
    private static List<Column> withAges(List<Column> columns) {
        long counts = columns.stream()
                .filter(column -> column.role() == Column.Role.COUNT && !isOfAges(column))
                .count();
        return counts == 0
                ? columns
                : columns.stream()
                        .map(column -> isOfAges(column) ? column.withRole(Column.Role.DIMENSION) : column)
                        .toList();
    }

    private static boolean isOfAges(Column column) {
        return column.role() == Column.Role.COUNT
                && CharacteristicNames.of(column.name())
                        .filter(Characteristic.AGE::equals)
                        .isPresent()
                && column.values().stream().allMatch(value -> AGE.matcher(value).matches());
    }

    /** What a column looks like, in a word for a message. */
    static Phrase looksLike(Column column) {
        return StructureRule.CHOICE_OPEN.phrase(
                "is." + column.role().name().toLowerCase(Locale.ROOT).replace("_", ""));
    }
}
