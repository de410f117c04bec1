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
        return Character.isSpaceChar(unit) || (unit >= '\t' && unit <= '\r') || isWithoutWidth(unit);
    }

    /** Whether a character takes no place on a page, or takes it without showing anything. */
    public static boolean isWithoutWidth(char unit) {
        return (unit >= '\u200b' && unit <= '\u200f')
                || (unit >= '\u202a' && unit <= '\u202e')
                || (unit >= '\u2060' && unit <= '\u206f')
                || (unit >= '\ufe00' && unit <= '\ufe0f')
                || "\u00ad\u034f\u061c\u115f\u1160\u180e\u2800\u3164\ufeff\uffa0".indexOf(unit) >= 0;
    }
}
