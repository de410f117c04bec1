package org.ediframework.examples.kotlin

import org.ediframework.core.plan.Action
import org.ediframework.core.plan.ActionPlan
import org.ediframework.core.review.PlanReview
import org.ediframework.io.review.DocumentReview
import tools.jackson.databind.json.JsonMapper
import tools.jackson.module.kotlin.readValue
import java.nio.file.Path
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

/** A plan that somebody hands in, in a value of the application's own. */
data class Submission(val by: String, val plan: ActionPlan)

/** Plans in Kotlin: the accessors are properties, and nothing is nullable that is not declared so. */
class Plans {

    /** Finds the library's module and that of Kotlin by itself. */
    private val mapper: JsonMapper = JsonMapper.builder().findAndAddModules().build()

    fun read(json: String): ActionPlan = mapper.readValue(json)

    fun readSubmission(json: String): Submission = mapper.readValue(json)

    fun write(value: Any): String = mapper.writeValueAsString(value)

    /** What is wrong with a document, line by line. */
    fun review(file: Path, asOf: LocalDate): List<String> {
        val loaded = DocumentReview.with(PlanReview.builder().asOf(asOf).build()).review(file)
        return loaded.findings.first.map { "${it.code} ${it.pointer} ${it.message}" }
    }

    /** The plan with another title for one of its actions. */
    fun retitled(plan: ActionPlan, id: String, title: String): ActionPlan {
        val action = plan.findAction(id).getOrNull() ?: return plan
        return plan.withAction(Action.builder().from(action).title(title).build())
    }
}
