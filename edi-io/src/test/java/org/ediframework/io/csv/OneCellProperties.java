package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.TemporaryFolder;
import org.ediframework.io.document.SoundPlans;
import org.ediframework.io.review.DocumentReview;

/** A package with one wrong cell has one finding, and that names the file, the row and the column. */
class OneCellProperties {

    private static final Set<RuleLevel> LEVELS = EnumSet.of(RuleLevel.STRUCTURE, RuleLevel.VALUE, RuleLevel.REFERENCE);

    /** What is wrong with a cell, and under which headers. */
    enum Fault {
        NOT_A_DAY(
                "EDI-S-007",
                "2027-02-30",
                "start end adoptedOn reviewDue lastReportedOn asOf by@metric-targets.csv on completedOn nextReview"
                        + " assessedOn signedOffOn since until period.start period.end"),
        NOT_A_PERIOD("EDI-S-007", "yearly", "reportsEvery workingGroup.meetsEvery"),
        NOT_A_DUE("EDI-S-007", "soon", "due planned"),
        NOT_ALLOWED(
                "EDI-S-006",
                "no such",
                "status jurisdiction sector effect direction facing outcome denominator senior chair organisation.kind revision.status"),
        NOT_A_NUMBER("EDI-S-008", "1,040", "count base undeclared employees amount share cost.amount revision.number"),
        EMPTY(
                "EDI-S-004",
                "",
                "title role statement rationale@areas-of-concern.csv practice proposal lead note organisation.name"),
        BLANK("EDI-C-001", "\u00a0", "title name role statement rationale practice proposal lead note successCriteria"),
        CONTROL("EDI-S-013", "a\u0000b", "title name role statement rationale practice proposal lead note"),
        NO_LANGUAGE("EDI-C-013", "en_GB", "language"),
        NO_CURRENCY("EDI-C-011", "pounds", "cost.currency"),
        NO_ADDRESS("EDI-C-010", "not an address", "uri"),
        DANGLING("EDI-R-002", "nowhere", "keyArea keyAreas commitments areasOfConcern metrics dependsOn place within"),
        NO_CHARACTERISTIC("EDI-C-003", "a b", "characteristic@metrics.csv characteristic@areas-of-concern.csv"),
        NO_JSON("EDI-S-005", "{\"a\": 1", "extensions");

        private final String code;
        private final String cell;
        private final Set<String> headers;

        Fault(String code, String cell, String headers) {
            this.code = code;
            this.cell = cell;
            this.headers = Set.of(headers.split(" ", -1));
        }

        String code() {
            return code;
        }

        String cell() {
            return cell;
        }

        boolean fits(String file, String header) {
            return headers.contains(header) || headers.contains(header + "@" + file);
        }
    }

    /** A table of a package, header and all. */
    private record Sheet(Path file, List<List<String>> rows) {}

    private final DocumentReview review = DocumentReview.with(PlanReview.builder()
            .knownFrameworks(List.of(SoundPlans.framework()))
            .build());

    @Property(tries = 400)
    void oneWrongCellIsFoundInItsFileRowAndColumnAndNothingElse(@ForAll Fault fault, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        try (TemporaryFolder folder = new TemporaryFolder()) {
            List<int[]> places = new ArrayList<>();
            List<Sheet> sheets = List.of();
            while (places.isEmpty()) {
                ActionPlan plan = SoundPlans.make(random);
                CsvPackage.ofPlans().write(plan, folder.path());
                sheets = read(folder.path());
                places = places(sheets, fault);
            }
            int[] place = places.get(random.nextInt(places.size()));
            Sheet spoilt = sheets.get(place[0]);
            String header = spoilt.rows().get(0).get(place[2]);
            spoilt.rows().get(place[1]).set(place[2], fault.cell);
            List<Integer> order = new ArrayList<>();
            for (int column = 0; column < spoilt.rows().get(0).size(); column++) {
                order.add(column);
            }
            Collections.shuffle(order, random);
            write(spoilt, order);

            assertEquals(
                    List.of(String.join(
                            " ",
                            fault.code,
                            spoilt.file().getFileName().toString(),
                            "row " + (place[1] + 1),
                            "column " + (order.indexOf(place[2]) + 1),
                            header)),
                    found(folder.path()),
                    () -> spoilt.rows().toString());
        }
    }

    private List<String> found(Path source) throws IOException {
        return review.review(source).getFindings().getFirst().stream()
                .filter(finding -> LEVELS.contains(finding.getLevel()))
                .map(OneCellProperties::notation)
                .toList();
    }

    private static String notation(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return String.join(
                " ",
                finding.getCode(),
                location.getFile(),
                "row " + location.getRow().map(String::valueOf).orElse("?"),
                "column " + location.getColumnNumber().map(String::valueOf).orElse("?"),
                location.getHeader().orElse("?"));
    }

    /** The filled cells that this fault fits, each as the indices of its sheet, row and column. */
    private static List<int[]> places(List<Sheet> sheets, Fault fault) {
        List<int[]> places = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            List<List<String>> rows = sheets.get(sheet).rows();
            String file = sheets.get(sheet).file().getFileName().toString();
            for (int row = 1; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(0).size(); column++) {
                    if (fault.fits(file, rows.get(0).get(column))
                            && !rows.get(row).get(column).isEmpty()) {
                        places.add(new int[] {sheet, row, column});
                    }
                }
            }
        }
        return places;
    }

    private static List<Sheet> read(Path folder) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                List<List<String>> rows = new ArrayList<>();
                try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
                    reader.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
                }
                sheets.add(new Sheet(file, rows));
            }
        }
        return sheets;
    }

    private static void write(Sheet sheet, List<Integer> order) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(sheet.file())) {
            sheet.rows()
                    .forEach(row ->
                            writer.writeRecord(order.stream().map(row::get).toList()));
        }
    }
}
