package org.ediframework.core.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Tells a breach of a constraint on a whole thing at one of its properties. */
public final class AtProperty {

    private AtProperty() {}

    /** Tells it there; answers false, as a check does that is not met. */
    public static boolean breach(String property, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
