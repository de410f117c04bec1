package org.ediframework.core.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.wording.Bundle;
import org.ediframework.core.wording.Wording;

/**
 * The list of every rule: its code, how much a breach matters, what it says, why it matters, and what it rests on.
 *
 * <p>Codes are never reused or renumbered; new rules are added at the end of their series. Thread-safe.
 */
public final class RuleCatalogue {

    private static final RuleCatalogue STANDARD = new RuleCatalogue(read("rules.tsv"));
    private static final Bundle TRANSLATIONS = Bundle.ofTranslations(
            name -> Optional.ofNullable(RuleCatalogue.class.getResourceAsStream(name)), "messages");

    private final Map<String, Rule> byCode;

    private RuleCatalogue(Map<String, Rule> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The rules of this library. */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * The same rules with titles, reasons, sources and what their parameters mean in a language, in British English where
     * there are no words in it. The Welsh words await the review of a Welsh speaker.
     */
    public static RuleCatalogue in(Locale language) {
        return TRANSLATIONS
                .in(language)
                .map(words -> {
                    Map<String, Rule> rules = new LinkedHashMap<>();
                    STANDARD.byCode.forEach((code, rule) -> rules.put(code, in(words, rule)));
                    return new RuleCatalogue(rules);
                })
                .orElse(STANDARD);
    }

    private static Rule in(Wording words, Rule rule) {
        String key = RuleMessages.OF_RULES + rule.getCode() + ".";
        return Rule.builder()
                .from(rule)
                .title(words.find(key + "title").orElseGet(rule::getTitle))
                .why(words.find(key + "why").orElseGet(rule::getWhy))
                .source(words.find(RuleMessages.OF_RULES + "source."
                                + rule.getSource().replaceAll("[^A-Za-z0-9]", "-"))
                        .orElseGet(rule::getSource))
                .parameters(rule.getParameters().stream()
                        .map(parameter -> new RuleParameter(
                                parameter.name(),
                                parameter.type(),
                                parameter.usual(),
                                words.find(key + parameter.name()).orElseGet(parameter::meaning)))
                        .toList())
                .build();
    }

    /** Every rule, level by level and in the order of the codes. */
    public Collection<Rule> getRules() {
        return byCode.values();
    }

    /**
     * The rule with this code; empty where there is none.
     *
     * @param code for example {@code EDI-R-002}
     */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * A rule that is known to be listed.
     *
     * @throws IllegalArgumentException when there is none with this code
     */
    public Rule get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule '" + code + "'. Allowed is a code of the catalogue such as EDI-R-002."));
    }

    private static Map<String, Rule> read(String resource) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        InputStream bytes = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(RuleCatalogue::rule).forEach(rule -> rules.put(rule.getCode(), rule));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rules;
    }

    private static Rule rule(String line) {
        String[] cells = line.split("\t", -1);
        return Rule.builder()
                .code(cells[0])
                .level(level(cells[0]))
                .severity(Severity.find(cells[1]).orElseThrow())
                .since(cells[2])
                .title(cells[3])
                .why(cells[4])
                .source(cells[5])
                .parameters(parameters(cells))
                .build();
    }

    /** In the cells behind the source, one parameter each: name, type, usual value and meaning. */
    private static List<RuleParameter> parameters(String... cells) {
        List<RuleParameter> parameters = new ArrayList<>();
        for (int cell = 6; cell < cells.length; cell++) {
            String[] parts = cells[cell].split(" \\| ", -1);
            RuleParameter.Type type = RuleParameter.Type.valueOf(parts[1].toUpperCase(Locale.ROOT));
            parameters.add(new RuleParameter(parts[0], type, parts[2], parts[3]));
        }
        return parameters;
    }

    private static RuleLevel level(String code) {
        for (RuleLevel level : RuleLevel.values()) {
            if (code.charAt("EDI-".length()) == level.getLetter()) {
                return level;
            }
        }
        throw new IllegalArgumentException("No level: '" + code + "'. Allowed is EDI-, a letter of a level, a number.");
    }
}
