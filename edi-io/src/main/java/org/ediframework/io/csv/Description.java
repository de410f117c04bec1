package org.ediframework.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Pointer;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.StructureRule;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;

/** The description of a package, {@code datapackage.json}: which tables it has and what their columns are. */
final class Description {

    static final String FILE = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String GUARDED = "spreadsheetSafe";

    private final boolean guarded;

    private Description(boolean guarded) {
        this.guarded = guarded;
    }

    /** Whether apostrophes guard the texts that a spreadsheet could take for formulas. */
    boolean isGuarded() {
        return guarded;
    }

    /** Reads the description, and reports the files that it names and the package lacks. */
    static Description read(Map<String, byte[]> files, Limits limits, List<Finding> findings) {
        byte[] content = files.get(FILE);
        if (content == null) {
            findings.add(PackageFiles.missing(FILE));
            return new Description(false);
        }
        Optional<Map<String, OpenValue>> described =
                OpenJson.find(withoutMark(new String(content, StandardCharsets.UTF_8)), limits);
        if (described.isEmpty()) {
            findings.add(StructureRule.MALFORMED.at(
                    Pointer.ROOT, PackageFiles.at(FILE), "the description of the package is no JSON object"));
            return new Description(false);
        }
        for (String path : paths(described.get())) {
            if (PackageFiles.isOutside(path)) {
                findings.add(
                        StructureRule.PACKAGE_FILE.variantAt(".outside", Pointer.ROOT, PackageFiles.at(FILE), path));
            } else if (!files.containsKey(path)) {
                findings.add(StructureRule.PACKAGE_FILE.at(Pointer.ROOT, PackageFiles.at(FILE), path));
            }
        }
        return new Description(new OpenValue.Truth(true).equals(described.get().get(GUARDED)));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<String> paths(Map<String, OpenValue> described) {
        List<String> paths = new ArrayList<>();
        if (described.get("resources") instanceof OpenValue.Elements resources) {
            for (OpenValue resource : resources.values()) {
                if (resource instanceof OpenValue.Members members
                        && members.values().get("path") instanceof OpenValue.Text path) {
                    paths.add(path.value());
                }
            }
        }
        return paths;
    }

    /** The description of a package with these headers. */
    static String write(Map<Sheet, List<String>> headers, boolean guarded) {
        List<OpenValue> resources = new ArrayList<>();
        headers.forEach((sheet, header) -> resources.add(resource(sheet, header)));
        Map<String, OpenValue> described = new LinkedHashMap<>();
        described.put("$schema", new OpenValue.Text(PROFILE));
        described.put("name", new OpenValue.Text("action-plan"));
        if (guarded) {
            described.put(GUARDED, new OpenValue.Truth(true));
        }
        described.put("resources", new OpenValue.Elements(resources));
        return OpenJson.toJson(described) + "\n";
    }

    private static OpenValue resource(Sheet sheet, List<String> header) {
        List<OpenValue> fields = new ArrayList<>();
        for (String name : header) {
            Map<String, OpenValue> field = new LinkedHashMap<>();
            field.put("name", new OpenValue.Text(name));
            field.put("type", new OpenValue.Text("string"));
            if (sheet.columns().stream()
                    .anyMatch(column -> column.required() && column.header().equals(name))) {
                field.put("constraints", new OpenValue.Members(Map.of("required", new OpenValue.Truth(true))));
            }
            fields.add(new OpenValue.Members(field));
        }
        Map<String, OpenValue> resource = new LinkedHashMap<>();
        resource.put("name", new OpenValue.Text(sheet.name()));
        resource.put("type", new OpenValue.Text("table"));
        resource.put("path", new OpenValue.Text(sheet.file()));
        resource.put("encoding", new OpenValue.Text("utf-8"));
        resource.put("schema", new OpenValue.Members(Map.of("fields", new OpenValue.Elements(fields))));
        return new OpenValue.Members(resource);
    }
}
