package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.NearestName;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Loaded;

/** Collects what is found in a package, what could not be read, and which row each thing stands in. */
public final class RowReport {

    private final List<Finding> findings;
    private final int most;
    private final StructureFindings wording;
    private final Set<Pointer> failed = new HashSet<>();
    private final Set<Pointer> incomplete = new HashSet<>();
    private final Map<Pointer, Spot> spots = new HashMap<>();
    private final Map<Sheet, TablePlace> places = new HashMap<>();

    /** Where a thing stands: in a row, its properties under headers that begin so. */
    private record Spot(RowGrid.Cursor row, String prefix) {}

    /**
     * A report on a package.
     *
     * @param most how many findings there may be before the reader stops
     * @param wording the language in which they are told
     */
    public RowReport(List<Finding> findings, int most, StructureFindings wording) {
        this.findings = findings;
        this.most = most;
        this.wording = wording;
    }

    /** There are more findings than anybody could use, and than the memory should hold. */
    public static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String file;

        private TooMany(String file) {
            super("There are too many findings.", null, false, false);
            this.file = file;
        }

        /** The file in which the reader stopped. */
        public String file() {
            return file;
        }
    }

    /** Says where a table stands. */
    public void stands(Sheet sheet, TablePlace place) {
        places.put(sheet, place);
    }

    private TablePlace placeOf(Sheet sheet) {
        return places.computeIfAbsent(sheet, unused -> TablePlace.ofFile(sheet.file()));
    }

    /** Adds what is wrong with a table as a whole, or with one of its columns. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    public void add(
            StructureRule rule, String variant, RowGrid.Cursor row, String header, Pointer place, Object... gaps) {
        if (findings.size() >= most) {
            throw new TooMany(placeOf(row.sheet()).file());
        }
        findings.add(wording.variantAt(rule, variant, place, location(row, header), gaps));
    }

    public void addStranger(
            StructureRule rule, RowGrid.Cursor row, String header, Pointer place, String word, List<String> allowed) {
        Optional<String> nearest =
                findings.size() < Findings.LIMIT ? NearestName.find(word, allowed) : Optional.empty();
        if (nearest.isPresent()) {
            add(rule, ".nearest", row, header, place, word, nearest.get(), allowed);
        } else {
            add(rule, "", row, header, place, word, allowed);
        }
    }

    /** A required cell is empty; where the whole column is missing, that has been said of the header. */
    public void missing(RowGrid.Cursor row, String header, Pointer place) {
        boolean columnIsMissing = !row.hasColumn(header)
                && row.sheet().columns().stream()
                        .anyMatch(column -> column.required() && column.header().equals(header));
        if (!columnIsMissing && !row.isBroken()) {
            add(StructureRule.MISSING_PROPERTY, ".cell", row, header, place, header);
        }
    }

    /** Nothing is said of the plan itself. */
    void missingPlan(Sheet root) {
        findings.add(wording.variantAt(
                StructureRule.MISSING_PROPERTY,
                ".plan",
                Pointer.ROOT,
                placeOf(root).whole(),
                root.title()));
    }

    public void fail(Pointer place) {
        failed.add(place);
    }

    public void incomplete(Pointer list) {
        incomplete.add(list);
    }

    public void located(Pointer place, RowGrid.Cursor row, String prefix) {
        spots.put(place, new Spot(row, prefix));
    }

    public <T> Draft<T> draft(Optional<T> completed) {
        return new Draft<>(completed, findings, Gaps.of(failed, incomplete));
    }

    /** What comes of a draft that was made of these rows when it is checked further. */
    public <T> Loaded<T> checked(Draft<T> draft, Check<T> check) {
        return draft.checked(check, places -> places.stream().map(this::locate).toList());
    }

    /** Where a place of the plan stands in the package: its row, and its column where it has one. */
    private Location locate(Pointer place) {
        List<String> segments = new ArrayList<>();
        Pointer around = place;
        while (!spots.containsKey(around)) {
            List<String> steps = around.getSegments();
            segments.add(0, steps.get(steps.size() - 1));
            around = around.getParent().orElse(Pointer.ROOT);
        }
        Spot spot = spots.get(around);
        if (spot == null) {
            throw new IllegalStateException("The plan itself has no row.");
        }
        String header = spot.prefix();
        for (int taken = segments.size(); taken > 0; taken--) {
            String candidate = spot.prefix() + String.join(".", segments.subList(0, taken));
            if (spot.row().hasColumn(candidate)) {
                header = candidate;
                break;
            }
        }
        return location(spot.row(), header);
    }

    private Location location(RowGrid.Cursor row, String header) {
        return placeOf(row.sheet()).cell(row.row(), row.columnNumber(header));
    }
}
