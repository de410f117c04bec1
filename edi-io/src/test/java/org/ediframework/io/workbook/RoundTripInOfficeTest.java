package org.ediframework.io.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.document.RandomDocuments;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans whose workbooks and packages LibreOffice has opened and saved, in the settings of several countries. */
class RoundTripInOfficeTest {

    private static final int PLANS = Integer.getInteger("office.plans", 50);

    @TempDir
    private Path folder;

    private Office office(String locale) {
        Optional<Office> office = Office.find(folder, locale);
        assumeTrue(office.isPresent(), "There is no LibreOffice on this machine: no 'soffice' on the path.");
        return office.orElseThrow();
    }

    private static List<ActionPlan> plans() {
        List<ActionPlan> plans = new ArrayList<>();
        for (int seed = 0; seed < PLANS; seed++) {
            // LibreOffice itself drops the tabs of a cell that has several lines when it saves as ods, and saves the
            // number 97.150 as 97.15.
            String json = JsonFormat.plans()
                    .toJson(RandomDocuments.planForTables(new Random(seed)))
                    .replace("\\t", " ")
                    .replaceAll("(: ?-?[0-9]+\\.[0-9]*[1-9])0+(?=[,}\\s])", "$1")
                    .replaceAll("(: ?-?[0-9]+)\\.0+(?=[,}\\s])", "$1");
            plans.add(JsonFormat.plans()
                    .read(json.getBytes(StandardCharsets.UTF_8), "plan.json")
                    .orThrow());
        }
        return plans;
    }

    @ParameterizedTest
    @CsvSource({"'',xlsx", "'',ods", "en-GB,xlsx", "en-GB,ods", "de-DE,xlsx", "de-DE,ods"})
    void planComesBackFromAWorkbookThatWasSaved(String locale, String form) throws Exception {
        Office office = office(locale);
        Path written = Files.createDirectory(folder.resolve("written"));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        List<ActionPlan> plans = plans();
        for (int at = 0; at < plans.size(); at++) {
            PlanWorkbook.ofPlans().write(plans.get(at), written.resolve("plan" + at + ".xlsx"));
        }

        office.save(Office.filesOf(written), form, saved);

        for (int at = 0; at < plans.size(); at++) {
            Loaded<ActionPlan> loaded = PlanWorkbook.ofPlans().read(saved.resolve("plan" + at + "." + form));
            assertEquals("", loaded.getFindings().toString(), "plan " + at);
            assertEquals(Optional.of(plans.get(at)), loaded.getValue(), "plan " + at);
        }
    }

    /** Separator, quote, charset (UTF-8), first line, formats, language, quoted as text, special numbers. */
    @ParameterizedTest
    @CsvSource({"en-GB,2057,false", "en-GB,2057,true", "de-DE,1031,false", "en-US,1033,true"})
    void planComesBackFromAPackageWhoseTablesWereSaved(String locale, String language, String detects)
            throws Exception {
        Office office = office(locale);
        List<ActionPlan> plans = plans();
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        for (int at = 0; at < plans.size(); at++) {
            Path written = folder.resolve("package" + at);
            CsvPackage.ofPlans().write(plans.get(at), written);
            for (Path table : Office.filesOf(written)) {
                if (table.toString().endsWith(".csv")) {
                    Files.move(table, tables.resolve(at + "_" + table.getFileName()));
                }
            }
        }

        office.save(
                Office.filesOf(tables),
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
                saved,
                "--infilter=Text - txt - csv (StarCalc):44,34,76,1,," + language + ",false," + detects);

        for (Path table : Office.filesOf(saved)) {
            String[] name = table.getFileName().toString().split("_", 2);
            Files.move(table, folder.resolve("package" + name[0]).resolve(name[1]));
        }
        for (int at = 0; at < plans.size(); at++) {
            Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(folder.resolve("package" + at));
            assertEquals(0, loaded.getFindings().count(Severity.ERROR), loaded.getFindings()::toString);
            assertEquals(Optional.of(plans.get(at)), loaded.getValue(), "plan " + at);
        }
    }
}
