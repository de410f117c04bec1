package org.ediframework.io.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.io.present.Language;
import tools.jackson.core.JsonGenerator;

/** The rules that a SARIF log tells: the whole catalogue, then an application's own rules that found something. */
final class SarifRules {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Language language;
    private final RuleCatalogue catalogue;

    private SarifRules(Language language) {
        this.language = language;
        this.catalogue = RuleCatalogue.in(language.locale());
    }

    static SarifRules behind(Collection<Finding> findings, Language language) {
        SarifRules rules = new SarifRules(language);
        rules.catalogue.getRules().forEach(rule -> rules.add(rule.getCode()));
        findings.forEach(finding -> rules.add(finding.getCode()));
        return rules;
    }

    private void add(String code) {
        numbers.putIfAbsent(code, numbers.size());
    }

    /** The place of a rule in the list, counted from 0. */
    int indexOf(String code) {
        return Objects.requireNonNull(numbers.get(code), code);
    }

    void write(JsonGenerator json) {
        IndentedJson.objects(json, "rules", numbers.keySet(), code -> {
            json.writeStringProperty("id", code);
            catalogue.find(code).ifPresent(known -> describe(known, json));
        });
    }

    private void describe(Rule rule, JsonGenerator json) {
        text("shortDescription", rule.getTitle() + ".", json);
        text("fullDescription", rule.getWhy(), json);
        text("help", language.say("findings.help", rule.getWhy(), rule.getSource()), json);
        String severity = rule.getSeverity().toString();
        IndentedJson.object(json, "defaultConfiguration", () -> json.writeStringProperty("level", severity));
        IndentedJson.object(json, "properties", () -> {
            json.writeStringProperty("level", rule.getLevel().toString());
            json.writeStringProperty("since", rule.getSince());
            json.writeStringProperty("source", rule.getSource());
        });
    }

    /** What SARIF calls a message: an object that holds a text. */
    static void text(String name, String text, JsonGenerator json) {
        IndentedJson.object(json, name, () -> json.writeStringProperty("text", text));
    }
}
