package org.ediframework.io.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an Excel workbook, as far as they say what a cell means. */
final class XlsxStyles implements XmlParts.Visitor {

    private final Palette palette;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Optional<String>> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Style, Style> known = new HashMap<>();
    private String section = "";
    private boolean isStruck;
    private boolean isSolid;
    private @Nullable String colour;

    private XlsxStyles(Palette palette) {
        this.palette = palette;
    }

    static XlsxStyles read(XmlParts parts, String part, Palette palette) throws IOException {
        XlsxStyles styles = new XlsxStyles(palette);
        parts.walk(part, styles);
        return styles;
    }

    /** The style of this number; plain where there is none. */
    Style get(@Nullable String number) {
        int index = Serial.whole(number).orElse(0);
        return index < styles.size() ? styles.get(index) : Style.PLAIN;
    }

    @Override
    public void begins(String name, XMLStreamReader at) {
        switch (name) {
            case "numFmts", "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs", "borders" -> section = name;
            case "numFmt" -> {
                String code = XmlParts.attribute(at, "formatCode");
                if (section.equals("numFmts") && code != null) {
                    Serial.whole(XmlParts.attribute(at, "numFmtId")).ifPresent(id -> formats.put(id, code));
                }
            }
            case "font" -> isStruck = false;
            case "strike" -> {
                String value = XmlParts.attribute(at, "val");
                isStruck = !"0".equals(value) && !"false".equals(value);
            }
            case "fill" -> {
                isSolid = false;
                colour = null;
            }
            case "patternFill" -> isSolid = "solid".equals(XmlParts.attribute(at, "patternType"));
            case "fgColor" -> {
                if (section.equals("fills")) {
                    colour = palette.resolve(at);
                }
            }
            case "xf" -> {
                if (section.equals("cellXfs")) {
                    styles.add(style(at));
                }
            }
            default -> {
                // Borders and alignment say nothing.
            }
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("font") && section.equals("fonts")) {
            struckFonts.add(isStruck);
        } else if (name.equals("fill") && section.equals("fills")) {
            fills.add(
                    isSolid ? Optional.ofNullable(colour).filter(argb -> !argb.endsWith("FFFFFF")) : Optional.empty());
        }
    }

    private Style style(XMLStreamReader at) {
        int font = Serial.whole(XmlParts.attribute(at, "fontId")).orElse(0);
        int fill = Serial.whole(XmlParts.attribute(at, "fillId")).orElse(0);
        int format = Serial.whole(XmlParts.attribute(at, "numFmtId")).orElse(0);
        Style style = new Style(
                fill < fills.size() ? fills.get(fill) : Optional.empty(),
                font < struckFonts.size() && struckFonts.get(font),
                NumberFormat.shows(format, formats.get(format)));
        return known.computeIfAbsent(style, same -> same);
    }
}
