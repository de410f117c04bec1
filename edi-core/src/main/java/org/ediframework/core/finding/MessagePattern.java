package org.ediframework.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with numbered gaps, {@code {0}}, {@code {1}}. It is not a {@link java.text.MessageFormat}: apostrophes
 * mean nothing to it, so that translators may write them.
 */
final class MessagePattern {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    /** Texts and the numbers of gaps in turn, a text first and last. */
    private final List<String> texts = new ArrayList<>();

    private final List<Integer> gaps = new ArrayList<>();

    MessagePattern(String pattern) {
        Matcher matcher = GAP.matcher(pattern);
        int from = 0;
        while (matcher.find()) {
            texts.add(pattern.substring(from, matcher.start()));
            gaps.add(Integer.parseInt(matcher.group(1)));
            from = matcher.end();
        }
        texts.add(pattern.substring(from));
    }

    /** Whether it has no gap that the other has not, so that the arguments of the other fill it. */
    boolean fitsInto(MessagePattern other) {
        return other.gaps.containsAll(gaps);
    }

    /**
     * The sentence with its gaps filled.
     *
     * @throws IllegalArgumentException when there are fewer arguments than the gaps ask for
     */
    String fill(Object... arguments) {
        StringBuilder sentence = new StringBuilder(120).append(texts.get(0));
        for (int gap = 0; gap < gaps.size(); gap++) {
            int number = gaps.get(gap);
            if (number >= arguments.length) {
                throw new IllegalArgumentException("Too few arguments: " + arguments.length + ". The sentence '" + this
                        + "' has a gap {" + number + "}.");
            }
            sentence.append(arguments[number]).append(texts.get(gap + 1));
        }
        return sentence.toString();
    }

    /** The sentence with its gaps as they are written. */
    @Override
    public String toString() {
        StringBuilder sentence = new StringBuilder(texts.get(0));
        for (int gap = 0; gap < gaps.size(); gap++) {
            sentence.append('{').append(gaps.get(gap)).append('}').append(texts.get(gap + 1));
        }
        return sentence.toString();
    }
}
