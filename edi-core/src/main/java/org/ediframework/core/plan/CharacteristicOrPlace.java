package org.ediframework.core.plan;

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

/**
 * An area of concern that names a characteristic, a place, or both (rule {@code EDI-C-009}).
 */
@Constraint(validatedBy = CharacteristicOrPlace.Check.class)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CharacteristicOrPlace {

    String message() default "{EDI-C-009}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<CharacteristicOrPlace, AreaOfConcern> {

        @Override
        public boolean isValid(@Nullable AreaOfConcern value, ConstraintValidatorContext context) {
            return value == null
                    || value.getCharacteristic().isPresent()
                    || value.getPlace().isPresent();
        }
    }
}
