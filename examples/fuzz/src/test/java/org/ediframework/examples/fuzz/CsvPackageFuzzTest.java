package org.ediframework.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.api.io.TempDir;

/** Reads packages of which one file is not what it was, and zips that are anything. */
class CsvPackageFuzzTest {

    private static final DocumentReview REVIEW =
            DocumentReview.with(PlanReview.builder().build());

    /** The files of a package with a little of everything, each a table that the fuzzer may replace. */
    private static final List<String[]> FILES = List.of(
            new String[] {"datapackage.json", "{\"resources\": [{\"path\": \"plan.csv\"}]}"},
            new String[] {
                "plan.csv",
                "formatVersion,id,title,organisation.id,organisation.name,period.start,period.end,revision.number,"
                        + "revision.status,extensions\n"
                        + "1.0,p,Plan,o,Service,2027-01-01,2027-12-31,1,DRAFT,\"{\"\"org.example.a\"\": [1]}\"\n"
            },
            new String[] {"commitments.csv", "id,title,statement,kind,evidence\nc,C,We act.,ACTION_PLAN,a;b\n"},
            new String[] {"key-areas.csv", "id,title,kind\nk,Pupils,PARTICIPANTS\n"},
            new String[] {"actions.csv", """
                    id,title,keyAreas,due,due.text,status,cost.amount,cost.currency,dependsOn
                    a,A,k,2027-09-30,,IN_PROGRESS,12.50,GBP,
                    b,B,k,,Ongoing,NOT_STARTED,,,a
                    """},
            new String[] {"action-responsible.csv", "action,responsible\na,Lead\nb,Lead\n"},
            new String[] {"action-success-criteria.csv", "action,successCriteria\na,30 pupils\nb,20 pupils\n"},
            new String[] {"action-milestones.csv", "action,id,title,due\na,m,M,2027-03\n"},
            new String[] {"places.csv", "id,name,kind,within\nh,Hall,COMMUNITY,E07000243\n"});

    @TempDir
    private Path folder;

    /**
     * Fuzzes a package.
     *
     * @param input a byte that says which file is replaced, or that there is a zip instead, and what is in it
     */
    @FuzzTest
    void packageIsReadOrFindingsSayWhyNot(byte[] input) throws IOException {
        int choice = input.length == 0 ? 0 : input[0] & 0xFF;
        byte[] content = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        Path source = choice == 'z' ? Files.write(folder.resolve("plan.zip"), content) : folder(choice, content);

        Loaded<ActionPlan> loaded = REVIEW.review(source);

        Verdict.check(loaded);
        Verdict.checkWritten(JsonFormat.plans(), loaded.getValue());
        if (loaded.getValue().isPresent() && loaded.getFindings().isValid()) {
            Path again = folder.resolve("again.zip");
            CsvPackage.ofPlans().write(loaded.orThrow(), again);
            assertEquals(loaded.getValue(), CsvPackage.ofPlans().read(again).getValue());
        }
    }

    private Path folder(int choice, byte[] content) throws IOException {
        Path target = Files.createDirectories(folder.resolve("package"));
        int replaced = choice % FILES.size();
        for (int file = 0; file < FILES.size(); file++) {
            String[] named = FILES.get(file);
            Files.write(
                    target.resolve(named[0]), file == replaced ? content : named[1].getBytes(StandardCharsets.UTF_8));
        }
        return target;
    }
}
