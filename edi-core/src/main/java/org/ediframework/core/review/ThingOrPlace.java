package org.ediframework.core.review;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A suppression that names a thing, a place, or both (rule {@code EDI-C-009}). */
@Constraint(validatedBy = ThingOrPlace.Check.class)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ThingOrPlace {

    String message() default "{EDI-C-009}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<ThingOrPlace, Suppression> {

        @Override
        public boolean isValid(@Nullable Suppression value, ConstraintValidatorContext context) {
            return value == null
                    || value.getThing().isPresent()
                    || value.getAt().isPresent();
        }
    }
}
