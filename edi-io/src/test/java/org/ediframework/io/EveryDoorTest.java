package org.ediframework.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.io.counts.ReferenceOrigin;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.disclosure.CellTable;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.PublishedTableReader;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.returns.DiversityReturns;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.io.review.PlanDocument;
import org.ediframework.io.sheets.SheetImport;
import org.ediframework.io.sheets.SheetMap;
import org.ediframework.io.workbook.PlanWorkbook;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read from a file can come as a stream, as bytes and, where its form is text, as a text; to no other result. */
class EveryDoorTest {

    /** Forms that are no text. */
    private static final Set<Class<?>> NO_TEXTS = Set.of(CsvPackage.class, PlanWorkbook.class, SheetImport.class);

    private static final TallyRequest BY_SEX =
            TallyRequest.builder().dimension("sex").table("sex").build();

    @TempDir
    private static Path folder;

    /** What reads a file, a stream, bytes or a text. */
    private interface Act<S> {
        Object of(S source) throws IOException;
    }

    /** A door: each of its ways in, under these limits. */
    private record Door(
            String name, String content, Act<Path> file, Act<InputStream> stream, Act<byte[]> bytes, Act<Reader> text) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String COUNTS = "characteristic,category,count\nsex,Žena,12\nsex,muž,30\nsex,,x\n";

