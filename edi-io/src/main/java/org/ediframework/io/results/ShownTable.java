package org.ediframework.io.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ediframework.io.present.Language;
import org.ediframework.io.results.ShownCell.Shown;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;

/**
 * A protected or rounded table as it is written, whatever the format.
 *
 * @param dimensions the names of the dimensions, in order
 * @param notes what a reader is told of the rule and of the marker
 * @param cells every cell, margins included
 * @param form what is written of each
 */
record ShownTable(List<String> dimensions, List<String> notes, List<ShownCell> cells, ProtectionForm form) {

    /** What stands in place of a figure that is withheld. */
    static final String CONFIDENTIAL = "[c]";

    /** What stands in place of a percentage of nobody. */
    private static final String NOT_APPLICABLE = "[z]";

    private static final int DECIMALS = 1;

    /** Refuses percentages of a dimension that is not there. */
    ShownTable {
        form.getPercentagesOf().ifPresent(dimension -> {
            if (!dimensions.contains(dimension)) {
                throw new IllegalArgumentException(
                        "percentages of the dimension '" + dimension + "' are asked for; dimensions are " + dimensions);
            }
        });
    }

    static ShownTable of(ProtectedTable table, ProtectionForm form) {
        Percentages percentages =
                new Percentages(form, table::getCount, (part, base) -> table.getPercentage(part, base, DECIMALS));
        List<ShownCell> cells = table.getCells().stream()
                .map(cell ->
                        new ShownCell(cell.cell(), figureOr(cell.count(), CONFIDENTIAL), percentages.of(cell.cell())))
                .toList();
        return new ShownTable(
                table.getTable().getDimensions(), notes(table, Language.of(form.getLanguage())), cells, form);
    }

    /** A rounded table, unless a small count can be calculated from it. */
    static ShownTable of(RoundedTable table, ProtectionForm form) {
        table.refuseUnlessSafe();
        Percentages percentages =
                new Percentages(form, cell -> table.getCell(cell).figure(), table::getPercentage);
        List<ShownCell> cells = table.getCells().stream()
                .map(cell -> new ShownCell(
                        cell.cell(),
                        figureOr(cell.figure(), cell.marker().orElse(CONFIDENTIAL)),
                        percentages.of(cell.cell())))
                .toList();
        return new ShownTable(table.getDimensions(), List.of(), cells, form);
    }

    private static List<String> notes(ProtectedTable table, Language language) {
        return List.of(
                language.say("protect.small", table.getPolicy().getThreshold() - 1, CONFIDENTIAL),
                language.say("protect." + table.getZeros().name(), CONFIDENTIAL));
    }

    private static Shown figureOr(OptionalLong figure, String marker) {
        return figure.isPresent() ? new Shown(Long.toString(figure.getAsLong()), true) : new Shown(marker, false);
    }

    private record Percentages(
            ProtectionForm form,
            Function<CellAddress, OptionalLong> counts,
            BiFunction<CellAddress, CellAddress, Optional<BigDecimal>> percentages) {

        Optional<Shown> of(CellAddress cell) {
            return form.getPercentagesOf().map(dimension -> {
                CellAddress base = cell.with(dimension, FrequencyTable.TOTAL);
                boolean ofNobody = counts.apply(base).orElse(-1) == 0;
                return percentages
                        .apply(cell, base)
                        .map(percentage -> new Shown(percentage.toPlainString(), true))
                        .orElse(new Shown(ofNobody ? NOT_APPLICABLE : CONFIDENTIAL, false));
            });
        }
    }
}
