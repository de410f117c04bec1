package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.junit.jupiter.api.Test;

/**
 * What is sound to its very limit passes the quick look: to doubt it would find nothing, but cost every plan that has it
 * the time of the validator.
 */
class QuickLookLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    private static MetricReference.Builder reference() {
        return MetricReference.builder().source("Census").asOf(DAY);
    }

    @Test
    void sharesFromNothingToAllPass() {
        for (String share : new String[] {"0", "0.5", "1", "1.00"}) {
            assertTrue(QuickParts.share(new BigDecimal(share)), share);
            assertTrue(QuickParts.target(SoundPlan.target(DAY, share)), share);
            assertTrue(
                    QuickParts.reference(
                            reference().share(new BigDecimal(share)).build()),
                    share);
        }
        assertFalse(QuickParts.share(new BigDecimal("1.0001")));
        assertFalse(QuickParts.share(new BigDecimal("-0.0001")));
    }

    @Test
    void countsOfNobodyAndOfEverybodyPass() {
        for (long count : new long[] {0, 1, 20}) {
            Observation observation = SoundPlan.observation(DAY, count, 20);
            assertTrue(QuickParts.observation(observation));
            assertTrue(QuickParts.observation(
                    Observation.builder().from(observation).undeclared(0L).build()));
            assertTrue(QuickParts.reference(reference().count(count).base(20L).build()));
        }
        assertTrue(QuickParts.observation(SoundPlan.observation(DAY, 0, 0)));
        assertTrue(QuickParts.reference(reference().count(0L).base(0L).build()));
        assertFalse(QuickParts.reference(reference().count(21L).base(20L).build()));
        assertFalse(QuickParts.reference(reference().count(20L).build()));
    }

    @Test
    void firstRevisionAndCostOfNothingPass() {
        Revision first =
                Revision.builder().number(1).status(RevisionStatus.DRAFT).build();
        assertTrue(QuickLook.revision(first));
        assertFalse(QuickLook.revision(Revision.builder().from(first).number(0).build()));
        assertTrue(QuickParts.cost(
                Cost.builder().amount(BigDecimal.ZERO).currency("GBP").build()));
    }

    @Test
    void organisationThatIsPartOfAnotherPasses() {
        Organisation council = Organisation.builder()
                .id("council")
                .name("Council")
                .employees(0L)
                .build();
        assertTrue(QuickLook.organisation(Organisation.builder()
                .id("service")
                .name("Service")
                .partOf(council)
                .build()));
    }

    @Test
    void shortestClassificationPasses() {
        assertTrue(QuickParts.classification("a@1"));
        assertFalse(QuickParts.classification("@1"));
        assertFalse(QuickParts.classification("a@"));
        assertFalse(QuickParts.classification("a"));
    }

    @Test
    void periodsOfOneDayPass() {
        assertTrue(QuickLook.period(DateRange.of(DAY, DAY)));
        Partnership partnership = Partnership.builder()
                .from(SoundPlan.plan().getPartnerships().get(0))
                .since(DAY)
                .until(DAY)
                .build();
        assertTrue(QuickLook.partnership(partnership));
    }
}
