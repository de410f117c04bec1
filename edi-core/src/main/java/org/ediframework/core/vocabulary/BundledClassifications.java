package org.ediframework.core.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the library's own tables into classifications and mappings. */
final class BundledClassifications {

    private static final List<String> CLASSIFICATIONS = List.of(
            "ethnic-group.census-2021",
            "religion.census-2021",
            "sex.census-2021",
            "gender-identity.census-2021",
            "sexual-orientation.census-2021",
            "sexual-orientation-5.census-2021",
            "disability.census-2021",
            "legal-partnership.census-2021",
            "ns-sec.census-2021",
            "age-bands-3.census-2021",
            "age-bands-8.census-2021",
            "age-bands-11.census-2021",
            "ethnic-group.census-2011",
            "ethnicity.dfe-school-census");
    private static final List<String> MAPPINGS = List.of(
            "ethnicity.dfe-school-census.to.ethnic-group.census-2021",
            "ethnic-group.census-2011.to.ethnic-group.census-2021",
            "sexual-orientation.census-2021.to.sexual-orientation-5.census-2021");

    private BundledClassifications() {}

    static ClassificationCatalogue read() {
        ClassificationCatalogue catalogue = ClassificationCatalogue.empty();
        for (String name : CLASSIFICATIONS) {
            catalogue = catalogue.with(classification(BundledTable.read("classification." + name + ".tsv")));
        }
        for (String name : MAPPINGS) {
            catalogue = catalogue.with(mapping(BundledTable.read("mapping." + name + ".tsv")));
        }
        return catalogue;
    }

    private static Classification classification(BundledTable table) {
        ClassificationBuilder builder = Classification.builder(
                        ClassificationId.parse(table.header("id")), Characteristic.of(table.header("characteristic")))
                .title(table.header("title"))
                .publisher(table.header("publisher"))
                .source(table.header("source"))
                .licence(table.header("licence"));
        table.findHeader("ages").map(AgeRange::parse).ifPresent(builder::ages);
        for (Map<String, String> row : table.rows()) {
            builder.category(Category.builder()
                    .code(table.cell(row, "code"))
                    .label(table.cell(row, "label"))
                    .parent(Optional.ofNullable(row.get("parent")))
                    .notation(Optional.ofNullable(row.get("notation")))
                    .nonResponse(Optional.ofNullable(row.get("non-response"))
                            .map(id -> NonResponse.find(id).orElseThrow()))
                    .build());
        }
        return builder.build();
    }

    private static CategoryMapping mapping(BundledTable table) {
        List<CategoryMatch> matches = table.rows().stream()
                .map(row -> new CategoryMatch(
                        table.cell(row, "from"),
                        BundledTable.constant(MatchKind.class, table.cell(row, "kind")),
                        List.of(table.cell(row, "to").split(";", -1)),
                        Optional.ofNullable(row.get("reason"))))
                .toList();
        return CategoryMapping.of(
                ClassificationId.parse(table.header("from")),
                ClassificationId.parse(table.header("to")),
                table.header("source"),
                matches);
    }
}
