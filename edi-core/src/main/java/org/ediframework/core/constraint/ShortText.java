package org.ediframework.core.constraint;

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
 * A name or a phrase: not blank (rule {@code EDI-C-001}) and of at most 200 UTF-16 units (rule {@code EDI-C-002}).
 */
@Constraint(validatedBy = ShortText.Check.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortText {

    /** The most UTF-16 units allowed unless the annotation says otherwise. */
    int LONGEST = 200;

    String message() default "{EDI-C-001}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The most UTF-16 units allowed. */
    int max() default LONGEST;

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<ShortText, String> {

        private int max;

        @Override
        public void initialize(ShortText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || TextForm.check(value, max, context);
        }
    }
}
