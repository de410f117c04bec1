package org.ediframework.examples.service.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.examples.service.problems.RefusedResultException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.report.MonitorHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.io.sheets.SheetImport;
import org.ediframework.io.sheets.SheetMap;
import org.ediframework.io.workbook.PlanWorkbook;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the forms of the start page. */
@RestController
class FormsController {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";
    private static final String PLAN = "plan";
    private static final String MAP = "map";
    private static final String DAY = "day";
    private static final String AS = "as";
    private static final String COUNTS = "counts";
    private static final String REFERENCE = "reference";

    private final Intake intake;
    private final DataSize planSize;
    private final DataSize tableSize;
    private final LedgerShelf ledger;

    FormsController(Intake intake, ServiceSettings settings, LedgerShelf ledger) {
        this.intake = intake;
        this.ledger = ledger;
        this.planSize = settings.planSize();
        this.tableSize = settings.tableSize();
    }

    /** Reviews a plan in whichever form it is, or a sheet by its map, and answers with the findings or the page of the plan. */
    @PostMapping(
            path = "/forms/plan",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> plan(HttpServletRequest request) throws IOException {
        Given given = Given.read(intake, request, planSize, Set.of(PLAN, MAP, DAY, AS));
        if (given.file(PLAN).isEmpty()) {
            return page(FormPage.message("No plan was given", "Choose the file of a plan, and send the form again."));
        }
        Optional<LocalDate> day;
        try {
            day = given.text(DAY).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return page(
                    FormPage.message("The day cannot be read", "Write the day as year, month and day: 2027-03-31."));
        }
        byte[] file = given.file(PLAN).orElseThrow();
        PlanReview review = review(day);
        Loaded<ActionPlan> loaded;
        if (given.file(MAP).isPresent()) {
            Loaded<SheetMap> map = SheetMap.read(given.file(MAP).orElseThrow(), "map.json");
            if (map.getValue().isEmpty()) {
                return page(FormPage.findings("The map cannot be read", "This is wrong with it:", map.getFindings()));
            }
            Loaded<ActionPlan> sheet = SheetImport.with(map.orThrow()).read(file, "sheet");
            if (sheet.getValue().isEmpty()) {
                return page(FormPage.findings(
                        "The sheet leaves something open",
                        "Answer each point in the map, and send both again:",
                        sheet.getFindings()));
            }
            loaded = Loaded.of(sheet.getValue(), review.review(sheet.orThrow()));
        } else {
            loaded = DocumentReview.with(review).review(file, "plan");
        }
        return given.text(AS).filter("page"::equals).isPresent()
                        && loaded.getValue().isPresent()
                ? page(planPage(loaded.orThrow(), day))
                : page(FormPage.findings(
                        loaded.getValue().map(ActionPlan::getTitle).orElse("The plan cannot be read as it is"),
                        "What was found, where it stands:",
                        loaded.getFindings()));
    }

    private static PlanReview review(Optional<LocalDate> day) {
        PlanReview.Builder review = PlanReview.builder().knownFrameworks(BundledFrameworks.all());
        day.ifPresent(review::asOf);
        return review.build();
    }

    private static String planPage(ActionPlan plan, Optional<LocalDate> day) {
        PlanMonitor monitor = PlanMonitor.builder().asOf(day).build();
        return MonitorHtml.write(
                Publication.under(DisclosurePolicy.standard())
                        .of(monitor.monitor(plan, CurrentFigures.builder().build())),
                ReportSettings.builder().title(plan.getTitle()).build());
    }

    /** Compares counts with a reference, small counts withheld, and answers with the page. */
    @PostMapping(
            path = "/forms/counts",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> counts(HttpServletRequest request) throws IOException {
        Given given = Given.read(intake, request, tableSize, Set.of(COUNTS, REFERENCE, "sheet", "referenceSheet"));
        if (given.file(COUNTS).isEmpty() || given.file(REFERENCE).isEmpty()) {
            return page(
                    FormPage.message("A file is missing", "Choose a file of counts and a file of who should be here."));
        }
        Loaded<CountsFile> counts = ofSheet(given.text("sheet"))
                .readCounts(new ByteArrayInputStream(given.file(COUNTS).orElseThrow()), COUNTS);
        Loaded<ReferenceFile> reference = ofSheet(given.text("referenceSheet"))
                .readReferences(new ByteArrayInputStream(given.file(REFERENCE).orElseThrow()), REFERENCE, REFERENCE);
        for (Loaded<?> read : List.of(counts, reference)) {
            if (read.getValue().isEmpty()) {
                return page(FormPage.findings(
                        "A table cannot be read as it is", "This has to be put right:", read.getFindings()));
            }
        }
        try {
            RepresentationTable table = RepresentationAnalysis.standard()
                    .analyse(counts.orThrow().groups(), reference.orThrow().toReferences());
            Publication publication = Publication.under(DisclosurePolicy.standard());
            PublishedTable published = ledger.publish(
                    false,
                    past -> past.map(all -> publication.after(all, "", Optional.empty()))
                            .orElse(publication)
                            .of(table),
                    safe -> new LedgerShelf.Kept(safe.ledgerEntries(), safe.differences()));
            return page(RepresentationHtml.write(published, ReportSettings.standard()));
        } catch (TableException | UnprotectableTableException | RefusedResultException unsafe) {
            return page(FormPage.message("The small counts cannot be protected", String.valueOf(unsafe.getMessage())));
        } catch (IllegalArgumentException unfit) {
            return page(FormPage.message(
                    "The counts and the reference cannot be compared", String.valueOf(unfit.getMessage())));
        }
    }

    private static CountsReader ofSheet(Optional<String> sheet) {
        return CountsReader.standard()
                .withQuestion(TableQuestion.builder().sheet(sheet).build());
    }

    /** Proposes a map for a sheet of actions, to be kept as a file. */
    @PostMapping(
            path = "/forms/map",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<String> map(HttpServletRequest request) throws IOException {
        Given given = Given.read(intake, request, planSize, Set.of("sheet"));
        if (given.file("sheet").isEmpty()) {
            return page(FormPage.message(
                    "No sheet was given", "Choose the workbook of your actions, and send the form again."));
        }
        Loaded<SheetMap> guessed =
                SheetImport.withoutMap().guess(given.file("sheet").orElseThrow(), "sheet");
        return guessed.getValue().isEmpty()
                ? page(FormPage.findings(
                        "No map can be proposed",
                        "No sheet of the workbook has a row for each action:",
                        guessed.getFindings()))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"map.json\"")
                        .body(guessed.orThrow().toJson());
    }

    /** An empty workbook to take away. */
    @GetMapping(path = "/forms/plan.xlsx", produces = WORKBOOK)
    ResponseEntity<byte[]> workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanWorkbook.ofPlans().writeTemplate(bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.xlsx\"")
                .body(bytes.toByteArray());
    }

    /** An empty package of CSV files to take away, zipped. */
    @GetMapping(path = "/forms/plan.zip", produces = ZIP)
    ResponseEntity<byte[]> emptyPackage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvPackage.ofPlans().writeTemplate(bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.zip\"")
                .body(bytes.toByteArray());
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, HTML).body(html);
    }
}
