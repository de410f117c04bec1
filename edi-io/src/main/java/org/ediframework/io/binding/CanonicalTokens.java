package org.ediframework.io.binding;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The canonical form of a value, token by token, so that there is only one place that knows this form. */
public final class CanonicalTokens {

    /** What this library wrote itself needs no limits. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private CanonicalTokens() {}

    /** The tokens of what this library wrote. */
    public static JsonParser of(String canonical) {
        return FACTORY.createParser(ObjectReadContext.empty(), canonical);
    }
}
