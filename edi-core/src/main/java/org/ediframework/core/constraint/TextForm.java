package org.ediframework.core.constraint;

import jakarta.validation.ConstraintValidatorContext;

/**
 * What is asked of every text: that it is not blank, and not too long. Two rules in one look, because texts are most of a
 * plan and a constraint composed of others costs several times as much.
 */
final class TextForm {

    private TextForm() {}

    static boolean check(String text, int max, ConstraintValidatorContext context) {
        boolean isBlank = isBlank(text);
        if (text.length() <= max) {
            return !isBlank;
        }
        if (!isBlank) {
            context.disableDefaultConstraintViolation();
        }
        context.buildConstraintViolationWithTemplate("{EDI-C-002}").addConstraintViolation();
        return false;
    }

    /** White space and every kind of Unicode separator, so that a no-break space alone is no text either. */
    static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (!Character.isSpaceChar(unit) && !(unit >= '\t' && unit <= '\r')) {
                return false;
            }
        }
        return true;
    }
}
