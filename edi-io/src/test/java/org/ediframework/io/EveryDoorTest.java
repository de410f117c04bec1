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
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.DocumentReader;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.PublishedTableReader;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.review.PlanDocument;
import org.ediframework.io.sheets.SheetImport;
import org.ediframework.io.workbook.PlanWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read from a file can come as a stream, as bytes and, where its form is text, as a text; to no other result. */
class EveryDoorTest {

    /** Forms that are no text. */
    private static final Set<Class<?>> NO_TEXTS = Set.of(CsvPackage.class, PlanWorkbook.class, SheetImport.class);

    @TempDir
    private static Path folder;

    static List<Doors.Door> ordinary() {
        return Doors.of(Limits.standard());
    }

    @Test
    void whatIsReadFromAFileCanComeInEveryOtherWay() throws ClassNotFoundException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Class<?> type : publicTypes()) {
            boolean isReader = DocumentReader.class.isAssignableFrom(type);
            if (isReader && !isComplete(type, type)) {
                missing.add(type.getSimpleName());
            }
            seen += isReader ? 1 : 0;
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    Class<?> given = method.getReturnType();
                    boolean isOpened = DocumentReader.class.isAssignableFrom(given) && !isReader;
                    boolean isOfFile = readsFile(method) && !isReader;
                    seen += isOpened || isOfFile ? 1 : 0;
                    if ((isOpened && !isComplete(type, given)) || (isOfFile && !hasEveryWay(method))) {
                        missing.add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(21, seen, "files that are read");
    }

    private static boolean isComplete(Class<?> type, Class<?> reader) {
        return NO_TEXTS.contains(type) || TextReader.class.isAssignableFrom(reader);
    }

    private static boolean readsFile(Method method) {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        boolean isRead = method.getReturnType() == Loaded.class || method.getReturnType() == CountedPeople.class;
        return isRead && !parameters.isEmpty() && parameters.get(0) == Path.class;
    }

    private static boolean hasEveryWay(Method method) {
        List<Class<?>> rest = List.of(method.getParameterTypes()).subList(1, method.getParameterCount());
        return Stream.of(InputStream.class, byte[].class, Reader.class).allMatch(way -> {
            List<Class<?>> wanted = new ArrayList<>(List.of(way, String.class));
            wanted.addAll(rest);
            return Arrays.stream(method.getDeclaringClass().getMethods())
                    .anyMatch(other -> other.getName().equals(method.getName())
                            && Arrays.asList(other.getParameterTypes()).equals(wanted));
        });
    }

    private static List<Class<?>> publicTypes() throws ClassNotFoundException {
        Module module = EveryDoorTest.class.getModule();
        List<Class<?>> found = new ArrayList<>();
        Set<String> hidden = Set.of("table", "cells", "rows", "document", "page", "plot", "load");
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ediframework.io")) {
            String last = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            Class<?> loaded = Class.forName(type.getName(), false, EveryDoorTest.class.getClassLoader());
            if (Modifier.isPublic(loaded.getModifiers()) && !hidden.contains(last)) {
                assertEquals(module, loaded.getModule());
                found.add(loaded);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void everyWayInLeadsToTheSame(Doors.Door door) throws IOException {
        byte[] bytes = door.content().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("given");
        Files.write(file, bytes);

        Object read = Doors.comparable(door.file().of(file));

        assertEquals(read, Doors.comparable(door.stream().of(new OddSources.Trickle(bytes))));
        assertEquals(read, Doors.comparable(door.bytes().of(bytes)));
        assertEquals(read, Doors.comparable(door.text().of(new StringReader(door.content()))));
    }

    /** Callers count on it: a stream of a zip, of a socket, of a request is not ours to close. */
    @ParameterizedTest
    @MethodSource("ordinary")
    void whatIsGivenStaysOpen(Doors.Door door) throws IOException {
        OddSources.Trickle stream = new OddSources.Trickle(door.content().getBytes(StandardCharsets.UTF_8));
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

    static List<Doors.Door> small() {
        return Doors.of(Limits.builder().bytes(1_000).build());
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatNeverEndsIsRefusedSoon(Doors.Door door) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Object fromStream = door.stream().of(new OddSources.EndlessStream());
            Object fromText = door.text().of(new OddSources.EndlessText());

            assertTrue(Doors.comparable(fromStream).toString().contains("EDI-S-011"), () -> "" + fromStream);
            assertTrue(Doors.comparable(fromText).toString().contains("EDI-S-011"), () -> "" + fromText);
        });
    }

    static List<Doors.Door> unlimited() {
        return Doors.of(Limits.builder().bytes(Integer.MAX_VALUE).build());
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void theLargestLimitIsNoLimit(Doors.Door door) throws IOException {
        Doors.Door ordinary = ordinary().stream()
                .filter(other -> other.name().equals(door.name()))
                .findFirst()
                .orElseThrow();
        byte[] bytes = door.content().getBytes(StandardCharsets.UTF_8);

        assertEquals(
                Doors.comparable(ordinary.bytes().of(bytes)),
                Doors.comparable(door.stream().of(new ByteArrayInputStream(bytes))));
    }

    /** No encoder's question mark takes its place. */
    @ParameterizedTest
    @MethodSource("ordinary")
    void halfACharacterInATextIsRefused(Doors.Door door) throws IOException {
        String broken = door.content().replaceFirst("[žéôŵåŷöÅŽ]", "\ud834");
        assertFalse(broken.equals(door.content()));

        Object read = Doors.comparable(door.text().of(new StringReader(broken)));

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

        assertEquals(
                sound,
                CsvPackage.ofPlans().read(new OddSources.Trickle(zipped), "p").orThrow());
        assertEquals(sound, CsvPackage.ofPlans().read(zipped, "p").orThrow());
        assertEquals(
                sound,
                PlanWorkbook.ofPlans().read(new OddSources.Trickle(sheets), "p").orThrow());
        assertEquals(
                sound,
                PlanDocument.reader().read(new OddSources.Trickle(zipped), "p").orThrow());
        assertEquals(
                sound,
                PlanDocument.reader().read(new OddSources.Trickle(sheets), "p").orThrow());
        for (Loaded<?> refused : List.of(
                CsvPackage.ofPlans().withLimits(small).read(new OddSources.Trickle(zipped), "p"),
                PlanWorkbook.ofPlans().withLimits(small).read(new OddSources.Trickle(sheets), "p"),
                SheetImport.withoutMap().withLimits(small).guessing().read(new OddSources.Trickle(sheets), "p"),
                PlanDocument.reader().withLimits(small).read(new OddSources.Trickle(zipped), "p"))) {
            assertEquals("EDI-S-011", Doors.found(refused.getFindings()).get(0).getCode());
        }
    }

    /** No charset that a caller has declared for files spoils a text, which has none. */
    @Test
    void declaredCharsetIsForBytesAlone() throws IOException {
        TableQuestion latin =
                TableQuestion.builder().charset(StandardCharsets.ISO_8859_1).build();
        String payroll = "sex,hourly_pay,bwrdd\nF,12.50,Môn\n";

        Stream.of(
                        CountsReader.standard().withQuestion(latin).counts().read(new StringReader(Doors.COUNTS), "c"),
                        PublishedTableReader.standard()
                                .withQuestion(latin)
                                .counts()
                                .read(new StringReader(Doors.COUNTS), "c"))
                .forEach(read -> assertFalse(Doors.comparable(read).toString().contains("Å½"), read::toString));
        assertEquals(
                PayrollReader.standard()
                        .read(payroll.getBytes(StandardCharsets.UTF_8), "p")
                        .orThrow(),
                PayrollReader.standard()
                        .withCharset(StandardCharsets.UTF_16LE)
                        .read(new StringReader(payroll), "p")
                        .orThrow());
        PeopleReader people = PeopleReader.of(Doors.BY_SEX).withCharset(StandardCharsets.ISO_8859_1);
        assertEquals(
                Doors.counted(people.read("\ufeffsex\nŽena\n".getBytes(StandardCharsets.UTF_8), "p")),
                Doors.counted(people.read(new StringReader("sex\nŽena\n"), "p")));
    }
}
