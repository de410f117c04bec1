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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed language tag of BCP 47 such as {@code en-GB} (rule {@code EDI-C-013}).
 */
@Constraint(validatedBy = LanguageTag.Check.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    String message() default "{EDI-C-013}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<LanguageTag, String> {

        /** Whether BCP 47 allows such a tag. */
        public static boolean isWellFormed(String value) {
            try {
                new Locale.Builder().setLanguageTag(value);
                return !value.isEmpty();
            } catch (IllformedLocaleException malformed) {
                return false;
            }
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isWellFormed(value);
        }
    }
}
