package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.vocabulary.Frequency;
import org.ediframework.core.vocabulary.OpenValue;

/**
 * The numbers and periods that a framework gives a rule. What is absent, or is not of the form that the rule asks for,
 * leaves the rule's own; the latter is reported with the settings of the review.
 */
final class RuleParameters {

    /** What a parameter may be. */
    enum Form {
        PERIOD,
        NUMBER,
        TEXTS;

        boolean fits(OpenValue value) {
            return switch (this) {
                case PERIOD ->
                    value instanceof OpenValue.Text text
                            && Frequency.find(text.value()).isPresent();
                case NUMBER -> value instanceof OpenValue.Numeral;
                case TEXTS ->
                    value instanceof OpenValue.Elements list
                            && list.values().stream().allMatch(OpenValue.Text.class::isInstance);
            };
        }
    }

    private static final Map<String, Map<String, Form>> TAKEN = Map.of(
            "EDI-P-007", Map.of("every", Form.PERIOD),
            "EDI-P-008", Map.of("every", Form.PERIOD),
            "EDI-P-009", Map.of("employees", Form.NUMBER, "every", Form.PERIOD),
            "EDI-P-011", Map.of("characteristics", Form.TEXTS),
            "EDI-P-016", Map.of("actions", Form.NUMBER, "share", Form.NUMBER),
            "EDI-P-021", Map.of("threshold", Form.NUMBER));

    private final Map<String, OpenValue> values;

    private RuleParameters(Map<String, OpenValue> values) {
        this.values = values;
    }

    /** The parameters that a rule of the library takes, by name. */
    static Map<String, Form> takenBy(String code) {
        return new TreeMap<>(TAKEN.getOrDefault(code, Map.of()));
    }

    /** Those of an obligation; none where there is no obligation. */
    static RuleParameters of(Optional<Obligation> obligation) {
        return new RuleParameters(obligation.map(Obligation::getParameters).orElseGet(Map::of));
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
