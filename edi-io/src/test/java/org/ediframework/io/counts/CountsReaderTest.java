package org.ediframework.io.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountsReaderTest {

    private static Loaded<CountsFile> read(String text) throws IOException {
        return CountsReader.standard()
                .withUndeclared(Set.of("prefer not to say", "unknown"))
                .counts()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "counts.csv");
    }

    @Test
    void countsOfOnePlaceAndCharacteristicBelongTogetherWhereverTheyStand() throws IOException {
        CountsFile file = read("""
            place,characteristic,category,count
            Stevenage,sex,female,12
            Watford,sex,female,7
            Stevenage,sex,male,3
            """).orThrow();
        assertEquals(2, file.groups().size());
        GroupCounts stevenage = file.groups().get(0);
        assertEquals(List.of("female", "male"), stevenage.getCategories());
        assertEquals(15, stevenage.getDeclared());
        assertEquals(
                List.of("female", "female", "male"),
                file.order().stream().map(CountsFile.Row::category).toList());
    }

    @Test
    void missingAnswersAreNoCategories() throws IOException {
        GroupCounts counts = read("""
            characteristic,category,count
            sex,female,5
            sex,prefer not to say,2
            sex,unknown,1
            sex,declined,4
            """).orThrow().groups().get(0);
        assertEquals(List.of("female"), counts.getCategories());
        assertEquals(3, counts.getNonResponses().get(NonResponse.NOT_ANSWERED));
        assertEquals(4, counts.getNonResponses().get(NonResponse.DECLINED));
    }

    @Test
    void byteOrderMarkQuotesAndLineBreaksInsideThemAreRead() throws IOException {
        GroupCounts counts = read("\uFEFF\"characteristic\",category,count\r\nrace,\"Asian, or\nAsian British\",8\r\n")
                .orThrow()
                .groups()
                .get(0);
        assertEquals(List.of("Asian, or\nAsian British"), counts.getCategories());
    }

    @Test
    void linesMayEndInCarriageReturnsAlone() throws IOException {
        assertEquals(
                9,
                read("characteristic,category,count\rsex,female,9\r")
                        .orThrow()
                        .groups()
                        .get(0)
                        .getDeclared());
    }

    static Stream<Arguments> faults() {
        String header = "characteristic,category,count\n";
        return Stream.of(
                Arguments.of("a fraction", header + "sex,female,1.5\n", "EDI-S-008", 2, "count"),
                Arguments.of("a negative number", header + "sex,female,-3\n", "EDI-S-008", 2, "count"),
                Arguments.of("a full-width digit", header + "sex,female,\uFF13\n", "EDI-S-008", 2, "count"),
                Arguments.of("a number too large", header + "sex,a,9223372036854775808\n", "EDI-S-008", 2, "count"),
                Arguments.of(
                        "counts that add up to too much",
                        header + "sex,a,9223372036854775807\nsex,b,1\n",
                        "EDI-S-008",
                        3,
                        "count"),
                Arguments.of(
                        "missing answers that add up to too much",
                        header + "sex,unknown,9223372036854775807\nsex,prefer not to say,1\n",
                        "EDI-S-008",
                        3,
                        "count"),
                Arguments.of(
                        "places that add up to too much",
                        "place,characteristic,category,count\nWatford,sex,a,9223372036854775807\nDacorum,sex,a,1\n",
                        "EDI-S-008",
                        3,
                        "count"),
                Arguments.of("no category", header + "sex,,3\n", "EDI-S-018", 2, ""),
                Arguments.of("a category twice", header + "sex,a,1\nsex,a,2\n", "EDI-S-003", 3, "count"),
                Arguments.of("a short row", header + "sex,female\n", "EDI-S-014", 2, ""),
                Arguments.of("a long row", header + "sex,female,1,2\n", "EDI-S-014", 2, ""),
                Arguments.of(
                        "a header twice", "characteristic,category,count,count\nsex,a,1,2\n", "EDI-S-003", 1, "count"),
                Arguments.of("an open quote", header + "sex,\"female,1\n", "EDI-S-001", 1, ""),
                Arguments.of("no count column", "characteristic,category\nsex,a\n", "EDI-S-018", 1, ""),
                Arguments.of("an empty file", "", "EDI-S-001", 0, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void eachFaultIsReportedWhereItStands(String fault, String text, String code, int line, String header)
            throws IOException {
        Loaded<CountsFile> loaded = read(text);
        assertEquals(Optional.empty(), loaded.getValue(), fault);
        Finding first = loaded.getFindings().getFirst().get(0);
        assertEquals(code, first.getCode(), first.getMessage());
        assertEquals(line, first.getLocation().flatMap(Location::getLine).orElse(0));
        assertEquals(header, first.getLocation().flatMap(Location::getHeader).orElse(""));
    }

    @Test
    void oneBadRowDoesNotHideTheOthers() throws IOException {
        Loaded<CountsFile> loaded = read("""
            characteristic,category,count
            sex,a,many
            sex,b,-1
            sex,c,some
            sex,d,4
            """);
        assertEquals(
                List.of("EDI-S-008", "EDI-S-008", "EDI-S-008"),
                loaded.getFindings().getFirst().stream().map(Finding::getCode).toList());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] windows1252 = "characteristic,category,count\nrace,Caf\u00E9,3\n".getBytes(StandardCharsets.ISO_8859_1);
        Loaded<CountsFile> loaded =
                CountsReader.standard().counts().read(new ByteArrayInputStream(windows1252), "counts.csv");
        assertEquals("EDI-S-013", loaded.getFindings().getFirst().get(0).getCode());
    }

    @Test
    void referencesMayBeSharesAndHoldForEveryPlace() throws IOException {
        ReferenceFile file = CountsReader.standard()
                .references("made up")
                .read(
                        new ByteArrayInputStream("characteristic,category,share\nsex,female,0.51\nsex,male,0.49\n"
                                .getBytes(StandardCharsets.UTF_8)),
                        "reference.csv")
                .orThrow();
        Reference reference =
                file.find(Optional.of("Stevenage"), Characteristic.SEX).orElseThrow();
        assertEquals("51/100", reference.getShare("female").orElseThrow().toString());
    }

    @Test
    void shareAboveOneIsAPercentageOrRefused() throws IOException {
        assertEquals(
                "51/100",
                shares("sex,female,51\nsex,male,49\n")
                        .orThrow()
                        .getReferences()
                        .get(0)
                        .getShare("female")
                        .orElseThrow()
                        .toString());
        Loaded<ReferenceFile> refused = shares("sex,female,151\nsex,male,49\n");
        assertEquals("EDI-S-008", refused.getFindings().getFirst().get(0).getCode());
    }

    private static Loaded<ReferenceFile> shares(String rows) throws IOException {
        return CountsReader.standard()
                .references("made up")
                .read(
                        new ByteArrayInputStream(
                                ("characteristic,category,share\n" + rows).getBytes(StandardCharsets.UTF_8)),
                        "reference.csv");
    }

    @Test
    void referenceOfMissingAnswersAloneIsReported() throws IOException {
        byte[] csv = "characteristic,category,count\nsex,declined,3\n".getBytes(StandardCharsets.UTF_8);
        Loaded<ReferenceFile> loaded =
                CountsReader.standard().references("a source").read(new ByteArrayInputStream(csv), "reference.csv");
        assertTrue(loaded.getValue().isEmpty());
        assertEquals("EDI-S-001", loaded.getFindings().getFirst().get(0).getCode());
    }
}
