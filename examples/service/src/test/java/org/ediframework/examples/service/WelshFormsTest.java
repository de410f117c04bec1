package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start page and every page that answers its forms, in Welsh: as much as in English, and no word of it. */
class WelshFormsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Path WORDS = Path.of("src/main/resources/org/ediframework/examples/service/forms");
    private static final Path PLANS =
            Path.of("../hertfordshire/src/main/resources/org/ediframework/examples/hertfordshire");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?s)<style>.*?</style>|<([a-z]+) [^>]*lang=\"(?:en-GB|cy)\"[^>]*>[^<]*</\\1>|<[^>]*>|'[A-Za-z]+'");

    private static final Pattern ALLOWED =
            Pattern.compile("(?:Allowed here|Allowed|Caniateir yma|ganiateir): [^.]*| /[A-Za-z0-9/]+");

    /** What formats, standards and rules are called, and what both languages write alike. */
    private static final Set<String> NAMES = Set.of(
            "xlsx",
            "ods",
            "zip",
            "json",
            "csv",
            "map",
            "openapi",
            "characteristic",
            "category",
            "count",
            "share",
            "edi",
            "all",
            "at",
            "data",
            "person",
            "wilson",
            "benjamini",
            "hochberg",
            "cell",
            "gbp",
            "iso",
            "utf");

    private static Set<String> words(String page) {
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(told(page)); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** What is read, without names of the format: they stand in quotes, in lists of what is allowed and in pointers. */
    private static String told(String page) {
        String plain = page.replaceAll("&[a-z]+;|&#[0-9]+;", "'");
        return ALLOWED.matcher(ELSEWHERE.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }

    private static void assertWelsh(String english, String welsh, String given) {
        assertTrue(welsh.contains("<html lang=\"cy\">"), welsh);
        Set<String> common = words(welsh);
        common.retainAll(words(english));
        common.removeAll(words(given));
        common.removeAll(NAMES);
        assertEquals(Set.of(), common, welsh);
        assertTrue(words(english).size() > 5, english);
    }

    private static String answer(String form, Multipart fields) throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/forms/" + form, Multipart.TYPE, fields.toString());
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(WORDS.resolve(file))) {
            properties.load(text);
        }
        return properties;
    }

    @Test
    void startPageIsThereInBothLanguagesWithTheSameForms() throws IOException, InterruptedException {
        String english = SERVICE.get("/").body();
        String welsh = SERVICE.get("/cymraeg.html").body();

        assertWelsh(english, welsh, "");
        assertEquals(
                fields(english),
                fields(welsh.replace("  <input type=\"hidden\" name=\"language\" value=\"cy\">\n", "")));
        assertTrue(english.contains("href=\"cymraeg.html\""), english);
        assertTrue(welsh.contains("href=\"./\""), welsh);
    }

    /** What is sent, by name, and where each label and hint belongs. */
    private static List<String> fields(String page) {
        return Pattern.compile("(?:action|name|value|for|id|aria-[a-z]+)=\"[^\"]*\"")
                .matcher(page)
                .results()
                .map(field -> field.group())
                .toList();
    }

    @Test
    void everySentenceOfAnAnswerHasItsWelsh() throws IOException {
        Properties english = properties("words.properties");
        Properties welsh = properties("words_cy.properties");
        assertEquals(english.stringPropertyNames(), welsh.stringPropertyNames());
        Set<String> alike = new TreeSet<>(english.stringPropertyNames());
        alike.removeIf(key -> !english.getProperty(key).equals(welsh.getProperty(key)));
        assertEquals(Set.of("cell", "column", "counts", "name.map"), alike);
        Set<String> common = new TreeSet<>();
        welsh.values().forEach(sentence -> common.addAll(words(sentence.toString())));
        Set<String> known = new TreeSet<>();
        english.values().forEach(sentence -> known.addAll(words(sentence.toString())));
        common.retainAll(known);
        common.removeAll(NAMES);
        assertEquals(Set.of("choice"), common);
    }

    @ParameterizedTest
    @CsvSource({"0,dim gwallau", "1,1 gwall", "2,2 wall", "3,3 gwall", "4,4 o wallau", "6,6 gwall", "12,12 o wallau"})
    void numberOfErrorsHasItsForm(int errors, String told) throws IOException, InterruptedException {
        String plan =
                "{\"formatVersion\": \"1.0\", \"id\": \"p\", \"title\": \"Cynllun\", \"organisation\": {\"id\": \"o\","
                        + " \"name\": \"O\"}, \"period\": {\"start\": \"2026-09-01\", \"end\": \"2027-08-31\"}, \"revision\":"
                        + " {\"number\": 1, \"status\": \"DRAFT\"}, \"actions\": [" + "1,".repeat(errors) + "]}";

        String page = answer(
                "plan", new Multipart().with("plan", plan.replace(",]", "]")).with("language", "cy"));

        assertTrue(page.contains("<p>" + told + ", "), page);
    }

    @ParameterizedTest
    @CsvSource({"plan.json,findings", "plan-spoilt.json,findings", "plan.json,page"})
    void answerOnAPlanIsWelsh(String file, String as) throws IOException, InterruptedException {
        String plan = Files.readString(PLANS.resolve(file));
        Multipart english =
                new Multipart().with("plan", plan).with("day", "2019-03-31").with("as", as);
        Multipart welsh = new Multipart()
                .with("plan", plan)
                .with("day", "2019-03-31")
                .with("as", as)
                .with("language", "cy");

        assertWelsh(answer("plan", english), answer("plan", welsh), plan);
    }

    @ParameterizedTest
    @CsvSource({"plan,plan,''", "plan,map,''", "map,sheet,''", "map,sheet,PKx", "counts,counts,''"})
    void whatIsMissingOrCannotBeReadIsToldInWelsh(String form, String field, String given)
            throws IOException, InterruptedException {
        String english = answer(form, new Multipart().with(field, given));
        String welsh = answer(form, new Multipart().with(field, given).with("language", "cy"));

        assertWelsh(english, welsh, given);
        assertTrue(welsh.contains("<a href=\"/cymraeg.html\">"), welsh);
    }

    @Test
    void unreadableDayMapAndSheetAreToldInWelsh() throws IOException, InterruptedException {
        String[][] cases = {
            {"{}", "", "tomorrow"}, {"x", "{\"map\": \"9\"}", ""}, {"PKx", "{\"map\": \"1.0\"}", ""}, {"[", "", ""}
        };
        for (String[] one : cases) {
            Multipart english =
                    new Multipart().with("plan", one[0]).with("map", one[1]).with("day", one[2]);
            Multipart welsh = new Multipart()
                    .with("plan", one[0])
                    .with("map", one[1])
                    .with("day", one[2])
                    .with("language", "cy");
            assertWelsh(answer("plan", english), answer("plan", welsh), String.join(" ", one));
        }
    }

    @ParameterizedTest
    @CsvSource({"sex,female", "sex,", "shoes,large", "sex,many"})
    void answerOnCountsIsWelsh(String characteristic, String category) throws IOException, InterruptedException {
        String counts = "characteristic,category,count\nsex,female,30\nsex,male,60\nsex,other,2\n";
        String reference = "characteristic,category,share\n" + characteristic + "," + category + ",0.5\n"
                + characteristic + ",male,0.49\n" + characteristic + ",other,0.01\n";

        assertWelsh(
                answer("counts", new Multipart().with("counts", counts).with("reference", reference)),
                answer(
                        "counts",
                        new Multipart()
                                .with("counts", counts)
                                .with("reference", reference)
                                .with("language", "cy")),
                counts + reference);
    }
}
