package org.ediframework.io.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.ValueReader;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.framework.CatalogueEntry;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Level;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/**
 * Makes plans in which every property of the format turns up and nothing is to be found for the rules on structure, on
 * single things and on references: ids are borne once, references name what is there, numbers and days agree.
 *
 * <p>Two of the commitments name every place among their evidence, so that no single change leaves a place unused.
 */
public final class SoundPlans implements ValueReader {

    private static final String FRAMEWORK = "known-framework";

    private static final String[] PIECES = {
        "equality", " ", "Diversität", "包容", "🎻", "\"", "\\", "/", "\n", "\t", ";", ",", "'", "=1+1", "\u2028", "é"
    };
    private static final String[] FIRST = {"t", "=", "'", "-", "@", "+", "Ä"};
    private static final List<String> CHARACTERISTICS = List.of(
            "age", "disability", "race", "religion-or-belief", "sex", "sexual-orientation", "care-experience", "send");
    private static final Map<String, List<String>> CLASSIFICATIONS = Map.of(
            "sex@census-2021", List.of("female", "male"),
            "disability@census-2021", List.of("disabled", "not-disabled-with-condition"),
            "age-bands-3@census-2021", List.of("aged-15-and-under", "aged-16-to-64", "aged-65-and-over"));
    /** The lists of the plan to whose entries something refers. */
    private static final Map<String, String> LISTS = Map.of(
            "KeyArea", "keyAreas",
            "Commitment", "commitments",
            "AreaOfConcern", "areasOfConcern",
            "RepresentationMetric", "metrics",
            "Action", "actions",
            "Place", "places",
            "Objective", "objectives",
            "Measure", "measures");

    private final Random random;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> made = new HashMap<>();
    private final List<String> ratings = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private String owner = "";
    private String property = "";
    private long base;
    private int depth;
    private int count;

    private SoundPlans(Random random) {
        this.random = random;
        sizes.put("keyAreas", 1 + random.nextInt(3));
        sizes.put("commitments", 2 + random.nextInt(2));
        sizes.put("actions", 2 + random.nextInt(3));
        List.of("areasOfConcern", "metrics", "places", "objectives", "measures")
                .forEach(list -> sizes.put(list, random.nextInt(4)));
        for (int i = random.nextInt(4); i > 0; i--) {
            ratings.add("rating " + i);
        }
        sizes.put("ratingKey", ratings.size());
    }

    /** The framework that plans may name; the review must know it. */
    public static Framework framework() {
        return Framework.builder()
                .id(FRAMEWORK)
                .version("1")
                .title("A framework")
                .publisher("A council")
                .source(FrameworkSource.builder().citation("Minutes").build())
                .addModules(FrameworkModule.builder().id("one").title("Module").build())
                .addLevels(Level.builder().id("one").title("Level").build())
                .catalogue(Stream.of("entry-0", "entry-1", "entry-2")
                        .map(id -> CatalogueEntry.builder().id(id).title(id).build())
                        .toList())
                .build();
    }

    /** The plan that this source of chance makes. */
    public static ActionPlan make(Random random) {
        return PlanTable.TABLE.readBy(new SoundPlans(random));
    }

    @Override
    public <V, B> V object(ObjectType<V, B> type) {
        String outer = owner;
        owner = type.name();
        made.merge(owner, 1, Integer::sum);
        depth++;
        B builder = type.newBuilder();
        // A reference of a metric or a target gives either its share, or its count and base.
        boolean isShare = random.nextBoolean();
        boolean hasPlace = random.nextBoolean() && !ids("Place").isEmpty();
        categories.clear();
        base = random.nextInt(1_000);
        for (Property each : type.properties()) {
            property = each.name();
            boolean isLeftOut =
                    switch (owner + "." + property) {
                        case "MetricReference.share" -> !isShare;
                        case "MetricReference.count", "MetricReference.base" -> isShare;
                        case "AreaOfConcern.characteristic", "AreaOfConcern.categories" -> hasPlace;
                        case "AreaOfConcern.place" -> !hasPlace;
                        case "RepresentationMetric.place", "Place.within" ->
                            ids("Place").isEmpty();
                        case "Partnership.until" -> false;
                        case "Observation.count", "Observation.base", "Observation.undeclared" -> isShare;
                        case "Observation.share" -> !isShare;
                        case "Action.rating" -> ratings.isEmpty();
                        default -> false;
                    };
            boolean isForced = Set.of(
                            "MetricReference.share",
                            "MetricReference.count",
                            "MetricReference.base",
                            "Observation.count",
                            "Observation.base",
                            "Observation.share",
                            "AreaOfConcern.characteristic",
                            "AreaOfConcern.place",
                            "RepresentationMetric.classification",
                            "Action.rating")
                    .contains(owner + "." + property);
            if (!isLeftOut) {
                give(type, each, builder, isForced);
            }
        }
        depth--;
        owner = outer;
        return type.build(builder);
    }

