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
    private static final String SHEET = "sheet";
    private static final String LANGUAGE = "language";

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
        Given given = Given.read(intake, request, planSize, Set.of(PLAN, MAP, DAY, AS, LANGUAGE));
        FormWords words = words(given);
        FormPage answer = new FormPage(words);
        if (given.file(PLAN).isEmpty()) {
            return page(answer.message("plan.missing"));
        }
        Optional<LocalDate> day;
        try {
            day = given.text(DAY).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return page(answer.message("day.unreadable"));
        }
        byte[] file = given.file(PLAN).orElseThrow();
        PlanReview review = review(day, words);
        Loaded<ActionPlan> loaded;
        if (given.file(MAP).isPresent()) {
            Loaded<SheetMap> map =
                    SheetMap.reader(words.messages()).read(given.file(MAP).orElseThrow(), words.say("name.map"));
            if (map.getValue().isEmpty()) {
                return page(answer.findings("map.unreadable", map.getFindings()));
            }
            Loaded<ActionPlan> sheet = SheetImport.with(map.orThrow())
                    .withMessages(words.messages())
                    .read(file, words.say("name.sheet"));
            if (sheet.getValue().isEmpty()) {
                return page(answer.findings("sheet.open", sheet.getFindings()));
            }
            loaded = Loaded.of(sheet.getValue(), review.review(sheet.orThrow()));
        } else {
            loaded = DocumentReview.with(review).review(file, words.say("name.plan"));
        }
        return given.text(AS).filter("page"::equals).isPresent()
                        && loaded.getValue().isPresent()
                ? page(planPage(loaded.orThrow(), day, words))
                : page(answer.findings(
                        loaded.getValue().map(ActionPlan::getTitle).orElseGet(() -> words.say("plan.unreadable")),
                        words.say("plan.found"),
                        loaded.getFindings()));
    }

    private static FormWords words(Given given) {
        return FormWords.in(given.text(LANGUAGE).orElse("en"));
    }

    private static PlanReview review(Optional<LocalDate> day, FormWords words) {
        PlanReview.Builder review =
                PlanReview.builder().knownFrameworks(BundledFrameworks.all()).messages(words.messages());
        day.ifPresent(review::asOf);
        return review.build();
    }

    private static String planPage(ActionPlan plan, Optional<LocalDate> day, FormWords words) {
        PlanMonitor monitor = PlanMonitor.builder().asOf(day).build();
        return MonitorHtml.write(
                Publication.under(DisclosurePolicy.standard())
                        .of(monitor.monitor(plan, CurrentFigures.builder().build())),
                ReportSettings.builder()
                        .title(plan.getTitle())
                        .language(words.locale())
                        .build());
    }

    /** Compares counts with a reference, small counts withheld, and answers with the page. */
    @PostMapping(
            path = "/forms/counts",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> counts(HttpServletRequest request) throws IOException {
        Given given =
                Given.read(intake, request, tableSize, Set.of(COUNTS, REFERENCE, SHEET, "referenceSheet", LANGUAGE));
        FormWords words = words(given);
        FormPage answer = new FormPage(words);
        if (given.file(COUNTS).isEmpty() || given.file(REFERENCE).isEmpty()) {
            return page(answer.message("file.missing"));
        }
        Loaded<CountsFile> counts = ofSheet(given.text(SHEET), words)
                .counts()
                .read(new ByteArrayInputStream(given.file(COUNTS).orElseThrow()), words.say("name.counts"));
        Loaded<ReferenceFile> reference = ofSheet(given.text("referenceSheet"), words)
                .references(words.say("name.reference"))
                .read(new ByteArrayInputStream(given.file(REFERENCE).orElseThrow()), words.say("name.reference"));
        for (Loaded<?> read : List.of(counts, reference)) {
            if (read.getValue().isEmpty()) {
                return page(answer.findings("table.unreadable", read.getFindings()));
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
            return page(RepresentationHtml.write(
                    published, ReportSettings.builder().language(words.locale()).build()));
        } catch (TableException | UnprotectableTableException | RefusedResultException unsafe) {
            return page(answer.message("counts.unprotected", String.valueOf(unsafe.getMessage())));
        } catch (IllegalArgumentException unfit) {
            return page(answer.message("counts.incomparable", String.valueOf(unfit.getMessage())));
        }
    }

    private static CountsReader ofSheet(Optional<String> sheet, FormWords words) {
        return CountsReader.standard()
                .withMessages(words.messages())
                .withQuestion(TableQuestion.builder().sheet(sheet).build());
    }

    /** Proposes a map for a sheet of actions, to be kept as a file. */
    @PostMapping(
            path = "/forms/map",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<String> map(HttpServletRequest request) throws IOException {
        Given given = Given.read(intake, request, planSize, Set.of(SHEET, LANGUAGE));
        FormWords words = words(given);
        FormPage answer = new FormPage(words);
        if (given.file(SHEET).isEmpty()) {
            return page(answer.message("sheet.missing"));
        }
        Loaded<SheetMap> guessed = SheetImport.withoutMap()
                .withMessages(words.messages())
                .guessing()
                .read(given.file(SHEET).orElseThrow(), words.say("name.sheet"));
        return guessed.getValue().isEmpty()
                ? page(answer.findings("map.none", guessed.getFindings()))
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