    private static List<Door> doors(Limits limits) {
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
                        counts::readCounts,
                        in -> counts.readCounts(in, f),
                        in -> counts.readCounts(in, f),
                        in -> counts.readCounts(in, f)),
                new Door(
                        "references",
                        "characteristic,category,share\nsex,žena,0.51\nsex,muž,49%\n",
                        in -> references(counts.readReferences(in, "a census")),
                        in -> references(counts.readReferences(in, f, "a census")),
                        in -> references(counts.readReferences(in, f, "a census")),
                        in -> references(counts.readReferences(in, f, "a census"))),
                new Door(
                        "references with their origin",
                        COUNTS,
                        in -> references(counts.readReferences(in, census)),
                        in -> references(counts.readReferences(in, f, census)),
                        in -> references(counts.readReferences(in, f, census)),
                        in -> references(counts.readReferences(in, f, census))),
                new Door(
                        "published counts",
                        COUNTS,
                        published::readCounts,
                        in -> published.readCounts(in, f),
                        in -> published.readCounts(in, f),
                        in -> published.readCounts(in, f)),
                new Door(
                        "published references",
                        COUNTS,
                        published::readReferences,
                        in -> published.readReferences(in, f),
                        in -> published.readReferences(in, f),
                        in -> published.readReferences(in, f)),
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
                        in -> cells.readTable(in, Map.of()),
                        in -> cells.readTable(in, f, Map.of()),
                        in -> cells.readTable(in, f, Map.of()),
                        in -> cells.readTable(in, f, Map.of())),
                new Door(
                        "tables that are public",
                        "tref,count\nMôn,12\nGŵyr,3\n",
                        in -> cells.readPublished(in, Map.of(), Optional.empty()),
                        in -> cells.readPublished(in, f, Map.of(), Optional.empty()),
                        in -> cells.readPublished(in, f, Map.of(), Optional.empty()),
                        in -> cells.readPublished(in, f, Map.of(), Optional.empty())),
                new Door(
                        "hierarchies",
                        "child,parent\nMôn,Gogledd\nGogledd,\n",
                        cells::readHierarchy,
                        in -> cells.readHierarchy(in, f),
                        in -> cells.readHierarchy(in, f),
                        in -> cells.readHierarchy(in, f)),
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
                        SheetMap::read,
                        in -> SheetMap.read(in, f),
                        in -> SheetMap.read(in, f),
                        in -> SheetMap.read(in, f)));
    }

    private static Object references(Loaded<ReferenceFile> read) {
        return List.of(read.getValue().map(ReferenceFile::getReferences), found(read.getFindings()));
    }

    private static Object counted(CountedPeople people) {
        return List.of(
                people.getPeople(),
                people.getRowsLeftOut(),
                people.toTally().getTable("sex").getDimensions(),
                found(people.getFindings()));
    }

    private static List<Finding> found(Findings findings) {
        return findings.getFirst();
    }

    private static Object comparable(Object read) {
        return read instanceof Loaded<?> loaded
                ? List.of(loaded.getValue().map(EveryDoorTest::comparableValue), found(loaded.getFindings()))
                : read;
    }

    /** What has no equality of its own, by what it holds. */
    private static Object comparableValue(Object value) {
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

    static List<Door> ordinary() {
        return doors(Limits.standard());
    }

    @Test
    void whatIsReadFromAFileCanComeInEveryOtherWay() throws ReflectiveOperationException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Method method : readingFiles()) {
            seen++;
            List<Class<?>> rest = List.of(method.getParameterTypes()).subList(1, method.getParameterCount());
            for (Class<?> way : ways(method.getDeclaringClass())) {
                List<Class<?>> wanted = new ArrayList<>(List.of(way, String.class));
                wanted.addAll(rest);
                boolean isThere = Arrays.stream(method.getDeclaringClass().getMethods())
                        .anyMatch(other -> other.getName().equals(method.getName())
                                && Arrays.asList(other.getParameterTypes()).equals(wanted));
                if (!isThere) {
                    missing.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + wanted);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(21, seen, "files that are read");
    }

    private static List<Class<?>> ways(Class<?> reader) {
        return NO_TEXTS.contains(reader)
                ? List.of(InputStream.class, byte[].class)
                : List.of(InputStream.class, byte[].class, Reader.class);
    }

    private static List<Method> readingFiles() throws ClassNotFoundException {
        Module module = EveryDoorTest.class.getModule();
        List<Method> found = new ArrayList<>();
        Set<String> hidden = Set.of("table", "cells", "rows", "document", "page", "plot");
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ediframework.io")) {
            String last = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            Class<?> loaded = Class.forName(type.getName(), false, EveryDoorTest.class.getClassLoader());
            if (!Modifier.isPublic(loaded.getModifiers()) || hidden.contains(last)) {
                continue;
            }
            assertEquals(module, loaded.getModule());
            for (Method method : loaded.getDeclaredMethods()) {
                List<Class<?>> parameters = List.of(method.getParameterTypes());
                boolean isRead =
                        method.getReturnType() == Loaded.class || method.getReturnType() == CountedPeople.class;
                if (Modifier.isPublic(method.getModifiers())
                        && isRead
                        && !parameters.isEmpty()
                        && parameters.get(0) == Path.class
                        && !parameters.contains(Check.class)) {
                    found.add(method);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void everyWayInLeadsToTheSame(Door door) throws IOException {
        byte[] bytes = door.content().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("given");
        Files.write(file, bytes);

        Object read = comparable(door.file().of(file));

        assertEquals(read, comparable(door.stream().of(new Trickle(bytes))));
        assertEquals(read, comparable(door.bytes().of(bytes)));
        assertEquals(read, comparable(door.text().of(new StringReader(door.content()))));
    }

    /** Callers count on it: a stream of a zip, of a socket, of a request is not ours to close. */
    @ParameterizedTest
    @MethodSource("ordinary")
    void whatIsGivenStaysOpen(Door door) throws IOException {
        Trickle stream = new Trickle(door.content().getBytes(StandardCharsets.UTF_8));
        boolean[] isClosed = {false};
        Reader text = new StringReader(door.content()) {
            @Override
            public void close() {
                isClosed[0] = true;
                super.close();
            }
        };

        door.stream().of(stream);
        door.text().of(text);

        assertFalse(stream.isClosed);
        assertFalse(isClosed[0]);
    }

    static List<Door> small() {
        return doors(Limits.builder().bytes(1_000).build());
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatNeverEndsIsRefusedSoon(Door door) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Object fromStream = door.stream().of(new EndlessStream());
            Object fromText = door.text().of(new EndlessText());

            assertTrue(comparable(fromStream).toString().contains("EDI-S-011"), () -> "" + fromStream);
            assertTrue(comparable(fromText).toString().contains("EDI-S-011"), () -> "" + fromText);
        });
    }

    static List<Door> unlimited() {
        return doors(Limits.builder().bytes(Integer.MAX_VALUE).build());
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void theLargestLimitIsNoLimit(Door door) throws IOException {
        Door ordinary = ordinary().stream()
                .filter(other -> other.name().equals(door.name()))
                .findFirst()
                .orElseThrow();
        byte[] bytes = door.content().getBytes(StandardCharsets.UTF_8);

        assertEquals(
                comparable(ordinary.bytes().of(bytes)), comparable(door.stream().of(new ByteArrayInputStream(bytes))));
    }

    /** No encoder's question mark takes its place. */
    @ParameterizedTest
    @MethodSource("ordinary")
    void halfACharacterInATextIsRefused(Door door) throws IOException {
        String broken = door.content().replaceFirst("[žéôŵåŷöÅŽ]", "\ud834");
        assertFalse(broken.equals(door.content()));

        Object read = comparable(door.text().of(new StringReader(broken)));

        assertTrue(read.toString().matches("(?s).*EDI-S-0(01|12|13|14).*"), read::toString);
        assertFalse(read.toString().contains("?už"), read::toString);
    }

    @Test
    void zipsAndWorkbooksComeAsStreamsToo() throws IOException {
        byte[] plan = Files.readAllBytes(Path.of("src/test/resources/org/ediframework/io/rules/sound.json"));
        var sound = JsonFormat.plans().read(plan, "sound.json").orThrow();
        Path workbook = folder.resolve("plan.xlsx");
        Path zip = folder.resolve("plan.zip");
        PlanWorkbook.ofPlans().write(sound, workbook);
        CsvPackage.ofPlans().write(sound, zip);
        byte[] zipped = Files.readAllBytes(zip);
        byte[] sheets = Files.readAllBytes(workbook);
        Limits small = Limits.builder().bytes(1_000).build();

        assertEquals(sound, CsvPackage.ofPlans().read(new Trickle(zipped), "p").orThrow());
        assertEquals(sound, CsvPackage.ofPlans().read(zipped, "p").orThrow());
        assertEquals(
                sound, PlanWorkbook.ofPlans().read(new Trickle(sheets), "p").orThrow());
        assertEquals(sound, PlanDocument.reader().read(new Trickle(zipped), "p").orThrow());
        assertEquals(sound, PlanDocument.reader().read(new Trickle(sheets), "p").orThrow());
        for (Loaded<?> refused : List.of(
                CsvPackage.ofPlans().withLimits(small).read(new Trickle(zipped), "p"),
                PlanWorkbook.ofPlans().withLimits(small).read(new Trickle(sheets), "p"),
                SheetImport.withoutMap().withLimits(small).guess(new Trickle(sheets), "p"),
                PlanDocument.reader().withLimits(small).read(new Trickle(zipped), "p"))) {
            assertEquals("EDI-S-011", found(refused.getFindings()).get(0).getCode());
        }
    }

    /** No charset that a caller has declared for files spoils a text, which has none. */
    @Test
    void declaredCharsetIsForBytesAlone() throws IOException {
        TableQuestion latin =
                TableQuestion.builder().charset(StandardCharsets.ISO_8859_1).build();
        String payroll = "sex,hourly_pay,bwrdd\nF,12.50,Môn\n";

        Stream.of(
                        CountsReader.standard().withQuestion(latin).readCounts(new StringReader(COUNTS), "c"),
                        PublishedTableReader.standard().withQuestion(latin).readCounts(new StringReader(COUNTS), "c"))
                .forEach(read -> assertFalse(comparable(read).toString().contains("Å½"), read::toString));
        assertEquals(
                PayrollReader.standard()
                        .read(payroll.getBytes(StandardCharsets.UTF_8), "p")
                        .orThrow(),
                PayrollReader.standard()
                        .withCharset(StandardCharsets.UTF_16LE)
                        .read(new StringReader(payroll), "p")
                        .orThrow());
    }

    /** A stream that gives a byte at a time, as networks may. */
    private static final class Trickle extends ByteArrayInputStream {

        private boolean isClosed;

        private Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(1, length));
        }

        @Override
        public void close() throws IOException {
            isClosed = true;
            super.close();
        }
    }

    private static final class EndlessStream extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }

    private static final class EndlessText extends Reader {

        @Override
        public int read(char[] target, int from, int length) {
            Arrays.fill(target, from, from + length, 'x');
            return length;
        }

        @Override
        public void close() {}
    }
}
