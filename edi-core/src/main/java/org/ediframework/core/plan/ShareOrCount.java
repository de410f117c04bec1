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
 * A reference that gives either a share, or a count with its base, and not both (rule {@code EDI-C-009}).
 */
@Constraint(validatedBy = ShareOrCount.Check.class)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShareOrCount {

    String message() default "{EDI-C-009}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
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
}
