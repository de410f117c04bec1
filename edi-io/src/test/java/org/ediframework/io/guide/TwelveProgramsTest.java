package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.sheets.SheetImport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twelve programs are taken from the page itself, compiled as they stand, and run. */
class TwelveProgramsTest {

    private static final int MOST_LINES = 30;
    private static final Path PAGE = Path.of("docs/twelve-programs.md");
    private static final Pattern PROGRAM = Pattern.compile("(?ms)^```java\\n(.*?^public class (\\w+) .*?)^```");

    @TempDir
    private static Path folder;

    private static Map<String, String> programs = Map.of();

    @BeforeAll
    static void compileThePage() throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        for (MatchResult program :
                PROGRAM.matcher(Files.readString(PAGE)).results().toList()) {
            shown.put(program.group(2), program.group(1));
            Files.writeString(folder.resolve(program.group(2) + ".java"), program.group(1));
        }
        programs = shown;
        List<String> command = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("java.class.path", ""),
                "-d",
                folder.toString(),
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-implicit:none"));
        shown.keySet()
                .forEach(name -> command.add(folder.resolve(name + ".java").toString()));
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        assertEquals(0, compiler.run(to, to, command.toArray(String[]::new)), said::toString);
    }

    private static String run(String program, Object... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, TwelveProgramsTest.class.getClassLoader());
                PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(to);
            String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
            loader.loadClass(program).getMethod("main", String[].class).invoke(null, (Object) texts);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Built by the program of the page. */
    private static Path plan(String name) throws Exception {
        Path file = folder.resolve(name);
        run("BuildPlan", file);
        return file;
    }

    @Test
    void thereAreTwelveAndNoneIsLong() {
        List<String> tooLong = new ArrayList<>();
        programs.forEach((name, code) -> {
            if (code.lines().count() > MOST_LINES) {
                tooLong.add(name + ": " + code.lines().count());
            }
        });
        assertEquals(List.of(), tooLong);
        assertEquals(12, programs.size());
    }

    @Test
    void plansAreBuiltReviewedChangedAndCompared() throws Exception {
        Path built = plan("plan.json");
        Path changed = folder.resolve("changed.json");

        assertTrue(run("ReviewPlan", built).startsWith("plan.json: "), () -> "no findings");
        run("CompleteAction", built, changed);
        ActionPlan plan = JsonFormat.plans().read(changed).orThrow();
        assertEquals(ActionStatus.COMPLETE, plan.getActions().get(0).getStatus().orElseThrow());
        assertEquals(1, plan.getActions().size());
        String differences = run("CompareRevisions", built, changed);
        assertTrue(differences.contains("village-lessons"), differences);
    }

    @Test
    void peopleAreCounted() throws Exception {
        Path people = file("people.csv", "town,sex\nWare,female\nWare,male\nHitchin,female\nWare,female\n");

        String counts = run("CountRecords", people);

        assertEquals(
                List.of("{female=1, male=0}", "{female=2, male=1}"),
                counts.lines().toList());
        assertEquals("2\n", run("CountObjects").replace("\r", ""));
    }

    @Test
    void databaseIsCounted() throws Exception {
        String address = "jdbc:h2:mem:twelve";
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create table pupils (district varchar(20), sex varchar(9))");
            statement.execute("insert into pupils values ('Ware', 'female'), ('Hitchin', 'female'), ('Ware', 'male')");

            assertEquals("1", run("CountQuery", address).strip());
        }
    }

    @Test
    void countsAreComparedProtectedAndShown() throws Exception {
        Path staff = file("staff.csv", "characteristic,category,count\nsex,female,120\nsex,male,80\n");
        Path census = file("census.csv", "characteristic,category,share\nsex,female,0.51\nsex,male,0.49\n");
        Path page = folder.resolve("page.html");

        String compared = run("CompareWithCensus", staff);
        run("MakePage", staff, census, page);

        assertTrue(compared.contains("Sex: 200 people") && compared.contains("60.0%"), compared);
        assertTrue(
                compared.contains("sum of 10 authorities") && compared.contains("slightly over-represented"), compared);
        assertTrue(Files.readString(page).contains("<title>Who works here"), () -> "no title");
        Path table = file("counts.csv", """
            town,sex,count
            Ware,female,3
            Ware,male,18
            Hitchin,female,19
            Hitchin,male,24
            Royston,female,11
            Royston,male,9
            """);
        assertTrue(run("ProtectCounts", table).contains("female,Ware,[c]"));
    }

    @Test
    void spreadsheetComesIn() throws Exception {
        MadeUpWorkbook made = new MadeUpWorkbook();
        made.sheet("Action Plan 26-27", false);
        made.row("Ref | Action | Lead | Timescale", false);
        made.row("1.1 | Review recruitment adverts | Head of HR / Policy Officer | Q2 2026/27", false);
        Path sheet = folder.resolve("actions.xlsx");
        Files.write(sheet, made.toBytes());
        String guessed =
                SheetImport.withoutMap().guessing().read(sheet).orThrow().toJson();
        Path map = file("map.json", guessed.replaceAll("(?s),\\s+\"unsure\": \\[.*?]", ""));
        Path plan = folder.resolve("brought.json");

        run("BringInSheet", map, sheet, plan);

        assertEquals(
                "Review recruitment adverts",
                JsonFormat.plans().read(plan).orThrow().getActions().get(0).getTitle());
    }

    @Test
    void payIsReturned() throws Exception {
        StringBuilder people = new StringBuilder("sex,hourly_pay,bonus_12_months\n");
        for (int person = 1; person <= 40; person++) {
            String bonus = person % 2 == 0 ? "" + (100 + person) : "";
            people.append("F,12.%02d,%s%n".formatted(2 * person, bonus));
            people.append("M,12.%02d,%s%n".formatted(2 * person + 11, bonus));
        }

        String row = run("ReturnPay", file("payroll.csv", people.toString()));

        assertEquals(2, row.lines().count(), row);
        assertTrue(Stream.of(row.split(",", -1)).anyMatch(cell -> cell.equals("50.0")), row);
    }
}
