package org.ediframework.io.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;
import org.ediframework.io.rows.Sheet;

/** The description of a package, {@code datapackage.json}: which tables it has and what their columns are. */
final class Description {

    static final String FILE = "datapackage.json";

    /** A description has a few dozen kilobytes. */
    private static final int LARGEST = 1 << 20;

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String GUARDED = "spreadsheetSafe";

    private final boolean guarded;
    private final Optional<String> version;
    private final Set<String> lacking;

    private Description(boolean guarded, Optional<String> version, Set<String> lacking) {
        this.guarded = guarded;
        this.version = version;
        this.lacking = lacking;
    }

    /** Whether it names a file that the package has not. */
    boolean lacks(String file) {
        return lacking.contains(file);
    }

    /** The version of the format of the plan; absent where it stands in the table of the plan alone. */
    Optional<String> version() {
        return version;
    }

    /** Whether apostrophes guard the texts that a spreadsheet could take for formulas. */
    boolean isGuarded() {
        return guarded;
    }

    /** Reads the description, and reports the files that it names and the package lacks. */
    static Description read(PackageFiles files, Limits limits, List<Finding> findings, StructureFindings wording)
            throws IOException {
        if (!files.has(FILE)) {
            findings.add(PackageFiles.missing(FILE, wording));
            return new Description(false, Optional.empty(), Set.of());
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (!files.read(FILE, Math.min(LARGEST, limits.getBytes()), source -> source.transferTo(content))) {
            return new Description(false, Optional.empty(), Set.of());
        }
        Optional<Map<String, OpenValue>> described = OpenJson.find(content.toByteArray(), limits);
        if (described.isEmpty()) {
            StructureRule rule = StructureRule.MALFORMED;
            findings.add(wording.at(rule, Pointer.ROOT, PackageFiles.at(FILE), rule.phrase("is.description")));
            return new Description(false, Optional.empty(), Set.of());
        }
        Set<String> lacking = new HashSet<>();
        for (String path : paths(described.get())) {
            if (PackageFiles.isOutside(path)) {
                findings.add(wording.variantAt(
                        StructureRule.PACKAGE_FILE, ".outside", Pointer.ROOT, PackageFiles.at(FILE), path));
            } else if (!files.has(path)) {
                lacking.add(path);
                if (!files.isMeant(path)) {
                    findings.add(wording.at(StructureRule.PACKAGE_FILE, Pointer.ROOT, PackageFiles.at(FILE), path));
                }
            }
        }
        return new Description(
                isGuarded(described.get(), findings, wording),
                Optional.ofNullable(described.get().get(FormatVersion.PROPERTY))
                        .filter(OpenValue.Text.class::isInstance)
                        .map(text -> ((OpenValue.Text) text).value()),
                lacking);
    }

    private static boolean isGuarded(
            Map<String, OpenValue> described, List<Finding> findings, StructureFindings wording) {
        OpenValue guarded = described.getOrDefault(GUARDED, new OpenValue.Truth(false));
        if (!(guarded instanceof OpenValue.Truth)) {
            StructureRule rule = StructureRule.WRONG_TYPE;
            findings.add(wording.at(
                    rule,
                    Pointer.ROOT.child(GUARDED),
                    PackageFiles.at(FILE),
                    rule.phrase("of.truth"),
                    rule.phrase("found.other")));
        }
        return new OpenValue.Truth(true).equals(guarded);
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
    static String write(Map<Sheet, List<String>> headers, String version) {
        List<OpenValue> resources = new ArrayList<>();
        headers.forEach((sheet, header) -> resources.add(resource(sheet, header)));
        Map<String, OpenValue> described = new LinkedHashMap<>();
        described.put("$schema", new OpenValue.Text(PROFILE));
        described.put("name", new OpenValue.Text("action-plan"));
        described.put(FormatVersion.PROPERTY, new OpenValue.Text(version));
        described.put(GUARDED, new OpenValue.Truth(true));
        described.put("resources", new OpenValue.Elements(resources));
        return OpenJson.toJson(described) + "\n";
    }

    private static OpenValue resource(Sheet sheet, List<String> header) {
        Map<String, OpenValue> resource = new LinkedHashMap<>();
        resource.put("name", new OpenValue.Text(sheet.name()));
        resource.put("type", new OpenValue.Text("table"));
        resource.put("path", new OpenValue.Text(sheet.file()));
        resource.put("format", new OpenValue.Text("csv"));
        resource.put("mediatype", new OpenValue.Text("text/csv"));
        resource.put("encoding", new OpenValue.Text("utf-8"));
        resource.put("schema", new TableSchema(sheet).describe(header));
        return new OpenValue.Members(resource);
    }
}