    private <B> void give(ObjectType<?, B> type, Property each, B builder, boolean isForced) {
        if (each.isList()) {
            type.set(builder, each.name(), entries(each));
        } else if (each.isRequired() || isForced || (depth < 5 && random.nextInt(3) > 0)) {
            type.set(builder, each.name(), each.kind().readBy(this));
        }
    }

    private List<Object> entries(Property list) {
        if (list.kind() instanceof ScalarKind<?> scalar) {
            List<Object> values = new ArrayList<>();
            words(list.isRequired()).forEach(word -> values.add(Objects.requireNonNull(scalar.parse(word))));
            return values;
        }
        int size = depth == 1 && sizes.containsKey(property)
                ? sizes.get(property)
                : random.nextInt(3) + (list.isRequired() || property.equals("accountability") ? 1 : 0);
        if (owner.equals("ActionPlan")
                && property.equals("pilots")
                && ids("Place").isEmpty()) {
            size = 0;
        }
        List<Object> values = new ArrayList<>();
        String listed = property;
        for (int i = 0; i < size; i++) {
            property = listed;
            Object value = list.kind().readBy(this);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    /** The entries of a list of texts, ids or codes, no two of them alike. */
    private Set<String> words(boolean isRequired) {
        return switch (owner + "." + property) {
            case "Commitment.evidence" -> {
                Set<String> evidence = new LinkedHashSet<>(ids("Place"));
                evidence.addAll(some(ids("Action"), false));
                yield evidence;
            }
            case "Action.dependsOn" -> {
                // Only on actions before it, so that there is no circle.
                List<String> earlier = ids("Action").subList(0, made("Action") - 1);
                yield some(earlier, false);
            }
            case "RepresentationMetric.categories" -> some(categories, true);
            case "AreaOfConcern.categories" -> some(List.of("c1", "c2", "c3"), false);
            case "Action.characteristics" -> some(CHARACTERISTICS, false);
            case "Action.keyAreas" -> some(ids("KeyArea"), true);
            case "Action.commitments", "Objective.commitments" -> some(ids("Commitment"), false);
            case "Action.objectives" -> some(ids("Objective"), false);
            case "Action.measures", "Objective.measures" -> some(ids("Measure"), false);
            case "Action.areasOfConcern" -> some(ids("AreaOfConcern"), false);
            case "Action.metrics", "AreaOfConcern.metrics", "Objective.metrics" ->
                some(ids("RepresentationMetric"), false);
            case "ImpactAssessment.actions", "PilotFinding.actions" -> some(ids("Action"), false);
            case "Pilot.places" -> some(ids("Place"), true);
            default -> {
                Set<String> texts = new LinkedHashSet<>();
                for (int i = random.nextInt(3) + (isRequired ? 1 : 0); i > 0; i--) {
                    texts.add(text());
                }
                yield texts;
            }
        };
    }

    private Set<String> some(List<String> from, boolean atLeastOne) {
        List<String> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        int size = random.nextInt(from.size() + 1);
        return new LinkedHashSet<>(shuffled.subList(0, atLeastOne ? Math.max(1, size) : size));
    }

    private List<String> ids(String type) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= sizes.getOrDefault(LISTS.getOrDefault(type, ""), 0); i++) {
            ids.add(type + "-" + i);
        }
        return ids;
    }

