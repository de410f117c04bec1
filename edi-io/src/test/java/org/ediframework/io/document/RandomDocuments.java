package org.ediframework.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.FrameworkTable;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.ValueReader;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.core.review.ProfileTable;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/**
 * Makes documents in which every property of the format turns up, with values that are right in structure and awkward
 * in content. What the rules of later levels say of them is of no concern here.
 */
public final class RandomDocuments implements ValueReader {

    private static final String[] PIECES = {
        "equality",
        " ",
        "Diversität",
        "包容",
        "🎻",
        "\"",
        "\\",
        "/",
        "\n",
        "\t",
        ";",
        ",",
        "'",
        "=1+1",
        "x",
        "\u2028",
        "é"
    };
    private static final String[] FIRST = {"t", "=", "'", "-", "@", "+", "Ä"};
    private static final String[] NUMERALS = {"0", "-1", "1.50", "1e3", "-0.0", "12345678901234567890.123"};
    private static final String[] DUES = {
        "2027-03-31", "2028-02", "2027-04/2027-06", "R/2027-01/P3M", "R/2027-01-15/P1Y"
    };

    private final Random random;
    private final boolean forTables;
    private int depth;
    private int count;

    private RandomDocuments(Random random, boolean forTables) {
        this.random = random;
        this.forTables = forTables;
    }

    /** A reader that makes values up. */
    static ValueReader reader(Random random) {
        return new RandomDocuments(random, false);
    }

    /** Plans. */
    public static Arbitrary<ActionPlan> plans() {
        return documents(PlanTable.TABLE);
    }

    /** Plans that fit into tables: no two ids are the same, and no reference or code holds a semicolon. */
    public static Arbitrary<ActionPlan> plansForTables() {
        return Arbitraries.randomValue(random -> PlanTable.TABLE.readBy(new RandomDocuments(random, true)));
    }

    /** One of them. */
    public static ActionPlan planForTables(Random random) {
        return PlanTable.TABLE.readBy(new RandomDocuments(random, true));
    }

    /** Frameworks. */
    public static Arbitrary<Framework> frameworks() {
        return documents(FrameworkTable.TABLE);
    }

    /** Profiles. */
    public static Arbitrary<Profile> profiles() {
        return documents(ProfileTable.TABLE);
    }

    private static <T> Arbitrary<T> documents(ObjectType<T, ?> type) {
        return Arbitraries.randomValue(random -> type.readBy(new RandomDocuments(random, false)));
    }

    @Override
    public <V> V scalar(ScalarKind<V> kind) {
        if (kind.rule() == StructureRule.UNSUPPORTED_VERSION) {
            return kind.standIn();
        }
        if (forTables && kind.fitsTogether()) {
            return Objects.requireNonNull(kind.parse("ref" + ++count));
        }
        V value = null;
        while (value == null) {
            value = kind.parse(candidate(kind));
        }
        return value;
    }

    private String candidate(ScalarKind<?> kind) {
        if (!kind.choices().isEmpty()) {
            return kind.choices().get(random.nextInt(kind.choices().size()));
        }
        if (kind.form() == ScalarKind.Form.NUMBER) {
            return random.nextBoolean()
                    ? Integer.toString(random.nextInt())
                    : random.nextInt(100) + "." + random.nextInt(1000);
        }
        if (kind.rule() == StructureRule.NOT_A_DATE) {
            return random.nextBoolean()
                    ? String.format(
                            "20%02d-%02d-%02d", random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(31))
                    : "P" + (1 + random.nextInt(30)) + "YMW".charAt(random.nextInt(3));
        }
        return random.nextBoolean() ? text() : "/" + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(FIRST[random.nextInt(FIRST.length)]);
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append(forTables ? ++count : random.nextInt(1000)).toString();
    }

    @Override
    public Due due(DueKind kind) {
        return random.nextInt(4) == 0 ? Due.described(text()) : Due.parse(DUES[random.nextInt(DUES.length)]);
    }

    @Override
    public <V, B> V object(ObjectType<V, B> type) {
        depth++;
        B builder = type.newBuilder();
        type.properties().forEach(property -> give(type, property, builder));
        depth--;
        return type.build(builder);
    }

    private <B> void give(ObjectType<?, B> type, Property property, B builder) {
        if (property.isList()) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(3) + (property.isRequired() ? 1 : 0); i > 0; i--) {
                values.add(property.kind().readBy(this));
            }
            type.set(builder, property.name(), values);
        } else if (property.isRequired() || (depth < 6 && random.nextInt(3) > 0)) {
            type.set(builder, property.name(), property.kind().readBy(this));
        }
    }

    @Override
    public <V> Map<String, V> map(MapKind<V> kind) {
        Map<String, V> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.put("EDI-T-0" + random.nextInt(20), kind.values().readBy(this));
        }
        return members;
    }

    @Override
    public Map<String, OpenValue> open(OpenKind kind) {
        Map<String, OpenValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.put("org.example." + text(), open(3));
        }
        return members;
    }

    private OpenValue open(int levels) {
        return switch (random.nextInt(levels == 0 ? 4 : 6)) {
            case 0 -> new OpenValue.Nothing();
            case 1 -> new OpenValue.Truth(random.nextBoolean());
            case 2 -> new OpenValue.Numeral(NUMERALS[random.nextInt(NUMERALS.length)]);
            case 3 -> new OpenValue.Text(text());
            case 4 -> {
                List<OpenValue> elements = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    elements.add(open(levels - 1));
                }
                yield new OpenValue.Elements(elements);
            }
            default -> {
                Map<String, OpenValue> members = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    members.put(text(), open(levels - 1));
                }
                yield new OpenValue.Members(members);
            }
        };
    }
}
