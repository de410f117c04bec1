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
 * A figure that is either a share, or a count with its base, and not both (rule {@code EDI-C-009}). A share that was
 * observed may say of how many people it is one.
 */
@Constraint(validatedBy = {ShareOrCount.Check.class, ShareOrCount.ObservationCheck.class})
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShareOrCount {

    String message() default "{EDI-C-009}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check for a reference. */
    final class Check implements ConstraintValidator<ShareOrCount, MetricReference> {

        @Override
        public boolean isValid(@Nullable MetricReference value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            boolean neither = value.getCount().isEmpty() && value.getBase().isEmpty();
            boolean both = value.getCount().isPresent() && value.getBase().isPresent();
            return value.getShare().isPresent() ? neither : both;
        }
    }

    /** The check for an observation. */
    final class ObservationCheck implements ConstraintValidator<ShareOrCount, Observation> {

        @Override
        public boolean isValid(@Nullable Observation value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            boolean isCounted = value.getCount().isPresent() && value.getBase().isPresent();
            boolean isBare = value.getCount().isEmpty() && value.getUndeclared().isEmpty();
            return value.getShare().isPresent() ? isBare : isCounted;
        }
    }
}
