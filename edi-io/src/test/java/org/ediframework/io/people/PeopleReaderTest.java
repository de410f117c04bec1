package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.population.CountTable;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleReaderTest {

    private static final TallyRequest BY_DISTRICT_AND_SEX = TallyRequest.builder()
            .dimension("sex")
            .dimension("district")
            .table("district", "sex")
            .build();

    @TempDir
    private Path directory = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("people.csv"), text);
    }

    private CountedPeople read(String text) throws IOException {
        return PeopleReader.of(BY_DISTRICT_AND_SEX).read(file(text));
    }

    private static List<String> codesAndLines(CountedPeople people) {
        return people.getFindings().getFirst().stream()
                .map(finding -> finding.getCode() + " "
                        + finding.getLocation().flatMap(Location::getLine).orElse(0))
                .toList();
    }

    private static String messages(CountedPeople people) {
        return String.join(
                "\n",
                people.getFindings().getFirst().stream()
                        .map(Finding::getMessage)
                        .toList());
    }

    @Test
    void columnsAreFoundByTheHeaderAndEmptyCellsAreNotRecorded() throws IOException {
        CountedPeople people = read(
                "\uFEFFid,district,sex\r\n1,Stevenage,F\r\n2,Dacorum,\r\n\r\n3,\"Stevenage\",\"F\"\r\n4,Stevenage,M");

        CountTable table = people.toTally().getTable("district", "sex");
        assertEquals(4, people.getPeople());
        assertEquals(2, table.count("Stevenage", "F"));
        assertEquals(1, table.count("Stevenage", "M"));
        assertEquals(1, table.count("Dacorum", "not-obtained"));
        assertTrue(people.getFindings().isValid());
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineEnds() throws IOException {
        CountedPeople people = read("district,sex\n\"St Albans, City\",F\n\"a \"\"b\"\"\nc\",M\n");

        CountTable table = people.toTally().getTable("district", "sex");
        assertEquals(1, table.count("St Albans, City", "F"));
        assertEquals(1, table.count("a \"b\"\nc", "M"));
    }

    @Test
    void aLastLineThatWasCutOffIsNotCountedAndFound() throws IOException {
        CountedPeople people = read("id,district,sex\n1,Stevenage,F\n2,Steven");

        assertEquals(1, people.getPeople());
        assertEquals(1, people.getRowsLeftOut());
        assertEquals(List.of("EDI-S-014 3"), codesAndLines(people));
        assertEquals(
                List.of("Stevenage"),
                people.toTally().getTable("district").getDimension("district").getCategories());
    }

    @Test
    void aRowWithTooManyFieldsIsFoundAndTheOthersAreCounted() throws IOException {
        CountedPeople people = read("district,sex\nStevenage,F\nStevenage,F,M\nStevenage,M\n");

        assertEquals(2, people.getPeople());
        assertEquals(List.of("EDI-S-014 3"), codesAndLines(people));
    }

    @Test
    void theSameHeaderInTheMiddleIsNoPerson() throws IOException {
        CountedPeople people = read("id,district,sex\n1,Stevenage,F\nid,district,sex\n2,Dacorum,F\n");

        assertEquals(2, people.getPeople());
        assertEquals(List.of("EDI-S-001 3"), codesAndLines(people));
    }

    @Test
    void nobodyIsCountedFromAnotherHeaderOn() throws IOException {
        CountedPeople people = read("id,district,sex\n1,Stevenage,F\nid,sex,district\n2,F,Dacorum\n3,M,Dacorum\n");

        assertEquals(1, people.getPeople());
        assertEquals(List.of("EDI-S-001 3"), codesAndLines(people));
        assertTrue(messages(people).contains("another header"), messages(people));
    }

    @Test
    void aLabelThatIsAlsoTheNameOfAColumnIsCounted() throws IOException {
        TallyRequest request = TallyRequest.builder()
                .dimension("kind")
                .dimension("place")
                .dimension("year")
                .table("kind", "place")
                .table("year")
                .build();
        CountedPeople people = PeopleReader.of(request).read(file("kind,place,year\nplace,x,1\nplace,y,2\n"));

        assertEquals(2, people.getPeople());
        assertEquals(1, people.toTally().getTable("kind", "place").count("place", "x"));
        assertTrue(people.getFindings().isValid());
    }

    @Test
    void aMissingColumnIsFoundAndNobodyIsCounted() throws IOException {
        CountedPeople people = read("id,Borough,sex\n1,Stevenage,F\n");

        assertEquals(0, people.getPeople());
        assertEquals(List.of("EDI-S-004 1"), codesAndLines(people));
        assertTrue(messages(people).contains("Borough"), messages(people));
    }

    @Test
    void aColumnThatStandsTwiceIsFoundAndNobodyIsCounted() throws IOException {
        CountedPeople people = read("district,sex,sex\nStevenage,F,M\n");

        assertEquals(0, people.getPeople());
        assertEquals(List.of("EDI-S-003 1"), codesAndLines(people));
    }

    @Test
    void anOpenQuoteIsFoundWhereItsRowBeginsAndThoseBeforeAreCounted() throws IOException {
        CountedPeople people = read("district,sex\nStevenage,F\nDacorum,\"M\nStevenage,F\n");

        assertEquals(1, people.getPeople());
        assertEquals(List.of("EDI-S-001 3"), codesAndLines(people));
    }

    @Test
    void bytesThatAreNotTextAreFound() throws IOException {
        byte[] bytes = "district,sex\nStevenage,F\nZ?rich,M\n".getBytes(StandardCharsets.US_ASCII);
        bytes[new String(bytes, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xFC;
        CountedPeople people =
                PeopleReader.of(BY_DISTRICT_AND_SEX).read(Files.write(directory.resolve("latin.csv"), bytes));

        assertFalse(people.getFindings().isValid());
        assertEquals("EDI-S-013", people.getFindings().getFirst().get(0).getCode());
    }

    @Test
    void anEmptyFileIsFound() throws IOException {
        assertEquals(List.of("EDI-S-001 0"), codesAndLines(read("")));
    }

    @Test
    void manyWrongRowsAreListedUpToALimitAndCountedBeyond() throws IOException {
        CountedPeople people = read("district,sex\n" + "x\n".repeat(5_000) + "Stevenage,F\n");

        assertEquals(1, people.getPeople());
        assertEquals(5_000, people.getRowsLeftOut());
        assertTrue(messages(people).contains("4001 more rows"), messages(people));
        // What is wrong comes first, and how many more there are last.
        assertEquals("EDI-S-014 2", codesAndLines(people).get(0));
        assertEquals("EDI-S-011 1001", codesAndLines(people).get(999));
    }

    @Test
    void anotherNameForAColumnMayBeGiven() throws IOException {
        CountedPeople people = PeopleReader.of(BY_DISTRICT_AND_SEX)
                .withColumn("sex", "gender")
                .read(file("district,gender\nStevenage,F\n"));

        assertEquals(1, people.toTally().getTable("sex").count("F"));
    }

    @Test
    void threadsGiveTheSameTablesAlsoWhenQuotesSpanLines() throws IOException {
        StringBuilder text = new StringBuilder("id,district,sex,note\n");
        for (int i = 0; i < 120_000; i++) {
            String note = i % 7 == 0 ? "\"said, \"\"yes\"\"\nand, F\n\"" : "plain";
            text.append(i)
                    .append(",D")
                    .append(i % 11)
                    .append(i % 3 == 0 ? ",F," : ",M,")
                    .append(note)
                    .append('\n');
        }
        Path file = file(text.toString());
        PeopleReader reader = PeopleReader.of(BY_DISTRICT_AND_SEX);
        CountedPeople one = reader.read(file);

        assertEquals(120_000, one.getPeople());
        assertEquals(40_000, one.toTally().getTable("sex").count("F"));
        for (int threads = 2; threads <= 4; threads++) {
            CountedPeople several = reader.withThreads(threads).read(file);
            assertEquals(one.toTally(), several.toTally());
            assertTrue(several.getFindings().isValid());
        }
    }

    @Test
    void aCutThatFellWithinQuotesIsDroppedAndTheResultIsStillRight() throws IOException {
        // One cell of 3 MB in the middle, whose lines look exactly like records.
        String inside = "9,Watford,F,no\n".repeat(200_000);
        Path file = file("id,district,sex,note\n1,Stevenage,F,\"" + inside + "\"\n2,Dacorum,M,yes\n");

        CountedPeople people =
                PeopleReader.of(BY_DISTRICT_AND_SEX).withThreads(3).read(file);
        assertEquals(2, people.getPeople());
        assertTrue(people.getFindings().isValid(), messages(people));
    }

    @Test
    void findingsInLaterPartsNameTheLineOfTheFile() throws IOException {
        StringBuilder text = new StringBuilder("id,district,sex\n");
        for (int i = 0; i < 200_000; i++) {
            text.append(i == 150_000 ? "short\n" : i + ",Stevenage,F\n");
        }
        CountedPeople people =
                PeopleReader.of(BY_DISTRICT_AND_SEX).withThreads(3).read(file(text.toString()));

        assertEquals(199_999, people.getPeople());
        assertEquals(List.of("EDI-S-014 150002"), codesAndLines(people));
    }

    @Test
    void anotherHeaderStopsTheCountForLaterPartsToo() throws IOException {
        StringBuilder text = new StringBuilder("id,district,sex\n");
        for (int i = 0; i < 300_000; i++) {
            text.append(i == 50_000 ? "id,sex,district\n" : i + ",Stevenage,F\n");
        }
        CountedPeople people =
                PeopleReader.of(BY_DISTRICT_AND_SEX).withThreads(3).read(file(text.toString()));

        assertEquals(50_000, people.getPeople());
        assertEquals(List.of("EDI-S-001 50002"), codesAndLines(people));
    }

    @Test
    void progressReachesEverybody() throws IOException {
        List<Long> heard = new ArrayList<>();
        PeopleReader.of(BY_DISTRICT_AND_SEX)
                .withThreads(2)
                .withProgress(heard::add)
                .read(file("district,sex\n" + "Stevenage,F\n".repeat(400_000)));

        assertEquals(400_000, heard.get(heard.size() - 1));
        assertTrue(heard.size() > 2, () -> "heard " + heard);
    }

    @Test
    void studentsOfAnOpenDataSetAreCounted() throws IOException {
        Path students = Path.of("../../shared/data/people/oulad-studentInfo.csv");
        assumeTrue(Files.exists(students), "the open data set is not beside the repository");
        TallyRequest request = TallyRequest.builder()
                .dimension("gender")
                .dimension("disability")
                .dimension("imd_band")
                .table("gender", "disability")
                .table("imd_band")
                .build();
        CountedPeople people = PeopleReader.of(request).withThreads(2).read(students);

        // awk -F, 'NR>1{n[$4","$11]++}END{for(k in n)print k,n[k]}' oulad-studentInfo.csv
        CountTable table = people.toTally().getTable("gender", "disability");
        assertEquals(32_593, people.getPeople());
        assertEquals(13_097, table.count("F", "N"));
        assertEquals(1_543, table.count("M", "Y"));
        assertEquals(1_111, people.toTally().getTable("imd_band").count("not-obtained"));
    }

    private static CountedPeople stream(String text) throws IOException {
        return PeopleReader.of(BY_DISTRICT_AND_SEX)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "sent.csv");
    }

    @Test
    void streamIsCountedLikeTheFileWithTheSameBytes() throws IOException {
        for (String text : List.of(
                "\uFEFFid,district,sex\r\n1,Stevenage,F\r\n2,Dacorum,\r\n\r\n3,\"Steven\nage\",\"F\"\r\n4,Stevenage,M",
                "id,district,sex\n1,Stevenage,F\n2,Steven",
                "id,district,sex\n1,Stevenage,F\nid,sex,district\n2,F,Dacorum\n",
                "district,sex\nStevenage,F\n\"Stevenage,F\n",
                "district\nStevenage\n",
                "\"district",
                "")) {
            CountedPeople ofFile = read(text);
            CountedPeople ofStream = stream(text);

            assertEquals(ofFile.toTally(), ofStream.toTally(), text);
            assertEquals(ofFile.getRowsLeftOut(), ofStream.getRowsLeftOut(), text);
            assertEquals(codesAndLines(ofFile), codesAndLines(ofStream), text);
            assertEquals(messages(ofFile), messages(ofStream), text);
        }
    }

    @Test
    void streamIsNotReadAheadOfWhatIsCounted() throws IOException {
        byte[] start = "district,sex\nStevenage,F\n".getBytes(StandardCharsets.UTF_8);
        byte[] row = "Dacorum,M\n".getBytes(StandardCharsets.UTF_8);
        long rows = 5_000_000;
        InputStream endless = new InputStream() {
            private long at = 0;

            @Override
            public int read() {
                return at == rows * row.length ? -1 : row[(int) (at++ % row.length)];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                assertTrue(length <= 1 << 16, "asked for " + length + " bytes at once");
                return fill(buffer, offset, length);
            }

            private int fill(byte[] buffer, int offset, int length) {
                int n = 0;
                while (n < length && at < rows * row.length) {
                    buffer[offset + n++] = (byte) read();
                }
                return n == 0 ? -1 : n;
            }
        };
        CountedPeople people = PeopleReader.of(BY_DISTRICT_AND_SEX)
                .read(new SequenceInputStream(new ByteArrayInputStream(start), endless), "sent.csv");

        assertEquals(rows + 1, people.getPeople());
        assertEquals(rows, people.toTally().getTable("district", "sex").count("Dacorum", "M"));
    }

    @Test
    void streamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        InputStream bytes = new ByteArrayInputStream("district,sex\nDacorum,M\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PeopleReader.of(BY_DISTRICT_AND_SEX).read(bytes, "sent.csv");

        assertFalse(closed[0]);
    }

    @Test
    void headerThatDoesNotEndIsRefused() throws IOException {
        CountedPeople people =
                stream("district,sex," + "x".repeat(900_000) + "," + "y".repeat(900_000) + "\na,b,c,d\n");

        assertEquals(List.of("EDI-S-011 1"), codesAndLines(people));
        assertEquals(0, people.getPeople());
    }

    @Test
    void shortestLimitOfCellsLeavesRoomForTheBufferOfTheParser() throws IOException {
        CountedPeople people =
                PeopleReader.of(BY_DISTRICT_AND_SEX).withLongestCell(1).read(file("district,sex\nDacorum,M\n"));

        assertEquals(1, people.getPeople());
    }

    @Test
    void cellLongerThanAllowedEndsTheCounting() throws IOException {
        String text = "district,sex\nDacorum,M\n" + "x".repeat(1_100_000) + ",F\nDacorum,F\n";
        CountedPeople people =
                PeopleReader.of(BY_DISTRICT_AND_SEX).withLongestCell(1_000_000).read(file(text));

        assertEquals(1, people.getPeople());
        assertEquals(List.of("EDI-S-001 3"), codesAndLines(people));
    }
}
