package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published is put down, and reckoned with the next time. */
class LedgerTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path ledger() {
        return folder.resolve("ledger.jsonl");
    }

    private Run publish(Path counts, String threshold, String day) {
        return Run.of(
                "protect",
                "--counts",
                counts,
                "--threshold",
                threshold,
                "--ledger",
                ledger(),
                "--scope",
                "pupils",
                "--as-of",
                day);
    }

    @Test
    void aLaterTableOfTheSameDayShowsNothingThatTheEarlierOneWithheld() throws IOException {
        Path counts = ExampleFiles.districtsByGroup(folder);
        Run ten = publish(counts, "10", "2027-03-31");
        Run five = publish(counts, "5", "2027-03-31");

        assertEquals(0, ten.status(), ten.err());
        assertEquals(0, five.status(), five.err());
        assertEquals(ten.out(), five.out());
        assertEquals(2, Files.readAllLines(ledger()).size());
        assertFalse(Files.readString(ledger()).contains(",9]"), "a withheld count");
    }

    @Test
    void aRoundedTableIsPutDownAndReckonedWith() throws IOException {
        Path counts = file("counts.csv", "group,count\na,2\nb,12\nc,31\nd,40\n");
        Run rounded = Run.of(
                "protect",
                "--counts",
                counts,
                "--round",
                "5",
                "--ledger",
                ledger(),
                "--scope",
                "pupils",
                "--as-of",
                "2027-03-31");
        Run exact = publish(counts, "5", "2027-03-31");

        assertEquals(0, rounded.status(), rounded.err());
        assertEquals(0, exact.status(), exact.err());
        assertTrue(rounded.out().contains("a,0\n"), rounded.out());
        assertTrue(exact.out().contains("a,[c]\n"), exact.out());
        assertEquals(2, Files.readAllLines(ledger()).size());
        assertTrue(Files.readString(ledger()).contains("[[\"b\"],8,12]"), "10 stands for 8 to 12");
        assertFalse(Files.readString(ledger()).contains("[[\"a\"],2]"), "a withheld count");

        Run another = publish(file("other.csv", "group,count\na,2\nb,13\nc,31\nd,40\n"), "5", "2027-03-31");
        assertEquals(2, another.status(), another.out());
        assertEquals(1, another.err().lines().count(), another.err());
    }

    @Test
    void theSamePublicationIsPutDownOnce() throws IOException {
        Path counts = ExampleFiles.districtsByGroup(folder);
        publish(counts, "5", "2027-03-31");
        publish(counts, "5", "2027-03-31");

        assertEquals(1, Files.readAllLines(ledger()).size());
    }

    @Test
    void smallDifferencesOfAnotherDayAreListedAndNothingIsPublishedUnlessTheyAreAccepted() throws IOException {
        publish(file("march.csv", "group,count\na,40\nb,30\n"), "5", "2027-03-31");
        Path june = file("june.csv", "group,count\na,42\nb,30\n");
        String before = Files.readString(ledger());

        Run refused = publish(june, "5", "2027-06-30");
        assertEquals(1, refused.status());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("2 more than on 2027-03-31 in group=a"), refused.err());
        assertEquals(before, Files.readString(ledger()));

        Run accepted = Run.of(
                "protect",
                "--counts",
                june,
                "--ledger",
                ledger(),
                "--scope",
                "pupils",
                "--as-of",
                "2027-06-30",
                "--accept-differences");
        assertEquals(0, accepted.status(), accepted.err());
        assertTrue(accepted.err().contains("2 more than on 2027-03-31 in group=a"), accepted.err());
        assertEquals(2, Files.readAllLines(ledger()).size());
    }

    @Test
    void aLedgerThatIsNoneIsRefusedInOneLine() throws IOException {
        Path counts = ExampleFiles.districtsByGroup(folder);
        file("ledger.jsonl", "{\"scope\":3}\n");

        Run run = publish(counts, "5", "2027-03-31");

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void anAuditCanBeReadByItsOwnerAloneAndAFileThatIsReplacedKeepsItsMode() throws IOException {
        Path counts = ExampleFiles.districtsByGroup(folder);
        Path audit = folder.resolve("audit.json");
        Path result = file("result.csv", "");
        Files.setPosixFilePermissions(result, PosixFilePermissions.fromString("rw-rw----"));

        Run.of("protect", "--counts", counts, "--audit", audit, "-o", result);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(audit)));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(result)));
    }

    @Test
    void whatIsReadIsNotWrittenOver() throws IOException {
        Path counts = ExampleFiles.districtsByGroup(folder);
        Path groups = ExampleFiles.groups(folder);
        String before = Files.readString(counts);

        for (Run run : new Run[] {
            Run.of("protect", "--counts", counts, "-o", counts),
            Run.of("protect", "--counts", counts, "--audit", counts),
            Run.of("protect", "--counts", counts, "--hierarchy", "group=" + groups, "-o", groups)
        }) {
            assertEquals(2, run.status());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertEquals(before, Files.readString(counts));
    }

    @Test
    void mergingIsOfferedAndNotDone() throws IOException {
        Path counts = ExampleFiles.districtsByGroup(folder);
        String groups = "group=" + ExampleFiles.groups(folder);

        Run run = Run.of("protect", "--counts", counts, "--hierarchy", groups, "--offers");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                Run.of("protect", "--counts", counts, "--hierarchy", groups).out(), run.out());
        assertTrue(run.err().contains("merging 'group' into "), run.err());
    }
}
