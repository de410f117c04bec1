package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A value whose meaning is not fixed by the document format: what another party keeps in {@code extensions}, or a
 * parameter of a rule. Any JSON, held without interpretation and
 * written back as it was read, numbers to the digit. It is the shape of JSON itself and will never gain another form.
 */
public sealed interface OpenValue {

    /** An object; its names keep their order. */
    record Members(Map<String, OpenValue> values) implements OpenValue {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** An array. */
    record Elements(List<OpenValue> values) implements OpenValue {
        public Elements {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A string. */
    record Text(String value) implements OpenValue {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number as it is written, so that {@code 1.50} stays {@code 1.50}. */
    record Numeral(String literal) implements OpenValue {
        private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?+(?:[eE][+-]?\\d++)?+");

        public Numeral {
            if (!FORM.matcher(literal).matches()) {
                throw new IllegalArgumentException(
                        "Not a JSON number: '" + literal + "'. Allowed is a literal such as 12, -0.5 or 1e6.");
            }
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements OpenValue {}

    /** JSON's {@code null}, which is allowed inside extensions only. */
    record Nothing() implements OpenValue {}
}
