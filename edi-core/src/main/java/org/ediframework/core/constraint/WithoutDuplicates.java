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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list in which no entry stands twice (rule {@code EDI-C-007}); each repetition is reported at its own index.
 */
@Constraint(validatedBy = WithoutDuplicates.Check.class)
@Documented
@Target({ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutDuplicates {

    String message() default "{EDI-C-007}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<WithoutDuplicates, List<?>> {

        @Override
        public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
            if (value == null || value.size() < 2) {
                return true;
            }
            boolean distinct = true;
            Set<@Nullable Object> seen = new HashSet<>(value.size() * 2);
            for (int index = 0; index < value.size(); index++) {
                if (!seen.add(value.get(index))) {
                    distinct = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addBeanNode()
                            .inIterable()
                            .atIndex(index)
                            .addConstraintViolation();
                }
            }
            if (!distinct) {
                context.disableDefaultConstraintViolation();
            }
            return distinct;
        }
    }
}
