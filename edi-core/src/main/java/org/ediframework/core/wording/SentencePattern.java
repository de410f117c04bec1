package org.ediframework.core.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence with numbered gaps, {@code {0}}, {@code {1}}, and with forms of which a number in a gap chooses one:
 * {@code {0, plural, one {# day} other {# days}}}, where {@code #} stands for the number. This is how translators know them
 * from ICU, with two differences: apostrophes mean nothing, and a brace that begins neither is a brace.
 */
final class SentencePattern {

    private static final String PLURAL = ", plural,";

    private final String written;
    private final String language;
    private final List<Part> parts;

    /** A piece of a sentence. */
    private sealed interface Part permits Text, Gap, Forms {}

    private record Text(String text) implements Part {}

    private record Gap(int number) implements Part {}

    private record Forms(int number, Map<PluralForm, List<Part>> forms) implements Part {}

    /**
     * A sentence.
     *
     * @param language whose forms of a number it has, as a tag of two letters
     * @throws IllegalArgumentException when forms do not end, or the form {@code other} is not among them
     */
    SentencePattern(String written, String language) {
        this.written = written;
        this.language = language;
        this.parts = new Reading(written).parts(0, written.length(), -1);
    }

    /** The numbers of its gaps. */
    Set<Integer> gaps() {
        Set<Integer> gaps = new TreeSet<>();
        collect(parts, gaps);
        return gaps;
    }

    private static void collect(List<Part> parts, Set<Integer> gaps) {
        for (Part part : parts) {
            if (part instanceof Gap gap) {
                gaps.add(gap.number());
            } else if (part instanceof Forms forms) {
                gaps.add(forms.number());
                forms.forms().values().forEach(form -> collect(form, gaps));
            }
        }
    }

    /**
     * The sentence with its gaps filled.
     *
     * @throws IllegalArgumentException when there are fewer arguments than the gaps ask for
     */
    String fill(Object... arguments) {
        StringBuilder sentence = new StringBuilder(120);
        append(parts, sentence, arguments);
        return sentence.toString();
    }

    private void append(List<Part> pieces, StringBuilder sentence, Object... arguments) {
        for (Part part : pieces) {
            if (part instanceof Text text) {
                sentence.append(text.text());
            } else if (part instanceof Gap gap) {
                sentence.append(argument(gap.number(), arguments));
            } else if (part instanceof Forms forms) {
                PluralForm form = PluralForm.of(language, argument(forms.number(), arguments));
                append(forms.forms().getOrDefault(form, other(forms)), sentence, arguments);
            }
        }
    }

    private static List<Part> other(Forms forms) {
        return forms.forms().getOrDefault(PluralForm.OTHER, List.of());
    }

    private Object argument(int number, Object... arguments) {
        if (number >= arguments.length) {
            throw new IllegalArgumentException("Too few arguments: " + arguments.length + ". The sentence '" + this
                    + "' has a gap {" + number + "}.");
        }
        return arguments[number];
    }

    /** The sentence with its gaps as they are written. */
    @Override
    public String toString() {
        return written;
    }

    /** Takes a sentence to pieces. */
    private record Reading(String written) {

        /** @param counted the gap that {@code #} stands for; -1 where it is a character like any other */
        List<Part> parts(int from, int end, int counted) {
            List<Part> parts = new ArrayList<>();
            int text = from;
            int at = from;
            while (at < end) {
                char sign = written.charAt(at);
                int close = sign == '{' ? gapEnd(at, end) : sign == '#' && counted >= 0 ? at : -1;
                if (close < 0) {
                    at++;
                    continue;
                }
                if (at > text) {
                    parts.add(new Text(written.substring(text, at)));
                }
                parts.add(sign == '#' ? new Gap(counted) : gap(at, close));
                at = close + 1;
                text = at;
            }
            if (text < end) {
                parts.add(new Text(written.substring(text, end)));
            }
            return parts;
        }

        /** Where the gap ends that begins here; -1 where none begins. */
        private int gapEnd(int at, int end) {
            boolean isNumbered = at + 2 < end && written.charAt(at + 1) >= '0' && written.charAt(at + 1) <= '9';
            if (isNumbered && written.charAt(at + 2) == '}') {
                return at + 2;
            }
            return isNumbered && written.startsWith(PLURAL, at + 2) ? brace(at, end) : -1;
        }

        /** Where the brace closes that opens here. */
        private int brace(int at, int end) {
            int depth = 0;
            for (int here = at; here < end; here++) {
                depth += written.charAt(here) == '{' ? 1 : written.charAt(here) == '}' ? -1 : 0;
                if (depth == 0) {
                    return here;
                }
            }
            throw new IllegalArgumentException("Sentence '" + written + "' has forms that do not end.");
        }

        private Part gap(int open, int close) {
            int number = written.charAt(open + 1) - '0';
            if (close == open + 2) {
                return new Gap(number);
            }
            Map<PluralForm, List<Part>> forms = new EnumMap<>(PluralForm.class);
            int at = open + 2 + PLURAL.length();
            for (int brace = written.indexOf('{', at); brace >= 0 && brace < close; brace = written.indexOf('{', at)) {
                int end = brace(brace, close);
                forms.put(form(written.substring(at, brace).strip()), parts(brace + 1, end, number));
                at = end + 1;
            }
            if (!forms.containsKey(PluralForm.OTHER)) {
                throw new IllegalArgumentException("Sentence '" + written + "' has no form 'other'.");
            }
            return new Forms(number, forms);
        }

        private PluralForm form(String name) {
            for (PluralForm form : PluralForm.values()) {
                if (form.word().equals(name)) {
                    return form;
                }
            }
            throw new IllegalArgumentException(
                    "Sentence '" + written + "' has a form '" + name + "'. Allowed: zero, one, two, few, many, other.");
        }
    }
}
