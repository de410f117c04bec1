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
 * An id: a letter or digit, then at most 63 letters, digits, dots, low lines or hyphens, all ASCII (rule {@code EDI-C-003}).
 */
@Constraint(validatedBy = Identifier.Check.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** The form of an id. */
    String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    String message() default "{EDI-C-003}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. Everything in a plan has an id, so it is spared the regular expression. */
    final class Check implements ConstraintValidator<Identifier, String> {

        private static final int LONGEST = 64;

        /** Whether the text has the {@link #FORM} of an id. */
        public static boolean isIdentifier(String text) {
            if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
                return false;
            }
            for (int at = 1; at < text.length(); at++) {
                char unit = text.charAt(at);
                if (!isLetterOrDigit(unit) && unit != '.' && unit != '_' && unit != '-') {
                    return false;
                }
            }
            return true;
        }

        private static boolean isLetterOrDigit(char unit) {
            return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z');
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isIdentifier(value);
        }
    }
}
