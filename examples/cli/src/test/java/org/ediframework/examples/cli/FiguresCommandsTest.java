package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ediframework.metrics.figures.CountedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every metric that the library computes has a command, in four forms, in full and for everybody. */
class FiguresCommandsTest {

    /** The commands of figures that need nothing but counts. */
    private static final List<String> COUNTED =
            Stream.of(CountedFigures.values()).map(CountedFigures::id).toList();

    private static final String SCHOOLS = """
        place,characteristic,category,count
        Ash,race,a,80
        Ash,race,b,20
        Bow,race,a,20
        Bow,race,b,80
        Cam,race,a,2
        Cam,race,b,48
        """;

    private static final String SHORTLISTS = """
        ethnicity,shortlisted,appointed
        White,120,30
        BME,80,10
        """;

    private static final String YEARS = """
        year,category,count
        2021,f,30
        2021,m,170
        2022,f,41
        2022,m,160
        2024,f,60
        2024,m,150
        """;

    private static final String MARGINS = """
        characteristic,category,count
        sex,f,500
        sex,m,500
        disability,yes,200
        disability,no,800
        """;

    private static final String JOINT = """
        characteristic,category,count
        disability*sex,yes*f,120
        disability*sex,no*f,380
        disability*sex,yes*m,80
        disability*sex,no*m,420
        """;

    private static final String PAY = """
        EmployerName,ReportingYear,DiffMeanHourlyPercent,DiffMedianHourlyPercent,DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,MaleLowerQuartile,FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,MaleUpperMiddleQuartile,FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile,EmployerSize
        Ash Council,2023-2024,4.5,3.1,,,0.0,0.0,40.0,60.0,45.0,55.0,50.0,50.0,55.0,45.0,500 to 999
        """;

    private static final String WORKFORCE = """
        published,organisation,employees,gender_female,gender_male,gender_prefernottosay,gender_total
        2024,Ash Council,130,60,65,5,130
        2024,Bow Council,90,3,87,0,90
        """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path people() throws IOException {
        StringBuilder rows = new StringBuilder("school,sex,disability\n");
        for (int person = 0; person < 200; person++) {
            rows.append(person % 3 == 0 ? "Ash" : "Bow")
                    .append(person % 2 == 0 ? ",f," : ",m,")
                    .append(person % 7 == 0 ? "yes" : "no")
                    .append('\n');
        }
        return file("people.csv", rows.toString());
    }

    private List<Object> arguments(String command) throws IOException {
        return switch (command) {
            case "segregation" -> List.of("segregation", "--counts", file("schools.csv", SCHOOLS));
            case "likelihood" ->
                List.of(
                        "likelihood",
                        "--counts",
                        file("shortlists.csv", SHORTLISTS),
                        "--by",
                        "ethnicity",
                        "--measure",
                        "appointed",
                        "--base",
                        "shortlisted");
            case "funnel" ->
                List.of("funnel", "--counts", file("schools.csv", SCHOOLS), "--within", "place", "--of", "a");
            case "intersections" ->
                List.of(
                        "intersections",
                        "--people",
                        people(),
                        "--by",
                        "sex,disability",
                        "--reference",
                        file("margins.csv", MARGINS));
            case "trend" -> List.of("trend", "--counts", file("years.csv", YEARS), "--within", "year", "--of", "f");
            case "returns" -> List.of("returns", file("workforce.csv", WORKFORCE), "--kind", "diversity");
            case "pay" -> List.of("returns", file("pay.csv", PAY), "--kind", "pay_gap");
            default -> List.of(command, "--counts", file("schools.csv", SCHOOLS));
        };
    }

    private Run run(String command, Object... more) throws IOException {
        List<Object> all = new ArrayList<>(arguments(command));
        all.addAll(List.of(more));
        return Run.of(all.toArray());
    }

