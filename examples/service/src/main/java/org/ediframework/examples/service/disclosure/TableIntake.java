package org.ediframework.examples.service.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.problems.RefusedResultException;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.disclosure.CellTable;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.load.Limits;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.TableException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Reads the table of a request: the body itself, or the part {@code counts} with parts such as
 * {@code hierarchy.district}, each the grouping of a dimension.
 */
@Component
class TableIntake {

    private static final String COUNTS = "counts";
    private static final String HIERARCHY = "hierarchy.";
    private static final int MOST_DIMENSIONS = 10;

    private final Intake intake;
    private final DataSize tableSize;
    private final CellTableReader reader;

    TableIntake(Intake intake, ServiceSettings settings) {
        this.intake = intake;
        this.tableSize = settings.tableSize();
        this.reader = CellTableReader.standard()
                .withLimits(Limits.builder()
                        .rows(settings.tableRows())
                        .columns(MOST_DIMENSIONS + 2)
                        .build());
    }

    /** The table that is the body. */
    CellTable readBody(HttpServletRequest request) throws IOException {
        try (InputStream counts = intake.open(request, tableSize)) {
            return table(counts, Map.of());
        }
    }

    /** The table and groupings that are parts of the body, in whatever order. */
    CellTable readParts(HttpServletRequest request) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        DataSize all = DataSize.ofBytes(2 * tableSize.toBytes());
        intake.readParts(
                request,
                all,
                Set.of(COUNTS, HIERARCHY),
                Set.of(COUNTS),
                part -> parts.put(part.name(), part.readAll(tableSize)));
        byte[] counts = parts.remove(COUNTS);
        Map<String, List<Hierarchy>> groupings = new HashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            groupings.put(
                    part.getKey().substring(HIERARCHY.length()), List.of(hierarchy(part.getKey(), part.getValue())));
        }
        CellTable table = table(new ByteArrayInputStream(counts), groupings);
        for (String dimension : groupings.keySet()) {
            if (!table.dimensions().contains(dimension)) {
                throw new RefusedResultException("A hierarchy is for a dimension that the table does not have.");
            }
        }
        return table;
    }

    private Hierarchy hierarchy(String name, byte[] bytes) throws IOException {
        try {
            return UnusableDocumentException.unlessRead(
                    name, reader.hierarchies().read(new ByteArrayInputStream(bytes), name));
        } catch (TableException wrong) {
            throw new RefusedResultException(name + ": " + wrong.getMessage());
        }
    }

    private CellTable table(InputStream counts, Map<String, List<Hierarchy>> groupings) throws IOException {
        try {
            return UnusableDocumentException.unlessRead(
                    COUNTS, reader.tables(groupings).read(counts, COUNTS));
        } catch (TableException wrong) {
            throw new RefusedResultException("counts: " + wrong.getMessage());
        }
    }
}
