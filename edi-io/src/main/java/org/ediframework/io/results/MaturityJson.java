package org.ediframework.io.results;

import org.ediframework.core.maturity.ModuleStanding;
import org.ediframework.core.maturity.SelfAssessment;
import tools.jackson.core.JsonGenerator;

/** A self-assessment of maturity as JSON; what is absent is left out. */
public final class MaturityJson {

    private MaturityJson() {}

    /** The assessment, indented, with LF and one newline at the end. */
    public static String write(SelfAssessment assessment) {
        return IndentedJson.object(json -> {
            json.writeStringProperty("framework", assessment.getFramework().getId());
            IndentedJson.objects(json, "modules", assessment.getModules(), standing -> write(standing, json));
        });
    }

    private static void write(ModuleStanding standing, JsonGenerator json) {
        json.writeStringProperty("module", standing.module().getId());
        json.writeStringProperty("title", standing.module().getTitle());
        json.writeBooleanProperty("assessed", standing.isAssessed());
        standing.level().ifPresent(level -> json.writeStringProperty("level", level.getId()));
        standing.score().ifPresent(score -> json.writeNumberProperty("score", score));
        standing.on().ifPresent(on -> json.writeStringProperty("on", on.toString()));
        standing.nextLevel().ifPresent(level -> json.writeStringProperty("nextLevel", level.getId()));
        standing.nextScore().ifPresent(score -> json.writeNumberProperty("nextScore", score));
    }
}
