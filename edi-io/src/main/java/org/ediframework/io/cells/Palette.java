package org.ediframework.io.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The colours of an Excel workbook by number: those that all have, and those of its theme. */
final class Palette implements XmlParts.Visitor {

    /** The indexed colours of ECMA-376-1:2016, 18.8.27, from 0 to 63. */
    private static final String[] INDEXED = """
            000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
            800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
            000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
            3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
            """.split("\\s+");

    private final List<String> theme = new ArrayList<>();
    private boolean isScheme;

    private Palette() {}

    static Palette read(XmlParts parts, String part) throws IOException {
        Palette palette = new Palette();
        parts.walk(part, palette);
        // The theme names dark before light; cells count light first.
        for (int pair = 0; pair + 1 < Math.min(4, palette.theme.size()); pair += 2) {
            String dark = palette.theme.get(pair);
            palette.theme.set(pair, palette.theme.get(pair + 1));
            palette.theme.set(pair + 1, dark);
        }
        return palette;
    }

    @Override
    public void begins(String name, XMLStreamReader at) {
        if (name.equals("clrScheme")) {
            isScheme = true;
        } else if (isScheme && (name.equals("srgbClr") || name.equals("sysClr"))) {
            String value = XmlParts.attribute(at, name.equals("srgbClr") ? "val" : "lastClr");
            theme.add(value == null ? "000000" : value);
        }
    }

    @Override
    public void ends(String name) {
        isScheme = isScheme && !name.equals("clrScheme");
    }

    /** The colour that an element names, as opacity, red, green and blue; null where it names none. */
    @Nullable
    String resolve(XMLStreamReader at) {
        String value = XmlParts.attribute(at, "rgb");
        if (value == null) {
            int indexed = Serial.whole(XmlParts.attribute(at, "indexed")).orElse(-1);
            int themed = Serial.whole(XmlParts.attribute(at, "theme")).orElse(-1);
            if (indexed >= 0 && indexed < INDEXED.length) {
                value = INDEXED[indexed];
            } else if (themed >= 0 && themed < theme.size()) {
                value = theme.get(themed);
            }
        }
        if (value == null || !value.matches("(?:\\p{XDigit}{2})?\\p{XDigit}{6}")) {
            return null;
        }
        String colour = value.substring(value.length() - 6).toUpperCase(Locale.ROOT);
        return "FF" + tinted(colour, XmlParts.attribute(at, "tint"));
    }

    /** Lighter towards white where the tint is above 0, darker towards black where it is below (18.3.1.15). */
    private static String tinted(String colour, @Nullable String tint) {
        double part;
        try {
            part = tint == null ? 0 : Double.parseDouble(tint);
        } catch (NumberFormatException none) {
            part = 0;
        }
        if (!(part >= -1 && part <= 1) || part == 0) {
            return colour;
        }
        StringBuilder tinted = new StringBuilder();
        for (int at = 0; at < 6; at += 2) {
            int old = Integer.parseInt(colour.substring(at, at + 2), 16);
            double now = part < 0 ? old * (1 + part) : old + (255 - old) * part;
            tinted.append(String.format(Locale.ROOT, "%02X", Math.round(now)));
        }
        return tinted.toString();
    }
}
