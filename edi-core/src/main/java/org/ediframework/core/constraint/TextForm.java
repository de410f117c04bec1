package org.ediframework.core.constraint;

import jakarta.validation.ConstraintValidatorContext;

/**
 * What is asked of every text: that it is not blank, and not too long. Two rules in one look, because texts are most of a
 * plan and a constraint composed of others costs several times as much.
 */
public final class TextForm {

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

    /**
     * Whether nothing of a text can be seen: it is white space, separators of any kind such as a no-break space, and
     * characters without width alone.
     */
    public static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean isPlain = unit > ' ' && unit < '\u007f';
            if (isPlain || !isInvisible(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char unit) {
        return Character.isSpaceChar(unit)
                || (unit >= '\t' && unit <= '\r')
                || Character.getType(unit) == Character.FORMAT
                || unit == '\u034f'
                || unit == '\u2800'
                || unit == '\u3164'
                || (unit >= '\ufe00' && unit <= '\ufe0f');
    }
}
