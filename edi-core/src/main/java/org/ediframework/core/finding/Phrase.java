package org.ediframework.core.finding;

import java.util.List;

/**
 * Words that fill a gap of a sentence, not yet told in any language.
 *
 * @param key of the words among the {@linkplain RuleMessages messages}
 * @param gaps what fills their own gaps: values, lists and phrases
 */
public record Phrase(String key, List<Object> gaps) {

    /** Words. */
    public Phrase {
        gaps = List.copyOf(gaps);
    }
}
