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
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.vocabulary.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic whose id is well formed (rule {@code EDI-C-003}).
 */
@Constraint(validatedBy = CharacteristicId.Check.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CharacteristicId {

    String message() default "{EDI-C-003}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<CharacteristicId, Characteristic> {

        /** Whether its id has the form of one. */
        public static boolean isWellFormed(Characteristic value) {
            return value.isProtected() || Identifier.Check.isIdentifier(value.getId());
        }

        @Override
        public boolean isValid(@Nullable Characteristic value, ConstraintValidatorContext context) {
            return value == null || isWellFormed(value);
        }
    }
}
