package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.TemporaryFolder;
import org.ediframework.io.document.RandomDocuments;
import org.ediframework.io.load.Loaded;

class CsvPackageProperties {

    @Provide
    Arbitrary<ActionPlan> plans() {
        return RandomDocuments.plansForTables();
    }

    @Property(tries = 60)
    void planComesBackFromAFolderEqual(@ForAll("plans") ActionPlan plan) throws IOException {
        inFolder(folder -> {
            CsvPackage.ofPlans().write(plan, folder);
            assertComesBack(plan, folder);
        });
    }

    @Property(tries = 60)
    void planComesBackFromAZipEqualAndTheZipIsTheSameEveryTime(@ForAll("plans") ActionPlan plan) throws IOException {
        inFolder(folder -> {
            Path zip = folder.resolve("plan.zip");
            CsvPackage.ofPlans().write(plan, zip);
            assertComesBack(plan, zip);
            CsvPackage.ofPlans().write(plan, folder.resolve("again.ZIP"));
            assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(folder.resolve("again.ZIP")));
        });
    }

    @Property(tries = 60)
    void planComesBackFromGuardedCellsEqual(@ForAll("plans") ActionPlan plan) throws IOException {
        inFolder(folder -> {
            CsvPackage.ofPlans().write(plan, folder);
            assertComesBack(plan, folder);
        });
    }

    @Property(tries = 60)
    void planComesBackAfterASpreadsheetHasRewrittenItsTables(@ForAll("plans") ActionPlan plan, @ForAll int seed)
            throws IOException {
        inFolder(folder -> {
            CsvPackage.ofPlans().write(plan, folder);
            Random random = new Random(seed);
            for (Path table : tables(folder)) {
                rewrite(table, random);
            }
            assertComesBack(plan, folder);
        });
    }

    /** As a spreadsheet saves: a mark in front, CR LF, everything in quotes, columns in another order. */
    private static void rewrite(Path table, Random random) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(table)) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text)) {
            rows.forEach(row -> writer.writeRecord(order.stream().map(row::get).toList()));
        }
        Files.writeString(table, "\uFEFF" + text);
    }

    private static void assertComesBack(ActionPlan plan, Path source) throws IOException {
        Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(source);
        assertEquals("", loaded.getFindings().toString());
        assertEquals(Optional.of(plan), loaded.getValue());
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private interface InFolder {
        void run(Path folder) throws IOException;
    }

    private static void inFolder(InFolder body) throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            body.run(folder.path());
        }
    }
}
