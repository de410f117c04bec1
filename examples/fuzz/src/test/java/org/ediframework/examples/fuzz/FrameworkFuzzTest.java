package org.ediframework.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ediframework.core.framework.Framework;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;

/** Reads framework documents. */
class FrameworkFuzzTest {

    private static final JsonFormat<Framework> FORMAT = JsonFormat.frameworks();

    @FuzzTest
    void frameworkIsReadOrFindingsSayWhyNot(byte[] document) {
        Loaded<Framework> loaded = FORMAT.read(document, "framework.json");

        Verdict.check(loaded);
        Verdict.checkWritten(FORMAT, loaded.getValue());
    }
}
