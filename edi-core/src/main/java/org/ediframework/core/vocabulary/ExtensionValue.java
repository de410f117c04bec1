package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A value that another party keeps in a document's {@code extensions}: any JSON, held without interpretation and
 * written back as it was read, numbers to the digit. It is the shape of JSON itself and will never gain another form.
 */
public sealed interface ExtensionValue {

    /** An object; its names keep their order. */
    record Members(Map<String, ExtensionValue> values) implements ExtensionValue {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** An array. */
    record Elements(List<ExtensionValue> values) implements ExtensionValue {
        public Elements {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A string. */
    record Text(String value) implements ExtensionValue {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number as it is written, so that {@code 1.50} stays {@code 1.50}. */
    record Numeral(String literal) implements ExtensionValue {
        private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?+(?:[eE][+-]?\\d++)?+");

        public Numeral {
            if (!FORM.matcher(literal).matches()) {
                throw new IllegalArgumentException(
                        "Not a JSON number: '" + literal + "'. Allowed is a literal such as 12, -0.5 or 1e6.");
            }
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements ExtensionValue {}

    /** JSON's {@code null}, which is allowed inside extensions only. */
    record Nothing() implements ExtensionValue {}
}
