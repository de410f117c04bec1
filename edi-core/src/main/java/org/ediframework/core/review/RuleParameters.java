package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleParameter;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.vocabulary.Frequency;
import org.ediframework.core.vocabulary.OpenValue;

/**
 * The numbers and periods that a framework gives a rule. What is absent, or is not of the form that the rule asks for,
 * leaves the rule's own, which the catalogue lists; the latter is reported with the settings of the review.
 */
record RuleParameters(String code, Map<String, OpenValue> values) {

    /** Those of an obligation for a rule; the rule's own where there is no obligation. */
    static RuleParameters of(String code, Optional<Obligation> obligation) {
        return new RuleParameters(
                code, obligation.map(Obligation::getParameters).orElseGet(Map::of));
    }

    /** Whether a value is what a parameter may be. */
    static boolean fits(RuleParameter.Type type, OpenValue value) {
        return switch (type) {
            case PERIOD ->
                value instanceof OpenValue.Text text
                        && Frequency.find(text.value()).isPresent();
            case NUMBER -> value instanceof OpenValue.Numeral;
            case TEXT -> value instanceof OpenValue.Text;
            case TEXTS ->
                value instanceof OpenValue.Elements list
                        && list.values().stream().allMatch(OpenValue.Text.class::isInstance);
        };
    }

    private String usual(String name) {
        return RuleCatalogue.standard()
                .get(code)
                .findParameter(name)
                .map(RuleParameter::usual)
                .orElseThrow(
                        () -> new IllegalArgumentException("The rule " + code + " has no parameter " + name + "."));
    }

    Frequency frequency(String name) {
        return ownFrequency(name).orElseGet(() -> Frequency.parse(usual(name)));
    }

    /** A period that the framework itself has set. */
    Optional<Frequency> ownFrequency(String name) {
        return values.get(name) instanceof OpenValue.Text text ? Frequency.find(text.value()) : Optional.empty();
    }

    BigDecimal number(String name) {
        return values.get(name) instanceof OpenValue.Numeral number
                ? new BigDecimal(number.literal())
                : new BigDecimal(usual(name));
    }

    /** A text; that of the catalogue where there is none. */
    String text(String name) {
        return values.get(name) instanceof OpenValue.Text text ? text.value() : usual(name);
    }

    /** The texts of a list; those of the catalogue where there is none. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (values.get(name) instanceof OpenValue.Elements list) {
            for (OpenValue entry : list.values()) {
                if (entry instanceof OpenValue.Text text) {
                    texts.add(text.value());
                }
            }
        }
        return texts.isEmpty() ? List.of(usual(name).split(",", -1)) : texts;
    }
}
