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
 * A passage of text: not blank (rule {@code EDI-C-001}) and of at most 10,000 UTF-16 units (rule {@code EDI-C-002}).
 */
@Pattern(regexp = FreeText.NOT_BLANK, flags = Pattern.Flag.DOTALL, message = "{EDI-C-001}")
@Size(max = 10_000, message = "{EDI-C-002}")
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {

    /** At least one character that is not white space; possessive, so that a long blank text costs one pass. */
    String NOT_BLANK = "[\\s\\p{Z}]*+[^\\s\\p{Z}].*+";

    String message() default "{EDI-C-001}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
