package org.ediframework.io.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Colours of the host's for a page. Every text and every sign stays readable on them: a colour without the contrast that WCAG
 * 2.2 asks for, 4.5 : 1 for text and 3 : 1 for the focus, is refused. Immutable and thread-safe.
 */
public final class PageColours {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double TEXT_CONTRAST = 4.5;
    private static final double FOCUS_CONTRAST = 3;
    private static final double LEAST_SRGB = 0.04045;

    /** What stands on paper and on bands, and so has to differ from both. */
    private static final List<Role> WRITTEN =
            List.of(Role.INK, Role.SOFT, Role.UNDER, Role.OVER, Role.EVEN, Role.NONE, Role.LINK);

    /** What is coloured. */
    public enum Role {
        /** The background of the page. */
        PAPER("#ffffff", "#14171c"),
        /** The background of the numbers of a summary. */
        BAND("#f4f5f7", "#1c2128"),
        /** Text, and lines that bear meaning. */
        INK("#1a1f26", "#e8ebef"),
        /** Text that matters less. */
        SOFT("#4b5560", "#b2bac4"),
        /** Lines between rows. */
        RULE("#d3d8de", "#3a424d"),
        /** Lines behind plots. */
        GRID("#e6e9ed", "#2a3038"),
        /** Signs and words for fewer people than expected, and for what is late. */
        UNDER("#a23b00", "#ff9e68"),
        /** Signs and words for more people than expected, and for what is under way. */
        OVER("#1c4f94", "#8fbcf7"),
        /** Signs and words for what is in line or done. */
        EVEN("#2b6a3c", "#8bcb9b"),
        /** Signs and words for what cannot be told. */
        NONE("#59636e", "#a7b0bb"),
        /** Links. */
        LINK("#0a4d8c", "#92c4ff"),
        /** The frame around what has the keyboard. */
        FOCUS("#7a3cc2", "#c9a3ff");

        private final String light;
        private final String dark;

        Role(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        private String variable() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Role, String> light;
    private final Map<Role, String> dark;

    private PageColours(Map<Role, String> light, Map<Role, String> dark) {
        this.light = copy(light);
        this.dark = copy(dark);
    }

    private static Map<Role, String> copy(Map<Role, String> colours) {
        Map<Role, String> copy = new EnumMap<>(Role.class);
        copy.putAll(colours);
        return copy;
    }

    /** The colours of the library. */
    public static PageColours standard() {
        return new PageColours(Map.of(), Map.of());
    }

    /**
     * The same with these colours where the reader wants a light page, and on paper.
     *
     * @param colours as {@code #1a1f26}; roles that are not among them stay
     * @throws IllegalArgumentException when one is not written so, or cannot be read on its background
     */
    public PageColours withLight(Map<Role, String> colours) {
        check(colours, false);
        return new PageColours(colours, dark);
    }

    /**
     * The same with these colours where the reader wants a dark page.
     *
     * @param colours as {@code #e8ebef}; roles that are not among them stay
     * @throws IllegalArgumentException when one is not written so, or cannot be read on its background
     */
    public PageColours withDark(Map<Role, String> colours) {
        check(colours, true);
        return new PageColours(light, colours);
    }

    private static void check(Map<Role, String> colours, boolean isDark) {
        colours.forEach((role, colour) -> {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("Colour " + role + " is '" + colour
                        + "'. Allowed is # and six hexadecimal digits, such as #1a1f26.");
            }
        });
        for (Role background : List.of(Role.PAPER, Role.BAND)) {
            WRITTEN.forEach(role -> check(role, background, TEXT_CONTRAST, colours, isDark));
        }
        check(Role.FOCUS, Role.PAPER, FOCUS_CONTRAST, colours, isDark);
    }

    private static void check(Role role, Role background, double least, Map<Role, String> colours, boolean isDark) {
        double contrast = contrast(of(role, colours, isDark), of(background, colours, isDark));
        if (contrast < least) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Colour %s, %s, on %s, %s, has a contrast of %.2f : 1. Allowed is %.1f : 1 or more.",
                    role,
                    of(role, colours, isDark),
                    background,
                    of(background, colours, isDark),
                    contrast,
                    least));
        }
    }

    private static String of(Role role, Map<Role, String> colours, boolean isDark) {
        return colours.getOrDefault(role, isDark ? role.dark : role.light);
    }

    /** The contrast of two colours by WCAG 2.2, from 1 to 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= LEAST_SRGB ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The rules that set them, for a page or for a fragment. */
    String css(String root) {
        Map<Role, String> inTheDark = darkWhole();
        return rules(root, light)
                + within("@media (prefers-color-scheme: dark)", rules(root, inTheDark))
                + within("@media print", rules(root, light));
    }

    /** The rules that set those of a light page alone. */
    String cssOfLight(String root) {
        return rules(root, light);
    }

    /** Light colours would hold in the dark too, so that all roles of the host's are set there. */
    private Map<Role, String> darkWhole() {
        Map<Role, String> whole = copy(dark);
        light.keySet().forEach(role -> whole.putIfAbsent(role, role.dark));
        return whole;
    }

    private static String within(String condition, String rules) {
        return rules.isEmpty() ? "" : condition + " {\n" + rules + "}\n";
    }

    private static String rules(String root, Map<Role, String> colours) {
        if (colours.isEmpty()) {
            return "";
        }
        StringBuilder css = new StringBuilder(root).append(" {");
        colours.forEach((role, colour) -> css.append(' ')
                .append(role.variable())
                .append(": ")
                .append(colour)
                .append(';'));
        return css.append(" }\n").toString();
    }
}
