package org.ediframework.examples.kotlin

import org.ediframework.core.plan.ActionPlan
import org.ediframework.io.json.JsonFormat
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import tools.jackson.databind.ObjectMapper
import java.nio.file.Path
import java.time.LocalDate

/** A consumer in Kotlin writes and reads the canonical form of a plan. */
class PlansTest {

    private val sound: Path = Path.of("../../edi-io/src/test/resources/org/ediframework/io/rules/sound.json")
    private val plan: ActionPlan = JsonFormat.plans().read(sound).orThrow()
    private val canonical: String = JsonFormat.plans().toJson(plan)
    private val plans = Plans()

    /** The members in their order, without the white space between them. */
    private fun members(json: String) = ObjectMapper().readTree(json).toString()

    @Test
    fun planIsReadAndWrittenInTheCanonicalForm() {
        assertEquals(plan, plans.read(canonical))
        assertEquals(members(canonical), plans.write(plan))
        assertEquals(canonical, JsonFormat.plans().toJson(plans.read(plans.write(plan))))
    }

    @Test
    fun planWithinADataClassIsReadAndWritten() {
        val submission = Submission("Service", plan)

        assertEquals("""{"by":"Service","plan":${members(canonical)}}""", plans.write(submission))
        assertEquals(submission, plans.readSubmission(plans.write(submission)))
    }

    @Test
    fun findingsAreReadThroughProperties() {
        val late = plans.review(sound, LocalDate.of(2029, 1, 1))

        assertNotEquals(listOf<String>(), late)
        assertTrue(late.all { it.startsWith("EDI-") })
        assertTrue(late.size > plans.review(sound, LocalDate.of(2027, 2, 1)).size)
    }

    @Test
    fun actionGetsAnotherTitle() {
        val id = plan.actions.first().id

        assertEquals("Another", plans.retitled(plan, id, "Another").findAction(id).orElseThrow().title)
        assertEquals(plan, plans.retitled(plan, "unknown", "Another"))
    }
}
