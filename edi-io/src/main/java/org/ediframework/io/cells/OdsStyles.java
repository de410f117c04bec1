package org.ediframework.io.cells;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument workbook, as far as they say what a cell means. */
final class OdsStyles implements XmlParts.Visitor {

    private static final int DEEPEST = 20;

    private final Map<Named, Described> styles = new HashMap<>();
    private final Map<String, Style.Shows> formats = new HashMap<>();
    private final Set<Named> hiddenTables = new HashSet<>();
    private final Map<Style, Style> known = new HashMap<>();
    private @Nullable Described current;
    private @Nullable String format;
    private boolean hasDay;

    /** What a style is called among those of its family. */
    private record Named(@Nullable String family, String name) {}

    /** A style, whose silence its parent fills. */
    private static final class Described {
        private @Nullable String parent;
        private @Nullable String format;
        private @Nullable String fill;
        private @Nullable Boolean isStruck;
    }

    /** Takes notice of a style; other elements say nothing. */
    @Override
    public void begins(String name, XMLStreamReader at) {
        String named = XmlParts.attribute(at, "name");
        switch (name) {
            case "style" -> {
                Described described = new Described();
                described.parent = XmlParts.attribute(at, "parent-style-name");
                described.format = XmlParts.attribute(at, "data-style-name");
                current = described;
                if (named != null) {
                    styles.put(new Named(XmlParts.attribute(at, "family"), named), described);
                }
            }
            case "table-cell-properties" -> {
                if (current != null) {
                    current.fill = XmlParts.attribute(at, "background-color");
                }
            }
            case "text-properties" -> {
                String line = XmlParts.attribute(at, "text-line-through-style");
                String type = XmlParts.attribute(at, "text-line-through-type");
                if (current != null && (line != null || type != null)) {
                    current.isStruck = !"none".equals(line) && !"none".equals(type);
                }
            }
            case "table-properties" -> {
                if (current != null && "false".equals(XmlParts.attribute(at, "display"))) {
                    styles.forEach((key, style) -> {
                        if (style == current) {
                            hiddenTables.add(key);
                        }
                    });
                }
            }
            case "date-style" -> {
                format = named;
                hasDay = false;
            }
            case "day", "day-of-week" -> hasDay = true;
            default -> {
                // Fonts, borders and the like say nothing.
            }
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("date-style") && format != null) {
            formats.put(format, hasDay ? Style.Shows.DAY : Style.Shows.MONTH);
        } else if (name.equals("style")) {
            current = null;
        }
    }

    /** Whether a table with this style is not shown. */
    boolean isHidden(@Nullable String style) {
        return style != null && hiddenTables.contains(new Named("table", style));
    }

    /** The style of cells of this name. */
    Style get(@Nullable String name) {
        String fill = null;
        Boolean isStruck = null;
        String shown = null;
        String next = name;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            Described described = styles.get(new Named("table-cell", next));
            if (described == null) {
                break;
            }
            fill = fill == null ? described.fill : fill;
            isStruck = isStruck == null ? described.isStruck : isStruck;
            shown = shown == null ? described.format : shown;
            next = described.parent;
        }
        Style style = new Style(
                argb(fill),
                Boolean.TRUE.equals(isStruck),
                shown == null ? Style.Shows.DAY : formats.getOrDefault(shown, Style.Shows.DAY));
        return known.computeIfAbsent(style, same -> same);
    }

    private static Optional<String> argb(@Nullable String fill) {
        return fill != null && fill.matches("#\\p{XDigit}{6}") && !fill.equalsIgnoreCase("#ffffff")
                ? Optional.of("FF" + fill.substring(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
