package org.ediframework.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An id: a letter or digit, then at most 63 letters, digits, dots, low lines or hyphens, all ASCII (rule {@code EDI-C-003}).
 */
@Pattern(regexp = Identifier.FORM, message = "{EDI-C-003}")
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** The form of an id. */
    String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    String message() default "{EDI-C-003}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
