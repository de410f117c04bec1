package org.ediframework.core.plan;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ediframework.core.constraint.Identifier;

/** The name of a classification with its edition, both of them ids: {@code id@edition} (rule {@code EDI-C-003}). */
@Pattern(regexp = Identifier.FORM + "@" + Identifier.FORM, message = "{EDI-C-003}")
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ClassificationReference {

    String message() default "{EDI-C-003}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
