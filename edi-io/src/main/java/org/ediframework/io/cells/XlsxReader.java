package org.ediframework.io.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of Excel, ISO/IEC 29500 (transitional or strict). */
final class XlsxReader {

    private final XmlParts parts;
    private final Set<String> names;

    XlsxReader(XmlParts parts, Set<String> names) {
        this.parts = parts;
        this.names = names;
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean isHidden, String relation) {}

    /** The part of the workbook itself; null where the archive is none of Excel. */
    static @Nullable String mainPart(XmlParts parts) throws IOException {
        String[] main = {null};
        parts.walk("_rels/.rels", (name, at) -> {
            String type = XmlParts.attribute(at, "Type");
            if (name.equals("Relationship") && type != null && type.endsWith("/officeDocument") && main[0] == null) {
                main[0] = XmlParts.attribute(at, "Target");
            }
        });
        String found = main[0];
        return found == null ? null : resolve("", found);
    }

    Workbook read(String main) throws IOException {
        List<Listed> listed = new ArrayList<>();
        boolean[] from1904 = {false};
        parts.walk(main, (name, at) -> {
            if (name.equals("workbookPr")) {
                from1904[0] = XmlParts.isTrue(at, "date1904");
            } else if (name.equals("sheet")) {
                String state = XmlParts.attribute(at, "state");
                String relation = XmlParts.attribute(at, "id");
                listed.add(new Listed(
                        String.valueOf(XmlParts.attribute(at, "name")),
                        state != null && !state.equals("visible"),
                        relation == null ? "" : relation));
            }
        });
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> relations = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        parts.walk(folder + "_rels/" + main.substring(folder.length()) + ".rels", (name, at) -> {
            String target = XmlParts.attribute(at, "Target");
            String type = XmlParts.attribute(at, "Type");
            String id = XmlParts.attribute(at, "Id");
            if (name.equals("Relationship") && target != null && type != null && id != null) {
                boolean isSheet = type.endsWith("/worksheet");
                String resolved = resolve(folder, target);
                relations.put(id, isSheet ? resolved : "");
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved);
            }
        });
        Palette palette = Palette.read(parts, byType.getOrDefault("theme", ""));
        XlsxStyles styles = XlsxStyles.read(parts, byType.getOrDefault("styles", ""), palette);
        List<String> shared = shared(byType.getOrDefault("sharedStrings", ""));
        List<CellSheet> sheets = new ArrayList<>();
        for (Listed sheet : listed) {
            String part = relations.getOrDefault(sheet.relation(), "");
            // A sheet of a chart alone has no cells.
            if (!part.isEmpty()) {
                XlsxSheet read = new XlsxSheet(parts, styles, shared, from1904[0]);
                parts.walk(part, read);
                sheets.add(read.sheet(sheet.name(), sheet.isHidden()));
            }
        }
        return new Workbook(sheets, passedOver());
    }

    private List<Workbook.PassedOver> passedOver() {
        List<Workbook.PassedOver> passedOver = new ArrayList<>();
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            passedOver.add(Workbook.PassedOver.MACROS);
        }
        if (names.stream().anyMatch(name -> name.contains("/externalLinks/"))) {
            passedOver.add(Workbook.PassedOver.EXTERNAL_LINKS);
        }
        return passedOver;
    }

    private List<String> shared(String part) throws IOException {
        List<String> shared = new ArrayList<>();
        parts.walk(part, (name, at) -> {
            if (name.equals("si")) {
                String text = richText(parts, at, "si");
                if (shared.size() >= parts.allowance().limits().getCells()) {
                    throw UnreadableWorkbookException.exceeded(
                            "workbook", "cells", parts.allowance().limits().getCells());
                }
                parts.allowance().characters(text.length());
                shared.add(text);
            }
        });
        return shared;
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The text of the element at which the cursor stands, without how it is pronounced; the cursor then stands at its end. */
    static String richText(XmlParts parts, XMLStreamReader at, String element) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        int pronounced = 0;
        while (true) {
            int event = at.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (at.getLocalName().equals("rPh")) {
                    pronounced++;
                } else if (at.getLocalName().equals("t")) {
                    String part = parts.text(at);
                    text.append(pronounced == 0 ? part : "");
                    parts.allowance().characters(0);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (at.getLocalName().equals("rPh")) {
                    pronounced--;
                } else if (at.getLocalName().equals(element)) {
                    return EscapedText.read(text.toString());
                }
            }
        }
    }
}
