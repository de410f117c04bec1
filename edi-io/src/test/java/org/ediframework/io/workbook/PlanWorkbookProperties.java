package org.ediframework.io.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.document.RandomDocuments;
import org.ediframework.io.load.Loaded;

class PlanWorkbookProperties {

    @Provide
    Arbitrary<ActionPlan> plans() {
        return RandomDocuments.plansForTables();
    }

    @Property(tries = 500)
    void planComesBackFromAWorkbookEqualAndTheWorkbookIsTheSameEveryTime(@ForAll("plans") ActionPlan plan)
            throws IOException {
        byte[] workbook = write(plan);

        Loaded<ActionPlan> loaded = PlanWorkbook.ofPlans().read(workbook, "plan.xlsx");

        assertEquals("", loaded.getFindings().toString());
        assertEquals(Optional.of(plan), loaded.getValue());
        assertArrayEquals(workbook, write(plan));
    }

    private static byte[] write(ActionPlan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertEquals("", PlanWorkbook.ofPlans().write(plan, bytes).toString());
        return bytes.toByteArray();
    }
}
