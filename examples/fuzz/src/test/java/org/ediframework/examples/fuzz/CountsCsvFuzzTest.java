package org.ediframework.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.ediframework.io.counts.CountsReader;

/** Reads counts and references from files that are anything. */
class CountsCsvFuzzTest {

    @FuzzTest
    void countsAreReadOrFindingsSayWhyNot(byte[] content) throws IOException {
        Verdict.check(CountsReader.standard()
                .counts()
                .read(new ByteArrayInputStream(content), "counts.csv")
                .getFindings());
        Verdict.check(CountsReader.standard()
                .withSampledReferences()
                .references("a source")
                .read(new ByteArrayInputStream(content), "reference.csv")
                .getFindings());
    }
}
