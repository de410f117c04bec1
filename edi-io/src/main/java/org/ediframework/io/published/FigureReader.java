package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.PublishedCount;

/** Turns the cells of a slice into figures: numbers, and signs by what the table, its publisher or the caller says of them. */
final class FigureReader {

    /** More people than there can be: a count of which only its lowest number is known. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private final TableQuestion question;
    private final Legend legend;
    private final TableTalk talk;
    private final Units units;
    private final Map<String, Integer> impossible = new LinkedHashMap<>();
    private final Map<String, Integer> signs = new LinkedHashMap<>();
    private final boolean isWide;

    FigureReader(TableQuestion question, Legend legend, Units units, boolean isWide, TableTalk talk) {
        this.question = question;
        this.legend = legend;
        this.units = units;
        this.isWide = isWide;
        this.talk = talk;
    }

    /** The figure of a cell; empty where there is none, of which something has been said. */
    Optional<Figure> read(SliceRow row) {
        CellValue value = row.value();
        String cell = row.line().cell(row.column().index());
        Column.Role role = row.column().role();
        if (value.number().isPresent() && (role == Column.Role.FRACTION || role == Column.Role.PERCENTAGE)) {
            return share(row, value, role);
        }
        return switch (value.kind()) {
            case COUNT -> exact(row, value.count(), cell);
            case DECIMAL, PERCENTAGE -> notWhole(row, cell);
            case TIME -> refused(row, ".time", cell);
            case TEXT -> refused(row, ".text", cell);
            case BLANK -> isWide && row.line().filled() < 2 ? Optional.empty() : sign(row, "", CellValue.Kind.ABSENT);
            case WITHHELD, ROUNDS_TO_ZERO, ABSENT, NO_SUCH_COUNT, ASKED -> sign(row, cell, value.kind());
        };
    }

    private Optional<Figure> exact(SliceRow row, long count, String cell) {
        if (cell.endsWith(")")) {
            talk.note(row.line().number(), ".countAndShare", cell, count);
        }
        return counted(row, PublishedCount.exact(count));
    }

    private static Optional<Figure> counted(SliceRow row, PublishedCount count) {
        return Optional.of(new Figure(row, Optional.of(count), Optional.empty()));
    }

    private Optional<Figure> share(SliceRow row, CellValue value, Column.Role role) {
        BigDecimal number = value.number().orElse(BigDecimal.ZERO);
        BigDecimal share = role == Column.Role.PERCENTAGE ? number.movePointLeft(2) : number;
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            talk.refuseCell(
                    row.line(),
                    row.column(),
                    StructureRule.NOT_A_NUMBER,
                    ".share",
                    row.line().cell(row.column().index()));
            return Optional.empty();
        }
        return Optional.of(new Figure(row, Optional.empty(), Optional.of(share)));
    }

    private Optional<Figure> notWhole(SliceRow row, String cell) {
        String variant = cell.startsWith("-") ? ".negative" : cell.endsWith("%") ? ".percentage" : ".notWhole";
        return refused(row, variant, cell);
    }

    private Optional<Figure> refused(SliceRow row, String variant, String cell) {
        talk.refuseCell(
                row.line(),
                row.column(),
                StructureRule.NOT_A_NUMBER,
                variant,
                cell,
                row.column().name());
        return Optional.empty();
    }

    private Optional<Figure> sign(SliceRow row, String cell, CellValue.Kind usual) {
        Optional<TableQuestion.Withheld> said = said(cell);
        CellValue.Kind kind =
                said.isPresent() ? CellValue.Kind.WITHHELD : legend.kind(cell).orElse(usual);
        CellValue value = row.value();
        Optional<TableQuestion.Withheld> size = said.or(() -> legend.size(cell))
                .or(() -> value.highest().isPresent()
                        ? Optional.of(new TableQuestion.Withheld(
                                value.lowest().orElse(0), value.highest().getAsLong()))
                        : Optional.empty());
        switch (kind) {
            case ASKED -> {
                talk.ask(row.line().number(), ".sign", cell, row.column().name());
                return Optional.empty();
            }
            case NO_SUCH_COUNT -> {
                impossible.merge(cell, 1, Integer::sum);
                return Optional.empty();
            }
            case COUNT -> {
                return counted(row, PublishedCount.exact(0));
            }
            case WITHHELD -> {
                signs.merge(cell, 1, Integer::sum);
                return counted(
                        row,
                        new PublishedCount(
                                size.map(TableQuestion.Withheld::lowest).orElse(0L),
                                size.map(TableQuestion.Withheld::highest).orElse(UNBOUNDED),
                                PublishedCount.Reason.WITHHELD));
            }
            case ROUNDS_TO_ZERO -> {
                signs.merge(cell, 1, Integer::sum);
                return counted(
                        row,
                        new PublishedCount(
                                0, units.of(row) > 1 ? units.of(row) / 2 : UNBOUNDED, PublishedCount.Reason.ROUNDED));
            }
            default -> {
                signs.merge(cell.isEmpty() ? "(blank)" : cell, 1, Integer::sum);
                return counted(row, new PublishedCount(0, UNBOUNDED, PublishedCount.Reason.NOT_AVAILABLE));
            }
        }
    }

    private Optional<TableQuestion.Withheld> said(String cell) {
        return Optional.ofNullable(question.getWithheld().get(cell));
    }

    /** Whether the table says that this cell's sign means 0. */
    boolean isDeclaredZero(SliceRow row) {
        String cell = row.line().cell(row.column().index());
        return !cell.isEmpty()
                && legend.kind(cell).filter(CellValue.Kind.COUNT::equals).isPresent();
    }

    /** Says which signs stood in place of counts, once for all cells. */
    void tellSigns(int line) {
        if (!signs.isEmpty()) {
            talk.note(line, ".signs", counted(signs));
        }
        if (!impossible.isEmpty()) {
            talk.note(line, ".impossible", counted(impossible));
        }
    }

    private static List<String> counted(Map<String, Integer> signs) {
        return signs.entrySet().stream()
                .map(sign -> "'" + sign.getKey() + "' × " + sign.getValue())
                .toList();
    }

    static long sum(List<PublishedCount> counts, boolean ofHighest) {
        long sum = 0;
        for (PublishedCount count : counts) {
            long next = ofHighest ? count.highest() : count.lowest();
            sum = sum > UNBOUNDED - next ? UNBOUNDED : sum + next;
        }
        return sum;
    }
}
