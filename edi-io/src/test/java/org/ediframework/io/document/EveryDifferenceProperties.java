package org.ediframework.io.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.plan.ActionPlan;

/** Whatever single property differs between two plans is a change, and another order of a list is none. */
class EveryDifferenceProperties {

    /** What says how a document is read, and nothing of the plan. */
    private static final Set<String> NO_CONTENT = Set.of(FormatVersion.PROPERTY, "$schema");

    @Provide
    Arbitrary<ActionPlan> plans() {
        return RandomDocuments.plans();
    }

    @Property(tries = 1_500)
    void anotherValueOfOnePropertyIsAChange(@ForAll("plans") ActionPlan plan, @ForAll long seed) {
        Random random = new Random(seed);
        Copy counting = new Copy(random, -1, false);
        counting.of(PlanTable.TABLE, plan);
        Copy copy = new Copy(random, random.nextInt(counting.met), false);
        ActionPlan other = (ActionPlan) copy.of(PlanTable.TABLE, plan);

        assertFalse(PlanComparison.of(plan, other).getChanges().isEmpty(), () -> copy.changed);
        assertFalse(PlanComparison.of(other, plan).getChanges().isEmpty(), () -> copy.changed);
    }

    @Property(tries = 500)
    void anotherOrderIsNoChange(@ForAll("plans") ActionPlan plan, @ForAll long seed) {
        ActionPlan shuffled = (ActionPlan) new Copy(new Random(seed), -1, true).of(PlanTable.TABLE, plan);

        assertEquals(List.of(), PlanComparison.of(plan, shuffled).getChanges());
    }

    /** Copies a document by its tables, with one property changed or with every list in another order. */
    private static final class Copy {

        private final Random random;
        private final int chosen;
        private final boolean isShuffled;
        private int met;
        private String changed = "";

        Copy(Random random, int chosen, boolean isShuffled) {
            this.random = random;
            this.chosen = chosen;
            this.isShuffled = isShuffled;
        }

        <T, B> Object of(ObjectType<T, B> type, Object thing) {
            B builder = type.newBuilder();
            for (org.ediframework.core.document.Property property : type.properties()) {
                List<Object> values = new ArrayList<>(type.values(thing, property));
                boolean isChosen = !NO_CONTENT.contains(property.name()) && met++ == chosen;
                if (isChosen) {
                    changed = type.name() + "." + property.name() + " of " + thing;
                    change(property, values);
                } else if (property.kind() instanceof ObjectType<?, ?> inner) {
                    values.replaceAll(value -> of(inner, value));
                }
                if (property.isList()) {
                    if (isShuffled) {
                        Collections.shuffle(values, random);
                    }
                    type.set(builder, property.name(), values);
                } else if (!values.isEmpty()) {
                    type.set(builder, property.name(), values.get(0));
                }
            }
            return type.build(builder);
        }

        private void change(org.ediframework.core.document.Property property, List<Object> values) {
            boolean mayGo = !values.isEmpty()
                    && !property.isRequired()
                    && property.fallback().isEmpty()
                    && random.nextInt(3) == 0;
            if (mayGo) {
                values.remove(random.nextInt(values.size()));
            } else if (property.isList()) {
                values.add(another(property, ""));
            } else {
                Object before = values.isEmpty() ? "" : values.get(0);
                values.clear();
                values.add(another(property, before));
            }
        }

        private Object another(org.ediframework.core.document.Property property, Object before) {
            Object after = before;
            while (isSame(before, after)) {
                after = property.kind().readBy(RandomDocuments.reader(random));
            }
            return after;
        }

        /** An empty map is none at all. */
        private static boolean isSame(Object before, Object after) {
            if (before.equals("") && (after instanceof Map<?, ?> map && map.isEmpty())) {
                return true;
            }
            return (before instanceof BigDecimal was && after instanceof BigDecimal now)
                    ? was.compareTo(now) == 0
                    : before.equals(after);
        }
    }
}
