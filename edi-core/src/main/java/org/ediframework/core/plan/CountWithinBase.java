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
import org.ediframework.core.constraint.AtProperty;
import org.jspecify.annotations.Nullable;

/**
 * A count that is at most its base (rule {@code EDI-C-008}); reported at the count.
 */
@Constraint(validatedBy = {CountWithinBase.ObservationCheck.class, CountWithinBase.ReferenceCheck.class})
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountWithinBase {

    String message() default "{EDI-C-008}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check for an observation, which may give a share instead. */
    final class ObservationCheck implements ConstraintValidator<CountWithinBase, Observation> {

        @Override
        public boolean isValid(@Nullable Observation value, ConstraintValidatorContext context) {
            return value == null
                    || value.getCount().isEmpty()
                    || value.getBase().isEmpty()
                    || value.getCount().get() <= value.getBase().get()
                    || AtProperty.breach("count", context);
        }
    }

    /** The check for a reference, which may give a share instead. */
    final class ReferenceCheck implements ConstraintValidator<CountWithinBase, MetricReference> {

        @Override
        public boolean isValid(@Nullable MetricReference value, ConstraintValidatorContext context) {
            return value == null
                    || value.getCount().isEmpty()
                    || value.getBase().isEmpty()
                    || value.getCount().get() <= value.getBase().get()
                    || AtProperty.breach("count", context);
        }
    }
}
