package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.results.MonitorJson;
import org.ediframework.io.results.MonitorText;
import org.ediframework.io.results.RepresentationCsv;
import org.ediframework.io.results.RepresentationJson;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader works out of the bytes that are published, and nothing else. */
class ReaderOfBytesProperties {

    private static final List<String> CATEGORIES = List.of("a", "b", "c");
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();
    private static final long MOST = 140;

    /** Sometimes one school has the counts of another. */
    @Provide
    Arbitrary<List<List<Integer>>> someAlike() {
        return Combinators.combine(
                        schools(),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 3))
                .as((schools, from, to) -> {
                    List<List<Integer>> alike = new ArrayList<>(schools);
                    alike.set(to, schools.get(from < 4 ? from : to));
                    return alike;
                });
    }

    @Provide
    Arbitrary<List<List<Integer>>> schools() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 4)),
                Tuple.of(4, Arbitraries.integers().between(5, 30)));
        return count.list().ofSize(CATEGORIES.size()).list().ofSize(4);
    }

    private static GroupCounts counts(Where where, List<String> categories, List<Integer> counts) {
        GroupCounts.Builder builder = GroupCounts.builder()
                .scope(Scope.of(Characteristic.RACE).withWhere(where).withPopulation("pupils"));
        for (int index = 0; index < counts.size(); index++) {
            builder.count(categories.get(index), counts.get(index));
        }
        return builder.build();
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(index -> one.get(index) + other.get(index))
                .toList();
    }

    private static Reference thirds() {
        var reference = Reference.builder().characteristic(Characteristic.RACE).source("a census");
        CATEGORIES.forEach(category -> reference.share(category, new BigDecimal("0.3333")));
        return reference.build();
    }

    private static PublishedTable published(List<GroupCounts> counts) {
        return Publication.under(
                POLICY,
                RepresentationAnalysis.builder()
                        .rolledUp(true)
                        .build()
                        .analyse(counts, References.of(List.of(thirds()))));
    }

    /** Of a small count every other one must be possible, of a small total all that its parts leave: each is one or more. */
    private static void assertNothingSmallFollows(
            Reader reader, Map<List<String>, String> printed, Map<List<String>, Integer> truth) {
        truth.forEach((cell, count) -> {
            String written = printed.getOrDefault(cell, "");
            if (count >= 1 && count < POLICY.getThreshold()) {
                assertEquals("[c]", written, cell.toString());
                for (long value = reader.partsOf(cell.toString()); value < POLICY.getThreshold(); value++) {
                    assertTrue(
                            reader.canBe(cell.toString(), value),
                            cell + " is " + count + " and cannot be " + value + " in " + printed);
                }
            } else if (!written.equals("[c]")) {
                assertEquals(Integer.toString(count), written, cell.toString());
            }
        });
    }

    /** Whether one choice of places alone adds up to a place; where schools are alike, the figures cannot tell whose they are. */
    private static boolean isToldByTheFigures(Map<String, List<Integer>> places, String sum) {
        List<List<Integer>> others = places.entrySet().stream()
                .filter(place -> !place.getKey().equals(sum))
                .map(Map.Entry::getValue)
                .toList();
        return IntStream.range(1, 1 << others.size())
                        .mapToObj(choice -> IntStream.range(0, others.size())
                                .filter(index -> ((choice >> index) & 1) == 1)
                                .mapToObj(others::get)
                                .reduce(List.of(0, 0, 0), ReaderOfBytesProperties::sum))
                        .filter(places.getOrDefault(sum, List.of())::equals)
                        .count()
                == 1;
    }

    /** Two schools make up each district; some schools are alike, so that the figures do not tell whose they are. */
    @Property(tries = 200)
    void schoolsInDistrictsGiveNobodyAway(@ForAll("someAlike") List<List<Integer>> schools) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        places.put("S1", schools.get(0));
        places.put("S2", schools.get(1));
        places.put("S3", schools.get(2));
        places.put("S4", schools.get(3));
        places.put("North", sum(schools.get(0), schools.get(1)));
        places.put("South", sum(schools.get(2), schools.get(3)));
        List<GroupCounts> counts = new ArrayList<>();
        places.forEach((place, here) -> counts.add(counts(Where.place(place), CATEGORIES, here)));
        boolean isAlike = !isToldByTheFigures(places, "North") || !isToldByTheFigures(places, "South");
        Statistics.label("the figures tell whose schools are whose").collect(!isAlike);
        Map<List<String>, String> printed = FourForms.read(Publication.under(POLICY)
                .of(RepresentationAnalysis.standard().analyse(counts, References.of(List.of(thirds())))));
        Reader reader = new Reader(MOST);
        printed.forEach((cell, written) -> reader.read(cell.toString(), written));
        Map<List<String>, Integer> truth = new LinkedHashMap<>();
        places.forEach((place, here) -> {
            IntStream.range(0, CATEGORIES.size())
                    .forEach(index -> truth.put(List.of(place, CATEGORIES.get(index)), here.get(index)));
            reader.knows(
                    List.of(place, "base").toString(),
                    CATEGORIES.stream()
                            .map(category -> List.of(place, category).toString())
                            .toList());
        });
        for (String column :
                Stream.concat(CATEGORIES.stream(), Stream.of("base")).toList()) {
            reader.knows(
                    List.of("North", column).toString(),
                    Stream.of("S1", "S2")
                            .map(place -> List.of(place, column).toString())
                            .toList());
            reader.knows(
                    List.of("South", column).toString(),
                    Stream.of("S3", "S4")
                            .map(place -> List.of(place, column).toString())
                            .toList());
        }
        assertNothingSmallFollows(reader, printed, truth);
    }

    /** White is White British, White Irish and whoever else; it is listed beside the two. */
    @Property(tries = 80)
    void groupsBesideTheirPartsGiveNobodyAway(@ForAll("schools") List<List<Integer>> schools) {
        List<Integer> people = schools.get(0);
        int others = schools.get(1).get(0);
        List<String> names = List.of("White British", "White Irish", "Asian", "White");
        List<Integer> counts =
                List.of(people.get(0), people.get(1), people.get(2), people.get(0) + people.get(1) + others);
        Map<List<String>, String> printed = FourForms.read(Publication.under(
                POLICY,
                RepresentationAnalysis.standard()
                        .analyse(List.of(counts(Where.place("Ash"), names, counts)), References.of(List.of()))));
        Reader reader = new Reader(MOST);
        printed.forEach((cell, written) -> reader.read(cell.toString(), written));
        reader.isNotPrinted("others");
        reader.knows(
                List.of("Ash", "White").toString(),
                List.of(
                        List.of("Ash", "White British").toString(),
                        List.of("Ash", "White Irish").toString(),
                        "others"));
        reader.knows(
                List.of("Ash", "base").toString(),
                names.stream().map(name -> List.of("Ash", name).toString()).toList());
        Map<List<String>, Integer> truth = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            truth.put(List.of("Ash", names.get(index)), counts.get(index));
        }
        assertNothingSmallFollows(reader, printed, truth);
    }

    private static PublishedPlan plan(List<List<Integer>> schools, List<String> ofMetric) {
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .title("A plan")
                .organisation(Organisation.builder().id("o").name("A service").build())
                .period(DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(KeyArea.builder()
                        .id("k")
                        .title("Pupils")
                        .kind(KeyAreaKind.PARTICIPANTS)
                        .build())
                .addMetrics(RepresentationMetric.builder()
                        .id("m")
                        .title("A metric")
                        .keyArea("k")
                        .population("pupils")
                        .characteristic(Characteristic.RACE)
                        .addAllCategories(ofMetric)
                        .build())
                .build();
        CurrentFigures.Builder figures = CurrentFigures.builder().addReferences(thirds());
        for (int place = 0; place < 2; place++) {
            figures.addCounts(counts(Where.place("S" + place), CATEGORIES, schools.get(place)));
        }
        return Publication.under(POLICY, PlanMonitor.standard().monitor(plan, figures.build()));
    }

    /** The metric is about two of three categories in all places together. */
    @Property(tries = 80)
    void metricBesideItsTableGivesNobodyAway(@ForAll("schools") List<List<Integer>> schools) {
        List<String> ofMetric = List.of("a", "b");
        JsonNode json = JsonMapper.shared().readTree(MonitorJson.write(plan(schools, ofMetric)));
        Map<List<String>, String> printed = new LinkedHashMap<>();
        for (JsonNode row : json.get("figures").get("rows")) {
            String place = row.get("place").asString();
            printed.put(List.of(place, row.get("category").asString()), written(row, "count"));
            printed.put(List.of(place, "base"), written(row, "base"));
        }
        JsonNode metric = json.get("keyAreas").get(0).get("metrics").get(0).get("row");
        printed.put(List.of("metric", "count"), written(metric, "count"));
        printed.put(List.of("metric", "base"), written(metric, "base"));
        Reader reader = new Reader(MOST);
        printed.forEach((cell, written) -> reader.read(cell.toString(), written));
        Map<List<String>, Integer> truth = new LinkedHashMap<>();
        for (String place : List.of("S0", "S1", "all")) {
            reader.knows(
                    List.of(place, "base").toString(),
                    CATEGORIES.stream()
                            .map(category -> List.of(place, category).toString())
                            .toList());
        }
        for (String column :
                Stream.concat(CATEGORIES.stream(), Stream.of("base")).toList()) {
            reader.knows(
                    List.of("all", column).toString(),
                    Stream.of("S0", "S1")
                            .map(place -> List.of(place, column).toString())
                            .toList());
        }
        reader.knows(
                List.of("metric", "count").toString(),
                ofMetric.stream()
                        .map(category -> List.of("all", category).toString())
                        .toList());
        reader.knows(
                List.of("metric", "base").toString(),
                List.of(List.of("all", "base").toString()));
        for (int place = 0; place < 2; place++) {
            for (int index = 0; index < CATEGORIES.size(); index++) {
                truth.put(
                        List.of("S" + place, CATEGORIES.get(index)),
                        schools.get(place).get(index));
            }
        }
        assertNothingSmallFollows(reader, printed, truth);
    }

    private static String written(JsonNode row, String name) {
        return row.has(name) ? Long.toString(row.get(name).asLong()) : "[c]";
    }

    /**
     * Two truths with the same pattern and the same shown figures: one person more here and one less there, where both are
     * withheld.
     */
    @Property(tries = 150)
    void whatIsNotShownIsInNoByte(@ForAll("schools") List<List<Integer>> schools) {
        List<List<Integer>> moved = moved(schools);
        PublishedTable one = published(ofPlaces(schools));
        PublishedTable other = published(ofPlaces(moved));
        boolean isSame = RepresentationCsv.write(one).equals(RepresentationCsv.write(other));
        Statistics.label("the same figures").collect(isSame);
        Statistics.label("the same figures")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        if (isSame) {
            assertEquals(RepresentationJson.write(one), RepresentationJson.write(other));
            assertEquals(RepresentationText.write(one), RepresentationText.write(other));
            assertEquals(
                    RepresentationHtml.write(one, ReportSettings.standard()),
                    RepresentationHtml.write(other, ReportSettings.standard()));
        }
        PublishedPlan plan = plan(schools, List.of("a", "c"));
        PublishedPlan second = plan(moved, List.of("a", "c"));
        if (plan.figures().groups().equals(second.figures().groups())
                && plan.metrics().equals(second.metrics())) {
            assertEquals(MonitorJson.write(plan), MonitorJson.write(second));
            assertEquals(MonitorText.write(plan), MonitorText.write(second));
            assertEquals(
                    MonitorHtml.write(plan, ReportSettings.standard()),
                    MonitorHtml.write(second, ReportSettings.standard()));
        }
    }

    private static List<GroupCounts> ofPlaces(List<List<Integer>> schools) {
        return IntStream.range(0, 2)
                .mapToObj(place -> counts(Where.place("S" + place), CATEGORIES, schools.get(place)))
                .collect(Collectors.toList());
    }

    /** The first two categories of the first two places change by one, so that no sum does. */
    private static List<List<Integer>> moved(List<List<Integer>> schools) {
        List<List<Integer>> moved = new ArrayList<>(schools);
        for (int place = 0; place < 2; place++) {
            List<Integer> here = new ArrayList<>(schools.get(place));
            int sign = place == 0 ? 1 : -1;
            here.set(0, Math.max(0, here.get(0) + sign));
            here.set(1, Math.max(0, here.get(1) - sign));
            moved.set(place, here);
        }
        return moved;
    }
}
