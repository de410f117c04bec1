package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.ShownCounts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever adds a figure to a row is told what else it needs: to be withheld with its counts, and to be written. */
class EveryFigureIsWrittenTest {

    /** What a figure is called where it is written in two or more parts, or by another name. */
    private static final List<List<String>> OTHER_NAMES = List.of(
            List.of("ShareInterval", "share_low", "share_high"),
            List.of("GapInterval", "gap_low", "gap_high"),
            List.of("RatioInterval", "ratio_low", "ratio_high"),
            List.of("AdjustedPValue", "p_adjusted"),
            List.of("PValue", "p_value"),
            List.of("EquivalencePValue", "equivalence_p_value"),
            List.of("ShortfallBySwapping", "shortfall_swap"),
            List.of("ShortfallByAdding", "shortfall_add"),
            List.of("Bounds", "lowest_share", "highest_share"));

    private static final RepresentationTable TABLE = RepresentationAnalysis.standard()
            .analyse(List.of(Comparison.of(
                    GroupCounts.builder()
                            .characteristic(Characteristic.SEX)
                            .count("f", 30)
                            .count("m", 70)
                            .nonResponse(NonResponse.DECLINED, 9)
                            .build(),
                    Reference.builder()
                            .characteristic(Characteristic.SEX)
                            .source("a census")
                            .share("f", new BigDecimal("0.51"))
                            .share("m", new BigDecimal("0.49"))
                            .build())));

    private static Set<String> figures() {
        return Arrays.stream(RepresentationRow.class.getMethods())
                .filter(method -> method.getReturnType().equals(Measured.class))
                .map(Method::getName)
                .map(name -> name.replaceFirst("^(get|is)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Measured<?> figure(RepresentationRow row, String name) throws ReflectiveOperationException {
        for (Method method : RepresentationRow.class.getMethods()) {
            if (method.getName().equals("get" + name) || method.getName().equals("is" + name)) {
                return (Measured<?>) method.invoke(row);
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static List<String> names(String figure) {
        return OTHER_NAMES.stream()
                .filter(names -> names.get(0).equals(figure))
                .findFirst()
                .map(names -> names.subList(1, names.size()))
                .orElseGet(() ->
                        List.of(figure.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)));
    }

    /** What is wrong with a row that has these figures, an empty list where nothing is. */
    private static List<String> complaints(Set<String> figures) {
        RepresentationRow row = TABLE.rows().get(0);
        RepresentationRow withheld = ShownCounts.NONE.of(row);
        JsonNode json = JsonMapper.shared()
                .readTree(RepresentationJson.write(Publication.inFull(TABLE)))
                .get("rows")
                .get(0);
        List<String> complaints = new ArrayList<>();
        for (String figure : figures) {
            names(figure).stream()
                    .filter(name -> !json.has(name))
                    .forEach(name -> complaints.add("no form of output has " + name));
            try {
                boolean isOfOthers = figure.startsWith("Reference");
                boolean isWithheld = figure(withheld, figure).equals(Measured.absent(Absence.SUPPRESSED));
                if (isWithheld == isOfOthers || !figure(row, figure).isPresent()) {
                    complaints.add(figure + " is not withheld with its counts");
                }
            } catch (ReflectiveOperationException unknown) {
                complaints.add("a row has no " + figure);
            }
        }
        return complaints;
    }

    @Test
    void everyFigureOfARowIsWithheldWithItsCountsAndWritten() {
        assertTrue(
                figures().containsAll(Set.of("Count", "ShareInterval", "Robust", "Verdict")),
                figures().toString());
        assertEquals(List.of(), complaints(figures()));
    }

    @Test
    void madeUpFigureIsMissedInTheRowAndInEveryForm() {
        Set<String> more = new TreeSet<>(figures());
        more.add("MadeUp");
        assertEquals(List.of("no form of output has made_up", "a row has no MadeUp"), complaints(more));
    }

    /** The columns of the CSV are those of the JSON but for what JSON alone can say. */
    @Test
    void everyColumnIsAProperty() {
        JsonNode row = JsonMapper.shared()
                .readTree(RepresentationJson.write(Publication.inFull(TABLE)))
                .get("rows")
                .get(0);
        for (String column : RepresentationCsv.write(Publication.inFull(TABLE))
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",", -1)) {
            assertTrue(column.equals("place") || row.has(column), column);
        }
    }
}
