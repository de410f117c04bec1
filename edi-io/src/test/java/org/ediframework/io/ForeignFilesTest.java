package org.ediframework.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ediframework.io.load.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed in for a plan, a table or a list of people and is none is called by its name, whatever the file is called. */
class ForeignFilesTest {

    /** Readers of what people make themselves; the others read what programs write. */
    private static final Set<String> OF_PEOPLE =
            Set.of("plans", "reviews", "published counts", "published references", "payrolls", "people");

    @TempDir
    private Path folder;

    private static List<Doors.Door> doors() {
        return Doors.of(Limits.standard()).stream()
                .filter(door -> OF_PEOPLE.contains(door.name()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "%PDF-1.7 1 0 obj<</Type /Catalog>>endobj| is a PDF",
                "<!DOCTYPE html><html><body><table><tr><td>sex</td></tr></table></body></html>| is a web page",
                "`\n  <HTML xmlns:x='urn:schemas-microsoft-com:office:excel'><table>`| is a web page",
                "<table border=1><tr><th>sex</th><th>count</th></tr></table>| is a web page",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>| is XML",
                "{\\rtf1\\ansi sex,count}| is a text document",
                "\uFEFF<?xml version='1.0'?><plan/>| is XML"
            })
    void isCalledByItsName(String content, String said) throws IOException {
        Path file = folder.resolve("given.csv");
        for (Doors.Door door : doors()) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                Files.write(file, content.getBytes(charset));
                String read = Doors.comparable(door.file().of(file)).toString();
                assertTrue(read.contains("EDI-S-001") && read.contains(said), door + " of " + content + ": " + read);
            }
        }
        assertEquals(OF_PEOPLE.size(), doors().size());
    }

    @Test
    void sheetOfOnesOwnIsNoPlanAndIsToldWhereItComesIn() throws IOException {
        Path file = Files.writeString(folder.resolve("actions.csv"), "Ref,Action,Owner\n1,Train staff,HR\n");
        String read = Doors.comparable(doors().get(0).file().of(file)).toString();
        assertTrue(read.contains("begins with 'Ref,Action,Owner'") && read.contains("--guess-map"), read);
    }
}
