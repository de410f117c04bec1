package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.vocabulary.Frequency;
import org.ediframework.core.vocabulary.OpenValue;

/**
 * The numbers and periods that a framework gives a rule. What is absent, or is not of the kind that the rule asks for,
 * leaves the rule's own.
 */
final class RuleParameters {

    private final Map<String, OpenValue> values;

    private RuleParameters(Map<String, OpenValue> values) {
        this.values = values;
    }

    static RuleParameters of(Optional<Framework> framework, String code) {
        return framework.stream()
                .flatMap(made -> made.getObligations().stream())
                .filter(obligation -> obligation.getRule().equals(code))
                .findFirst()
                .map(obligation -> new RuleParameters(obligation.getParameters()))
                .orElseGet(() -> new RuleParameters(Map.of()));
    }

    Frequency frequency(String name, String usual) {
        return text(name).flatMap(Frequency::find).orElseGet(() -> Frequency.parse(usual));
    }

    BigDecimal number(String name, String usual) {
        return values.get(name) instanceof OpenValue.Numeral number
                ? new BigDecimal(number.literal())
                : new BigDecimal(usual);
    }

    /** The texts of a list; empty where there is none. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (values.get(name) instanceof OpenValue.Elements list) {
            for (OpenValue entry : list.values()) {
                if (entry instanceof OpenValue.Text text) {
                    texts.add(text.value());
                }
            }
        }
        return texts;
    }

    private Optional<String> text(String name) {
        return values.get(name) instanceof OpenValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
