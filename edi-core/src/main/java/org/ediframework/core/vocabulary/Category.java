package org.ediframework.core.vocabulary;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * One category of a {@link Classification}: a group of people by its code, in its publisher's own words. Whether code,
 * label and parent are good is checked when the classification is built.
 */
@Value.Immutable
public interface Category {

    /** The code by which plans and mappings refer to it, unique in its classification: {@code asian-bangladeshi}. */
    String getCode();

    /** The publisher's label, unique in its classification; shown to people as it is. */
    String getLabel();

    /** The code of the category that takes this one in; absent at the top. */
    Optional<String> getParent();

    /** The publisher's own code or number; absent when there is none. */
    Optional<String> getNotation();

    /** The state of missing answer that the publisher lists among the categories; absent for a substantive category. */
    Optional<NonResponse> getNonResponse();

    /** Whether people in it did answer. */
    default boolean isSubstantive() {
        return getNonResponse().isEmpty();
    }

    /** A substantive category at the top, without a notation. */
    static Category of(String code, String label) {
        return builder().code(code).label(label).build();
    }

    /** A builder; code and label are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Category}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableCategory.Builder implements ValueBuilder<Category, Builder> {}
}
