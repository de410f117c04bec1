package org.ediframework.examples.hertfordshire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPageTest {

    @Test
    void mainJobWritesThePageWhereItIsTold(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("plan.html");
        MainJob.main(new String[] {page.toString()});
        assertEquals(PlanPage.write(), Files.readString(page));
    }

    @Test
    void pageSaysWhatIsMadeUp() throws IOException {
        String page = PlanPage.write();
        assertTrue(page.contains("The pupils are made up"), page);
        assertTrue(page.contains("31 March 2019: fictitious"), page);
        assertTrue(page.contains("Disabled pupils at the Stevenage music centre"), page);
    }
}
