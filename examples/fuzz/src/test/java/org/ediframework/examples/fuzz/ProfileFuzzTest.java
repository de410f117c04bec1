package org.ediframework.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ediframework.core.review.Profile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;

/** Reads profiles. */
class ProfileFuzzTest {

    private static final JsonFormat<Profile> FORMAT = JsonFormat.profiles();

    @FuzzTest
    void profileIsReadOrFindingsSayWhyNot(byte[] document) {
        Loaded<Profile> loaded = FORMAT.read(document, "profile.json");

        Verdict.check(loaded);
        Verdict.checkWritten(FORMAT, loaded.getValue());
    }
}