    /** How many things of this type were begun. */
    private int made(String type) {
        return made.getOrDefault(type, 0);
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Override
    public <V> V scalar(ScalarKind<V> kind) {
        return Objects.requireNonNull(kind.parse(literal(kind)), () -> owner + "." + property);
    }

    private String literal(ScalarKind<?> kind) {
        if (!kind.choices().isEmpty()) {
            return any(kind.choices());
        }
        return switch (owner + "." + property) {
            case "ActionPlan.formatVersion" -> "1.0";
            case "ActionPlan.language" -> any(List.of("cy", "en", "gd-GB"));
            case "FrameworkReference.id" -> FRAMEWORK;
            case "FrameworkReference.version" -> "1";
            case "Revision.number" -> Integer.toString(1 + random.nextInt(9));
            case "Revision.revises" -> "earlier";
            case "DateRange.start", "Partnership.since" -> day(2027);
            case "DateRange.end", "Partnership.until" -> day(2028);
            case "AreaOfConcern.keyArea", "RepresentationMetric.keyArea", "Objective.keyArea", "Measure.keyArea" ->
                any(ids("KeyArea"));
            case "AreaOfConcern.place", "RepresentationMetric.place" -> any(ids("Place"));
            case "Rollout.place" -> random.nextBoolean() ? any(ids("Place")) : "E07000243";
            // A place lies within one before it, so that there is no circle.
            case "Place.within" -> made("Place") > 1 ? "Place-1" : "E10000015";
            case "AreaOfConcern.characteristic", "RepresentationMetric.characteristic" -> any(CHARACTERISTICS);
            case "Impact.characteristic" -> CHARACTERISTICS.get(count++ % CHARACTERISTICS.size());
            case "RepresentationMetric.classification" -> {
                String classification =
                        any(CLASSIFICATIONS.keySet().stream().sorted().toList());
                categories.addAll(CLASSIFICATIONS.get(classification));
                yield classification;
            }
            case "MetricReference.share", "Target.share", "Observation.share" ->
                any(List.of("0", "1", "0.505", "0.25"));
            case "MetricReference.count", "Observation.count" -> Long.toString(base);
            case "MetricReference.base", "Observation.base" -> Long.toString(base + random.nextInt(100));
            case "Cost.currency" -> any(List.of("GBP", "EUR"));
            case "AdoptedEntry.framework", "MaturityLevel.framework" -> FRAMEWORK;
            case "AdoptedEntry.entry" -> "entry-" + count++ % 3;
            case "MaturityLevel.module", "MaturityLevel.level" -> "one";
            case "Evidence.uri", "Publication.uri" ->
                any(List.of("forms/bursary.html", "https://example.org/a?b=c", "#here"));
            case "Action.rating" -> any(ratings);
            case "Rating.value" -> ratings.get(made("Rating") - 1);
            default -> property.equals("id") ? owner + "-" + made.get(owner) : usual(kind);
        };
    }

    private String usual(ScalarKind<?> kind) {
        if (kind.form() == ScalarKind.Form.NUMBER) {
            return Integer.toString(random.nextInt(1_000));
        }
        if (kind.rule() == StructureRule.NOT_A_DATE) {
            return kind.parse("P1Y") == null
                    ? day(2027)
                    : "P" + (1 + random.nextInt(9)) + "YMW".charAt(random.nextInt(3));
        }
        return text();
    }

    private String day(int year) {
        return String.format("%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String text() {
        StringBuilder text = new StringBuilder(FIRST[random.nextInt(FIRST.length)]);
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append(++count).toString();
    }

    @Override
    public Due due(DueKind kind) {
        return random.nextInt(4) == 0
                ? Due.described(text())
                : Due.parse(any(List.of("2027-03-31", "2028-02", "2027-04/2027-06", "R/2027-01/P3M")));
    }

    @Override
    public Map<String, OpenValue> open(OpenKind kind) {
        Map<String, OpenValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.put(
                    "org.example.key" + i,
                    new OpenValue.Elements(List.of(
                            new OpenValue.Text(text()),
                            new OpenValue.Nothing(),
                            new OpenValue.Members(Map.of(text(), new OpenValue.Numeral("1.50"))))));
        }
        return members;
    }

    @Override
    public <V> Map<String, V> map(MapKind<V> kind) {
        throw new IllegalStateException("No plan has an object with names of the author's own.");
    }
}
