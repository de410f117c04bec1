package org.ediframework.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.io.counts.ReferenceOrigin;
import org.ediframework.io.disclosure.CellTable;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.PublishedTableReader;
import org.ediframework.io.returns.DiversityReturns;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.io.review.PlanDocument;
import org.ediframework.io.sheets.SheetMap;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.tally.TallyRequest;

/** The ways in of every reader, with what they read, and how results are compared. */
final class Doors {

    private Doors() {}

    static final TallyRequest BY_SEX =
            TallyRequest.builder().dimension("sex").table("sex").build();

    /** What reads a file, a stream, bytes or a text. */
    interface Act<S> {
        Object of(S source) throws IOException;
    }

    /** A door: each of its ways in, under these limits. */
    record Door(
            String name, String content, Act<Path> file, Act<InputStream> stream, Act<byte[]> bytes, Act<Reader> text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final String COUNTS = "characteristic,category,count\nsex,Žena,12\nsex,muž,30\nsex,,x\n";

    static List<Door> of(Limits limits) {
        String plan = "{\"formatVersion\": \"1.0\",\n \"id\": 3, \"title\": \"Cynllun i’r Å𝄞\"}";
        JsonFormat<?> frameworks = JsonFormat.frameworks().withLimits(limits);
        JsonFormat<?> profiles = JsonFormat.profiles().withLimits(limits);
        PlanDocument plans = PlanDocument.reader().withLimits(limits);
        DocumentReview reviews =
                DocumentReview.with(PlanReview.builder().build()).withLimits(limits);
        CountsReader counts = CountsReader.standard().withLimits(limits);
        PublishedTableReader published = PublishedTableReader.standard().withLimits(limits);
        PayrollReader payroll = PayrollReader.standard().withLimits(limits);
        DiversityReturns diversity = DiversityReturns.standard().withLimits(limits);
        PayGapReturns gaps = PayGapReturns.standard().withLimits(limits);
        CellTableReader cells = CellTableReader.standard().withLimits(limits);
        LedgerFile ledgers = LedgerFile.standard().withLimits(limits);
        PeopleReader people = PeopleReader.of(BY_SEX);
        ReferenceOrigin census = ReferenceOrigin.of("a census");
        String f = "given";
        return List.of(
                new Door(
                        "plans",
                        plan,
                        plans::read,
                        in -> plans.read(in, f),
                        in -> plans.read(in, f),
                        in -> plans.read(in, f)),
                new Door(
                        "reviews",
                        plan,
                        reviews::review,
                        in -> reviews.review(in, f),
                        in -> reviews.review(in, f),
                        in -> reviews.review(in, f)),
                new Door(
                        "frameworks",
                        plan,
                        frameworks::read,
                        in -> frameworks.read(in, f),
                        in -> frameworks.read(in, f),
                        in -> frameworks.read(in, f)),
                new Door(
                        "profiles",
                        "{\"rules\": {\"EDI-T-014\": {\"severity\": \"öff\"}}}",
                        profiles::read,
                        in -> profiles.read(in, f),
                        in -> profiles.read(in, f),
                        in -> profiles.read(in, f)),
                new Door(
                        "counts",
                        COUNTS,
                        counts.counts()::read,
                        in -> counts.counts().read(in, f),
                        in -> counts.counts().read(in, f),
                        in -> counts.counts().read(in, f)),
                new Door(
                        "references",
                        "characteristic,category,share\nsex,žena,0.51\nsex,muž,49%\n",
                        in -> references(counts.references("a census").read(in)),
                        in -> references(counts.references("a census").read(in, f)),
                        in -> references(counts.references("a census").read(in, f)),
                        in -> references(counts.references("a census").read(in, f))),
                new Door(
                        "references with their origin",
                        COUNTS,
                        in -> references(counts.references(census).read(in)),
                        in -> references(counts.references(census).read(in, f)),
                        in -> references(counts.references(census).read(in, f)),
                        in -> references(counts.references(census).read(in, f))),
                new Door(
                        "published counts",
                        COUNTS,
                        published.counts()::read,
                        in -> published.counts().read(in, f),
                        in -> published.counts().read(in, f),
                        in -> published.counts().read(in, f)),
                new Door(
                        "published references",
                        COUNTS,
                        published.references()::read,
                        in -> published.references().read(in, f),
                        in -> published.references().read(in, f),
                        in -> published.references().read(in, f)),
                new Door(
                        "payrolls",
                        "sex;hourly_pay;bwrdd\nF;12,50;Môn\nM;x;Gŵyr\n",
                        payroll::read,
                        in -> payroll.read(in, f),
                        in -> payroll.read(in, f),
                        in -> payroll.read(in, f)),
                new Door(
                        "diversity returns",
                        "published,organisation,employees,colour\n2024-01-31,Ymddiriedolaeth Môn,x,é\n",
                        diversity::read,
                        in -> diversity.read(in, f),
                        in -> diversity.read(in, f),
                        in -> diversity.read(in, f)),
                new Door(
                        "pay gap returns",
                        "EmployerName,DiffMeanHourlyPercent\nMôn,3\n",
                        gaps::read,
                        in -> gaps.read(in, f),
                        in -> gaps.read(in, f),
                        in -> gaps.read(in, f)),
                new Door(
                        "tables of cells",
                        "tref,count\nMôn,12\nGŵyr,3\n",
                        in -> cells.tables(Map.of()).read(in),
                        in -> cells.tables(Map.of()).read(in, f),
                        in -> cells.tables(Map.of()).read(in, f),
                        in -> cells.tables(Map.of()).read(in, f)),
                new Door(
                        "tables that are public",
                        "tref,count\nMôn,12\nGŵyr,3\n",
                        in -> cells.publishedTables(Map.of(), Optional.empty()).read(in),
                        in -> cells.publishedTables(Map.of(), Optional.empty()).read(in, f),
                        in -> cells.publishedTables(Map.of(), Optional.empty()).read(in, f),
                        in -> cells.publishedTables(Map.of(), Optional.empty()).read(in, f)),
                new Door(
                        "hierarchies",
                        "child,parent\nMôn,Gogledd\nGogledd,\n",
                        cells.hierarchies()::read,
                        in -> cells.hierarchies().read(in, f),
                        in -> cells.hierarchies().read(in, f),
                        in -> cells.hierarchies().read(in, f)),
                new Door(
                        "ledgers",
                        "dim llyfr ŷ\n",
                        ledgers::read,
                        in -> ledgers.read(in, f),
                        in -> ledgers.read(in, f),
                        in -> ledgers.read(in, f)),
                new Door(
                        "people",
                        "id,sex\n1,žena\n2,muž\n3\n",
                        in -> counted(people.read(in)),
                        in -> counted(people.read(in, f)),
                        in -> counted(people.read(in, f)),
                        in -> counted(people.read(in, f))),
                new Door(
                        "maps of sheets",
                        "{\"sheet\": \"Cynllun Môn\", \"colour\": 1}",
                        SheetMap.reader()::read,
                        in -> SheetMap.reader().read(in, f),
                        in -> SheetMap.reader().read(in, f),
                        in -> SheetMap.reader().read(in, f)));
    }

    static Object references(Loaded<ReferenceFile> read) {
        return List.of(read.getValue().map(ReferenceFile::getReferences), found(read.getFindings()));
    }

    static Object counted(CountedPeople people) {
        return List.of(
                people.getPeople(),
                people.getRowsLeftOut(),
                people.toTally().getTable("sex").getDimensions(),
                found(people.getFindings()));
    }

    static List<Finding> found(Findings findings) {
        return findings.getFirst();
    }

    static Object comparable(Object read) {
        return read instanceof Loaded<?> loaded
                ? List.of(loaded.getValue().map(Doors::comparableValue), found(loaded.getFindings()))
                : read;
    }

    /** What has no equality of its own, by what it holds. */
    static Object comparableValue(Object value) {
        if (value instanceof SheetMap map) {
            return map.toJson();
        }
        if (value instanceof Hierarchy hierarchy) {
            return hierarchy.getParents();
        }
        return value instanceof CellTable cells
                ? cells.table().getCells().stream()
                        .map(cell -> cell + " " + cells.table().getCount(cell))
                        .toList()
                : value;
    }
}
