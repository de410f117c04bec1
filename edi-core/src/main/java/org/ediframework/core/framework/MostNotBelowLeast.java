package org.ediframework.core.framework;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ediframework.core.constraint.AtProperty;
import org.jspecify.annotations.Nullable;

/** A range of scores whose highest is not below its lowest (rule {@code EDI-C-005}); reported at the highest. */
@Constraint(validatedBy = MostNotBelowLeast.Check.class)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MostNotBelowLeast {

    String message() default "{EDI-C-005}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<MostNotBelowLeast, ScoreRange> {

        @Override
        public boolean isValid(@Nullable ScoreRange value, ConstraintValidatorContext context) {
            return value == null || value.getMost() >= value.getLeast() || AtProperty.breach("most", context);
        }
    }
}
