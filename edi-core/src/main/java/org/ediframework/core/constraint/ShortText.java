package org.ediframework.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name or a phrase: not blank (rule {@code EDI-C-001}) and of at most 200 UTF-16 units (rule {@code EDI-C-002}).
 */
@Pattern(regexp = FreeText.NOT_BLANK, flags = Pattern.Flag.DOTALL, message = "{EDI-C-001}")
@Size(max = 200, message = "{EDI-C-002}")
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortText {

    String message() default "{EDI-C-001}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
