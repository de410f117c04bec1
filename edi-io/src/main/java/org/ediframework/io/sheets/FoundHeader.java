package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.CellSheet;

/**
 * A row that is the header of a table of actions: at least three headers that are known and mean different things, one of
 * them what is done, and no fewer than half of what stands in the row.
 *
 * @param row its number
 * @param known how many of its headers are known
 */
record FoundHeader(int row, List<Named> headers, int known) {

    private static final int LEAST = 3;

    /** A header in its column, counted from 0. */
    record Named(int column, String text, Optional<HeaderWords.Meaning> meaning) {}

    /** Why a sheet is no table of actions. */
    enum Refusal {
        NO_ROWS("emptySheet"),
        YEARS("yearsAsColumns"),
        BLOCK("block"),
        NO_HEADER("noActionHeader");

        private final String word;

        Refusal(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static FoundHeader of(CellRow row) {
        List<Named> headers = new ArrayList<>();
        int known = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER) {
                Optional<HeaderWords.Meaning> meaning =
                        cell.text().length() > 200 ? Optional.empty() : HeaderWords.find(cell.text());
                headers.add(new Named(cell.column(), cell.text(), meaning));
                known += meaning.isPresent() ? 1 : 0;
            }
        }
        return new FoundHeader(row.number(), headers, known);
    }

    /** Whether it is the header of a table of actions. */
    boolean isHeader() {
        Set<Field> meanings = EnumSet.noneOf(Field.class);
        boolean hasAction = false;
        Set<String> texts = new HashSet<>();
        boolean isRepeated = false;
        for (Named header : headers) {
            header.meaning().ifPresent(meaning -> meanings.add(meaning.fields().get(0)));
            hasAction |= header.meaning()
                    .filter(meaning -> meaning.fields().contains(Field.ACTION))
                    .isPresent();
            isRepeated |= !texts.add(HeaderWords.normalised(header.text()));
        }
        return hasAction && meanings.size() >= LEAST && known >= LEAST && 2 * known >= headers.size() && !isRepeated;
    }

    /** The header of a sheet; empty where it has none. */
    static Optional<FoundHeader> find(CellSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.filled() >= LEAST)
                .map(FoundHeader::of)
                .filter(FoundHeader::isHeader)
                .findFirst();
    }

    /** The row that is most like a header. */
    static Optional<FoundHeader> best(CellSheet sheet) {
        FoundHeader best = null;
        for (CellRow row : sheet.rows()) {
            FoundHeader here = of(row);
            if (here.headers().size() > 1 && (best == null || here.known() > best.known())) {
                best = here;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Why a sheet without a header is none of actions. */
    static Refusal refusal(CellSheet sheet) {
        if (sheet.rows().stream().noneMatch(row -> row.filled() > 0)) {
            return Refusal.NO_ROWS;
        }
        boolean hasYears = sheet.rows().stream()
                .anyMatch(row -> row.cells().stream()
                                        .filter(cell -> HeaderWords.isYear(cell.text()))
                                        .count()
                                >= 2
                        && row.cells().stream().noneMatch(cell -> cell.kind() == Cell.Kind.DAY));
        if (hasYears) {
            return Refusal.YEARS;
        }
        Set<Field> below = EnumSet.noneOf(Field.class);
        for (CellRow row : sheet.rows()) {
            HeaderWords.find(row.text(0))
                    .filter(HeaderWords.Meaning::isSure)
                    .ifPresent(meaning -> below.add(meaning.fields().get(0)));
        }
        return (below.contains(Field.ACTION) && below.size() >= LEAST) || below.size() > LEAST
                ? Refusal.BLOCK
                : Refusal.NO_HEADER;
    }
}
