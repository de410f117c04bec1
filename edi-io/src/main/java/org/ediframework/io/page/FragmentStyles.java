package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The rules of a page, each for what lies in a fragment alone, so that none meets the page of the host around it. */
public final class FragmentStyles {

    /** The class of the element around a fragment. */
    public static final String ROOT = ".edi-page";

    private static final String DARK = "@media (prefers-color-scheme: dark)";

    private final String rules;
    private final boolean isDarkToo;
    private final StringBuilder css = new StringBuilder();

    private FragmentStyles(String rules, boolean isDarkToo) {
        this.rules = rules;
        this.isDarkToo = isDarkToo;
    }

    /**
     * The style sheet.
     *
     * @param isDarkToo whether it follows readers who want a dark page
     */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String css(boolean isDarkToo) {
        StringOutput html = new StringOutput();
        JtestyleGenerated.render(new OwaspHtmlTemplateOutput(html), null);
        String element = html.toString();
        String rules = element.substring(element.indexOf('>') + 1, element.lastIndexOf('<'));
        FragmentStyles styles = new FragmentStyles(rules, isDarkToo);
        styles.write(0, rules.length(), "");
        return styles.css.toString();
    }

    /** Writes the rules between two places; a rule with rules in it is one of its own. */
    private void write(int from, int end, String indent) {
        int at = from;
        for (int open = rules.indexOf('{', at); open >= 0 && open < end; open = rules.indexOf('{', at)) {
            int close = closing(open);
            String head = rules.substring(at, open).strip();
            if (head.startsWith("@media")) {
                if (isDarkToo || !head.equals(DARK)) {
                    css.append(head).append(" {\n");
                    write(open + 1, close, "  ");
                    css.append("}\n");
                }
            } else if (!head.startsWith("@") && !head.equals("html")) {
                css.append(indent)
                        .append(scoped(head))
                        .append(' ')
                        .append(body(open, close))
                        .append('\n');
            }
            at = close + 1;
        }
    }

    /** The declarations; the scheme of colours is the host's to say where the fragment is light alone. */
    private String body(int open, int close) {
        String body = rules.substring(open, close + 1);
        return isDarkToo ? body : body.replace("color-scheme: light dark;", "color-scheme: light;");
    }

    private int closing(int open) {
        int depth = 0;
        for (int at = open; at < rules.length(); at++) {
            depth += rules.charAt(at) == '{' ? 1 : rules.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("The style sheet of the library has a rule that does not end.");
    }

    private static String scoped(String selectors) {
        return Arrays.stream(selectors.split(","))
                .map(String::strip)
                .map(selector -> selector.equals(":root") || selector.equals("body") ? ROOT : ROOT + " " + selector)
                .collect(Collectors.joining(", "));
    }
}
