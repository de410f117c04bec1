package org.ediframework.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The usual audit: for each withheld cell the least and the greatest value by linear programming, fractions allowed and
 * in floating point, with ojAlgo.
 */
final class LinearProgramAudit {

    private final ProtectedTable table;
    private final Map<String, Hierarchy> hierarchies;

    /**
     * @param hierarchies one by dimension, or none
     */
    LinearProgramAudit(ProtectedTable table, Map<String, Hierarchy> hierarchies) {
        this.table = table;
        this.hierarchies = hierarchies;
    }

    /** How many withheld cells have more than one value. */
    int countOpen() {
        int open = 0;
        for (CellAddress cell : table.getWithheld()) {
            double low = model(cell).minimise().getValue();
            double high = model(cell).maximise().getValue();
            open += high - low > 0.5 ? 1 : 0;
        }
        return open;
    }

    private ExpressionsBasedModel model(CellAddress audited) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<CellAddress, Expression> sums = new TreeMap<>();
        for (CellAddress cell : table.getTable().getCells()) {
            table.getCount(cell)
                    .ifPresent(count ->
                            sums.put(cell, model.newExpression(cell.toString()).level(BigDecimal.valueOf(count))));
        }
        for (CellAddress inner : innerCells()) {
            Variable variable = model.newVariable(inner.toString()).lower(0);
            for (CellAddress cell : cellsAbove(inner)) {
                Expression sum = sums.get(cell);
                if (sum != null) {
                    sum.set(variable, 1);
                }
                if (cell.equals(audited)) {
                    variable.weight(1);
                }
            }
        }
        return model;
    }

    private List<CellAddress> innerCells() {
        List<CellAddress> inner = new ArrayList<>();
        for (CellAddress cell : table.getTable().getCells()) {
            boolean isInner = table.getTable().getDimensions().stream()
                    .allMatch(dimension -> isLeaf(dimension, cell.getCode(dimension)));
            if (isInner) {
                inner.add(cell);
            }
        }
        return inner;
    }

    private boolean isLeaf(String dimension, String code) {
        Hierarchy hierarchy = hierarchies.get(dimension);
        return !code.equals(FrequencyTable.TOTAL)
                && (hierarchy == null || hierarchy.getParent(code).isPresent());
    }

    private List<CellAddress> cellsAbove(CellAddress inner) {
        List<CellAddress> cells = new ArrayList<>(List.of(inner));
        for (String dimension : table.getTable().getDimensions()) {
            List<String> codes = new ArrayList<>(List.of(FrequencyTable.TOTAL));
            Hierarchy hierarchy = hierarchies.get(dimension);
            if (hierarchy != null) {
                hierarchy.getParent(inner.getCode(dimension)).ifPresent(codes::add);
            }
            for (CellAddress cell : List.copyOf(cells)) {
                codes.forEach(code -> cells.add(cell.with(dimension, code)));
            }
        }
        return cells;
    }
}