    static Stream<Arguments> commandsAndForms() {
        return Stream.concat(
                        Stream.of("segregation", "likelihood", "funnel", "intersections", "trend", "returns", "pay"),
                        COUNTED.stream())
                .flatMap(command -> Stream.of(FiguresForm.values())
                        .map(form -> Arguments.of(command, form.name().toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("commandsAndForms")
    void everyCommandWritesEveryFormInFullAndForEverybody(String command, String form) throws IOException {
        Run full = run(command, "--format", form, form.equals("html") ? "--in-full" : "--confidence=0.95");
        assertEquals(0, full.status(), full.err());
        Run safe = run(command, "--format", form, "--publish");
        assertEquals(0, safe.status(), safe.err());
        assertTrue(safe.out().lines().count() > 1, safe.out());
        assertFalse(safe.err().contains("not for publication"), safe.err());
        assertEquals(
                command.equals("segregation")
                        || command.equals("funnel")
                        || COUNTED.contains(command)
                        || command.equals("returns"),
                full.err().contains("not for publication"),
                full.err());
    }

    @Test
    void theFiguresAreThoseOfTheMetric() throws IOException {
        assertTrue(run("likelihood", "--format", "csv").out().contains("\nBME,10,80,0.125000,White,0.500000,"));
        assertTrue(run("likelihood", "--standard", "WRES_2", "--format", "csv")
                .out()
                .contains("\nWhite,30,120,0.250000,BME,2.000000,"));
        assertTrue(
                run("trend", "--target", "0.4", "--target-year", "2028").out().contains("How it stands: on course"));
        assertTrue(
                run("returns", "--format", "csv").out().contains("\"Bow Council, 2024\",sex,female,3,90,0,0.033333,"));
        assertTrue(run("pay", "--format", "csv")
                .out()
                .contains("\nAsh Council,2023-2024,500 to 999,4.5,3.1,,,0.0,0.0,60.0,55.0,50.0,45.0"));
    }

    @Test
    void aWithheldCountIsInNoFigure() throws IOException {
        String figures = run("funnel", "--format", "csv", "--publish").out();
        assertTrue(figures.contains("\nCam,[c],50,[c],"), figures);
        String workforce = run("returns", "--format", "csv", "--publish").out();
        assertTrue(workforce.contains("female,[c],"), workforce);
    }

    @Test
    void rowsByTheCombinationAreUsedBeforeAnyProduct() throws IOException {
        Run joint = Run.of(
                "intersections",
                "--people",
                people(),
                "--by",
                "sex,disability",
                "--reference",
                file("joint.csv", JOINT),
                "--format",
                "csv");
        assertEquals(0, joint.status(), joint.err());
        assertTrue(
                joint.out()
                        .lines()
                        .anyMatch(line ->
                                line.startsWith("sex*disability,f & yes,15,200,") && line.contains(",0.120000,")),
                joint.out());
        assertFalse(joint.out().contains("0.100000"), joint.out());
    }

    @Test
    void peopleAreCountedByTheirGroups() throws IOException {
        Run run = Run.of(
                "likelihood",
                "--people",
                people(),
                "--by",
                "disability",
                "--within",
                "sex",
                "--of",
                "yes",
                "--against",
                "m",
                "--format",
                "csv");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\nf,15,100,0.150000,m,1.071429,"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "segregation --counts places.csv",
                "likelihood --counts schools.csv --of a",
                "likelihood --counts schools.csv --within place --of z",
                "likelihood --counts schools.csv --within place --of a --base b",
                "likelihood --counts schools.csv --within place --of a --against Nowhere",
                "likelihood --counts schools.csv --within place --of a --standard WRES_2",
                "likelihood --counts schools.csv --within place --of a --standard WRES_2 --against Ash",
                "funnel --counts schools.csv --within place --of a --target 2",
                "trend --counts schools.csv --within place --of a",
                "trend --counts schools.csv --within place --of a --target 0.3",
                "intersections --people people.csv --by sex --reference margins.csv",
                "intersections --people people.csv --by sex,school --reference margins.csv",
                "returns schools.csv --kind diversity",
                "returns schools.csv --kind pay_gap",
                "returns workforce.csv --kind diversity --year 2020-2021",
                "diversity --counts schools.csv --confidence 95"
            })
    void whatCannotBeDoneIsOneLine(String line) throws IOException {
        file("schools.csv", SCHOOLS);
        file("margins.csv", MARGINS);
        file("workforce.csv", WORKFORCE);
        file("places.csv", "characteristic,category,count\nrace,a,8\nrace,b,9\n");
        people();
        Object[] words = Stream.of(line.split(" "))
                .map(word -> word.endsWith(".csv") ? folder.resolve(word) : word)
                .toArray();
        Run run = Run.of(words);
        assertEquals(2, run.status(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("edi: "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void placesWithinOthersAreNotCountedTwice() throws IOException {
        Run run = Run.of("segregation", "--counts", file("nested.csv", """
            place,characteristic,category,count
            E10000015,race,a,100
            E10000015,race,b,200
            E07000243,race,a,40
            E07000243,race,b,60
            E07000102,race,a,60
            E07000102,race,b,140
            """));
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains("Some places lie in others"), run.err());
    }
}
