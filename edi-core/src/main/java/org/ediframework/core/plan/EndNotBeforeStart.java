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
 * A stretch of time that does not end before it starts (rule {@code EDI-C-006}); reported at its end.
 */
@Constraint(validatedBy = {EndNotBeforeStart.RangeCheck.class, EndNotBeforeStart.PartnershipCheck.class})
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EndNotBeforeStart {

    String message() default "{EDI-C-006}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check for a range of days. */
    final class RangeCheck implements ConstraintValidator<EndNotBeforeStart, DateRange> {

        @Override
        public boolean isValid(@Nullable DateRange value, ConstraintValidatorContext context) {
            return value == null || !value.getEnd().isBefore(value.getStart()) || AtProperty.breach("end", context);
        }
    }

    /** The check for a partnership, whose days may both be absent. */
    final class PartnershipCheck implements ConstraintValidator<EndNotBeforeStart, Partnership> {

        @Override
        public boolean isValid(@Nullable Partnership value, ConstraintValidatorContext context) {
            return value == null
                    || value.getSince().isEmpty()
                    || value.getUntil().isEmpty()
                    || !value.getUntil().get().isBefore(value.getSince().get())
                    || AtProperty.breach("until", context);
        }
    }
}
