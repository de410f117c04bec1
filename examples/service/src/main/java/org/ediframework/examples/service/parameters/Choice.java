package org.ediframework.examples.service.parameters;

import java.util.Map;
import java.util.TreeSet;
import org.ediframework.examples.service.problems.UnusableRequestException;

/**
 * A parameter that is one of a few words.
 *
 * @param name of the parameter
 * @param values what each word stands for
 */
public record Choice<T>(String name, Map<String, T> values) {

    /**
     * What a word stands for.
     *
     * @throws UnusableRequestException when it is none of them
     */
    public T of(String word) {
        T value = values.get(word);
        if (value == null) {
            throw new UnusableRequestException("The parameter '" + name + "' is none of its values. Allowed are: "
                    + String.join(", ", new TreeSet<>(values.keySet())) + ".");
        }
        return value;
    }
}
