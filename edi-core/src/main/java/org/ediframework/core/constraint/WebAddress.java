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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The address of a document: an absolute {@code http} or {@code https} URI or a relative reference, RFC 3986 (rule {@code EDI-C-010}).
 */
@Constraint(validatedBy = WebAddress.Check.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    String message() default "{EDI-C-010}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<WebAddress, String> {

        /** Whether the text is an address that may stand in a plan. */
        public static boolean isAddress(String value) {
            try {
                URI uri = new URI(value);
                if (uri.getScheme() == null) {
                    return !value.isEmpty();
                }
                String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
                return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isAddress(value);
        }
    }
}
