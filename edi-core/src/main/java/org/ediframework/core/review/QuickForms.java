package org.ediframework.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;

/** What the quick look asks of single values, in the words of the constraints that it stands for. */
final class QuickForms {

    /** Up to here comparing each with each is faster than a set. */
    private static final int FEW = 6;

    private QuickForms() {}

    static boolean identifier(String text) {
        return Identifier.Check.isIdentifier(text);
    }

    static boolean shortText(String text) {
        return ShortText.Check.fits(text);
    }

    static boolean shortText(Optional<String> text) {
        return text.isEmpty() || shortText(text.get());
    }

    static boolean freeText(String text) {
        return FreeText.Check.fits(text);
    }

    static boolean freeText(Optional<String> text) {
        return text.isEmpty() || freeText(text.get());
    }

    static boolean notNegative(Optional<Long> number) {
        return number.isEmpty() || number.get() >= 0;
    }

    static <T> boolean maybe(Optional<T> value, Predicate<T> isSound) {
        return value.isEmpty() || isSound.test(value.get());
    }

    static <T> boolean each(List<T> entries, Predicate<T> isSound) {
        for (int entry = 0; entry < entries.size(); entry++) {
            if (!isSound.test(entries.get(entry))) {
                return false;
            }
        }
        return true;
    }

    static boolean some(List<?> entries) {
        return !entries.isEmpty();
    }

    static boolean distinct(List<?> entries) {
        if (entries.size() > FEW) {
            return new HashSet<>(entries).size() == entries.size();
        }
        for (int entry = 1; entry < entries.size(); entry++) {
            for (int before = 0; before < entry; before++) {
                if (entries.get(entry).equals(entries.get(before))) {
                    return false;
                }
            }
        }
        return true;
    }
}
