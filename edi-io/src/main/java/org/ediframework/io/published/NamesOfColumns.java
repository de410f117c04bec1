package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.table.Grid;

/**
 * Tells a line of names from a line of figures. A year among names is one of them, although it is a number: where several stand
 * beside each other, where the corner is empty, where the line names what is counted or a characteristic, or where the figures
 * below it add up to their total without it. {@code Grade, 2024} alone may be a line of figures as well.
 */
final class NamesOfColumns {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
    private static final Pattern YEAR_OF_SHARES = Pattern.compile(YEAR + " ?%");

    /** How often the rows below a year are looked through; a table has few headers, and a file may have a million rows. */
    private static final int MOST_LOOKS = 100;

    private final List<Grid.Line> lines;
    private int looks;

    NamesOfColumns(List<Grid.Line> lines) {
        this.lines = lines;
    }

    /** What stands in a line. */
    private record Cells(int years, int numbers, int words) {

        static Cells of(Grid.Line line) {
            int years = 0;
            int numbers = 0;
            int words = 0;
            for (String cell : line.cells()) {
                if (YEAR.matcher(cell).matches()) {
                    years++;
                } else if (YEAR_OF_SHARES.matcher(cell).matches()) {
                    words++;
                } else if (CellValue.of(cell).number().isPresent()) {
                    numbers++;
                } else if (!cell.isEmpty()) {
                    words++;
                }
            }
            return new Cells(years, numbers, words);
        }

        boolean areWordsAndAYear() {
            return years == 1 && words > 0 && numbers == 0;
        }
    }

    /** Whether a line could be a header: texts, or years among texts. */
    boolean areIn(int at) {
        Grid.Line line = lines.get(at);
        Cells cells = Cells.of(line);
        boolean isCornerEmpty = line.cell(0).isEmpty();
        if (cells.areWordsAndAYear() && !isCornerEmpty) {
            return isNamed(at) || addsUpBelow(at);
        }
        return cells.numbers() == 0 && (cells.words() > 0 || (cells.years() > 0 && isCornerEmpty));
    }

    /** The year of a first line that may name it or count it; empty where the first line is no such. */
    Optional<String> doubtfulYear() {
        return lines.stream()
                .filter(line -> line.filled() > 1)
                .limit(1)
                .filter(line -> Cells.of(line).areWordsAndAYear())
                .map(line -> line.cell(year(line)))
                .findFirst();
    }

    private static int year(Grid.Line line) {
        int column = 0;
        while (!YEAR.matcher(line.cell(column)).matches()) {
            column++;
        }
        return column;
    }

    /** Whether one of the texts is the name of a column, and no row below is called so too. */
    private boolean isNamed(int at) {
        Grid.Line line = lines.get(at);
        for (int column = 0; column < line.cells().size(); column++) {
            String cell = line.cell(column);
            if (ColumnRoles.isName(TableFinder.comparedName(cell))) {
                return true;
            }
            Optional<Characteristic> named = CharacteristicNames.of(cell);
            if (named.isPresent() && !WideNames.isCategory(cell) && !isNamedBelow(at, column, named)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBelow(int at, int column, Optional<Characteristic> named) {
        return below(at).stream()
                .anyMatch(row -> CharacteristicNames.of(row.cell(column)).equals(named));
    }

    /** Whether the figures below a year add up to their total, which they do not where it is one of them. */
    private boolean addsUpBelow(int at) {
        int column = year(lines.get(at));
        BigDecimal sum = BigDecimal.ZERO;
        for (Grid.Line row : below(at)) {
            Optional<BigDecimal> figure = CellValue.of(row.cell(column)).number();
            if (figure.isPresent() && Spellings.bundled().is(Spellings.Kind.TOTAL, row.cell(0))) {
                return sum.signum() > 0 && figure.get().compareTo(sum) == 0;
            }
            sum = sum.add(figure.orElse(BigDecimal.ZERO));
        }
        return false;
    }

    private List<Grid.Line> below(int at) {
        return looks++ < MOST_LOOKS ? lines.subList(at + 1, lines.size()) : List.of();
    }
}
