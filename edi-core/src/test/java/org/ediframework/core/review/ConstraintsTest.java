package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.constraint.CurrencyCode;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.LanguageTag;
import org.ediframework.core.constraint.NamespacedKey;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WebAddress;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.CharacteristicId;
import org.ediframework.core.plan.CharacteristicOrPlace;
import org.ediframework.core.plan.ClassificationReference;
import org.ediframework.core.plan.CountWithinBase;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.EndNotBeforeStart;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.ShareOrCount;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.OpenValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the constraints on the accessors, which hosts validate with, to the tables of the format: both say the same. */
class ConstraintsTest {

    @Test
    void planWithEveryPartIsSound() {
        assertEquals(List.of(), EveryPart.foundByValidator(EveryPart.plan()));
        assertEquals(List.of(), EveryPart.foundByReview(EveryPart.plan()));
    }

    @Test
    void planWithEveryPartHasAThingOfEveryType() {
        Set<Class<?>> missing = new HashSet<>(ModelAccessors.types());
        EveryPart.visit(EveryPart.plan(), thing -> missing.removeIf(type -> type.isInstance(thing)));
        assertEquals(Set.of(), missing);
    }

    static Stream<ModelAccessors.Constrained> constrained() {
        return ModelAccessors.constrained().stream();
    }

    @ParameterizedTest
    @MethodSource("constrained")
    void constraintOnAnAccessorIsNotOverlooked(ModelAccessors.Constrained constrained) {
        for (Object breach : breaches(constrained)) {
            Object answer = constrained.onElements() ? wrapped(constrained.accessor(), breach) : breach;
            assertSameFindings(Map.of(constrained.accessor(), answer));
        }
    }

    private static void assertSameFindings(Map<Method, Object> answers) {
        ActionPlan spoilt = SpoiltThings.plan(EveryPart.plan(), answers);
        List<String> expected = EveryPart.foundByValidator(spoilt);
        assertFalse(expected.isEmpty(), () -> "The validator finds nothing: " + answers);
        assertEquals(expected, EveryPart.foundByReview(spoilt));
    }

    private static Object wrapped(Method accessor, Object element) {
        Class<?> type = accessor.getReturnType();
        return type == Optional.class
                ? Optional.of(element)
                : type == List.class ? List.of(element) : Map.of(element, new OpenValue.Text("kept"));
    }

    /** What breaks a constraint, each way once. */
    private static List<Object> breaches(ModelAccessors.Constrained constrained) {
        Annotation constraint = constrained.constraint();
        if (constraint instanceof Identifier) {
            return List.of("", "has space", "-begins", "x".repeat(65));
        } else if (constraint instanceof ShortText text) {
            return List.of("", "\u00a0", "x".repeat(text.max() + 1));
        } else if (constraint instanceof FreeText text) {
            return List.of("", "\n", "x".repeat(text.max() + 1));
        } else if (constraint instanceof ClassificationReference) {
            return List.of("ethnic-group", "@2021", "ethnic-group@", "a@b@c");
        } else if (constraint instanceof CharacteristicId) {
            return List.of(Characteristic.of("not an id"));
        } else if (constraint instanceof LanguageTag) {
            return List.of("", "not a tag");
        } else if (constraint instanceof CurrencyCode) {
            return List.of("gbp", "pounds");
        } else if (constraint instanceof WebAddress) {
            return List.of("", "ftp://example.org", "http:");
        } else if (constraint instanceof NamespacedKey) {
            return List.of("name");
        } else if (constraint instanceof Size size) {
            assertEquals(1, size.min());
            return List.of(List.of());
        } else if (constraint instanceof WithoutDuplicates) {
            Object entry = EveryPart.entryOf(constrained.accessor());
            return List.of(List.of(entry, entry));
        } else if (constraint instanceof Min least) {
            return List.of(least.value() - 1);
        } else if (constraint instanceof DecimalMin least) {
            return List.of(new BigDecimal(least.value()).subtract(new BigDecimal("0.01")));
        } else if (constraint instanceof DecimalMax most) {
            return List.of(new BigDecimal(most.value()).add(new BigDecimal("0.01")));
        }
        throw new AssertionError("Nobody has said how to break " + constrained);
    }

    @Test
    void everyConstraintOnAThingAsAWholeIsAmongThoseTried() {
        assertEquals(
                Set.of(CharacteristicOrPlace.class, CountWithinBase.class, EndNotBeforeStart.class, ShareOrCount.class),
                ModelAccessors.onTypes().stream()
                        .map(Annotation::annotationType)
                        .collect(Collectors.toSet()));
    }

    static Stream<Arguments> thingsThatDoNotAgree() {
        LocalDate day = LocalDate.of(2027, 3, 31);
        return Stream.of(
                Arguments.of(
                        AreaOfConcern.class,
                        Map.of("getCharacteristic", Optional.empty(), "getPlace", Optional.empty())),
                Arguments.of(Observation.class, Map.of("getCount", Optional.of(3L), "getBase", Optional.of(2L))),
                Arguments.of(Observation.class, Map.of("getCount", Optional.empty())),
                Arguments.of(Observation.class, Map.of("getBase", Optional.empty())),
                Arguments.of(Observation.class, Map.of("getShare", Optional.of(BigDecimal.ONE))),
                Arguments.of(
                        Observation.class,
                        Map.of(
                                "getShare", Optional.of(BigDecimal.ONE),
                                "getCount", Optional.empty(),
                                "getUndeclared", Optional.of(1L))),
                Arguments.of(DateRange.class, Map.of("getStart", day, "getEnd", day.minusDays(1))),
                Arguments.of(
                        Partnership.class,
                        Map.of("getSince", Optional.of(day), "getUntil", Optional.of(day.minusDays(1)))),
                Arguments.of(MetricReference.class, reference(Optional.empty(), Optional.empty(), Optional.empty())),
                Arguments.of(MetricReference.class, reference(Optional.empty(), Optional.of(1L), Optional.empty())),
                Arguments.of(MetricReference.class, reference(Optional.empty(), Optional.empty(), Optional.of(1L))),
                Arguments.of(
                        MetricReference.class,
                        reference(Optional.of(BigDecimal.ONE), Optional.of(1L), Optional.of(2L))),
                Arguments.of(
                        MetricReference.class,
                        reference(Optional.of(BigDecimal.ONE), Optional.of(0L), Optional.empty())),
                Arguments.of(MetricReference.class, reference(Optional.empty(), Optional.of(3L), Optional.of(2L))));
    }

    private static Map<String, Object> reference(
            Optional<BigDecimal> share, Optional<Long> count, Optional<Long> base) {
        return Map.of("getShare", share, "getCount", count, "getBase", base);
    }

    @ParameterizedTest
    @MethodSource("thingsThatDoNotAgree")
    void constraintOnAThingAsAWholeIsNotOverlooked(Class<?> type, Map<String, Object> answers) {
        assertSameFindings(ModelAccessors.of(type).stream()
                .filter(accessor -> answers.containsKey(accessor.getName()))
                .collect(Collectors.toMap(accessor -> accessor, accessor -> answers.get(accessor.getName()))));
    }
}
