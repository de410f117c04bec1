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
 * The key of an extension: a name in the owner's namespace such as {@code org.example.name}, that is, at least two parts joined by dots (rule {@code EDI-C-012}).
 */
@Pattern(regexp = NamespacedKey.FORM, message = "{EDI-C-012}")
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NamespacedKey {

    /** The form of a key. */
    String FORM = "[A-Za-z][A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]++)++";

    String message() default "{EDI-C-012}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
