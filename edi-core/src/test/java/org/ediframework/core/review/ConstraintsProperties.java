package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.OpenValue;

/** Whatever the accessors of a plan answer, the review finds of rules C what the validator finds, no more and no less. */
class ConstraintsProperties {

    /** Texts on both sides of every limit that a constraint on a text draws. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0\u2003\n",
            "a",
            "-a",
            "a b",
            "a.b_c-d9",
            "é",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(10_000),
            "x".repeat(10_001),
            "GBP",
            "gbp",
            "XTS",
            "en-GB",
            "cy",
            "e",
            "a@b",
            "@",
            "a@",
            "@b",
            "a@b@c",
            "http://example.org/a",
            "HTTPS://example.org",
            "http:",
            "mailto:a@b.org",
            "../a b",
            "../a%20b",
            "org.example.name",
            "org.",
            "E07000243");

    private static final List<Method> CONSTRAINED = ModelAccessors.constrained().stream()
            .map(ModelAccessors.Constrained::accessor)
            .distinct()
            .filter(accessor -> values(accessor.getGenericReturnType()).isPresent())
            .sorted(Comparator.comparing(Method::toString))
            .toList();

    @Property(tries = 1_000)
    void reviewFindsWhatTheValidatorFinds(@ForAll("answers") Map<Method, Object> answers) {
        ActionPlan plan = SpoiltThings.plan(EveryPart.plan(), answers);
        assertEquals(EveryPart.foundByValidator(plan), EveryPart.foundByReview(plan));
    }

    @Provide
    Arbitrary<Map<Method, Object>> answers() {
        return Arbitraries.of(CONSTRAINED).set().ofMinSize(1).ofMaxSize(4).flatMap(chosen -> {
            Arbitrary<Map<Method, Object>> answers = Arbitraries.just(Map.of());
            for (Method accessor : chosen) {
                Arbitrary<?> values = values(accessor.getGenericReturnType()).orElseThrow();
                answers = answers.flatMap(so -> values.map(value -> {
                    Map<Method, Object> more = new LinkedHashMap<>(so);
                    more.put(accessor, value);
                    return more;
                }));
            }
            return answers;
        });
    }

    /** Values of a type that reach over every limit; empty for things, which are spoilt by their own accessors. */
    private static Optional<Arbitrary<?>> values(Type type) {
        if (type instanceof ParameterizedType generic) {
            Optional<Arbitrary<?>> entries = values(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Optional.class) {
                return entries.map(some -> some.optional());
            } else if (generic.getRawType() == List.class) {
                return entries.map(some -> some.list().ofMaxSize(9));
            }
            return entries.map(keys -> keys.list().ofMaxSize(2).map(ConstraintsProperties::extensions));
        }
        if (type == String.class) {
            return Optional.of(Arbitraries.of(TEXTS));
        } else if (type == long.class || type == Long.class) {
            return Optional.of(Arbitraries.of(-1L, 0L, 1L, 2L, Long.MIN_VALUE, Long.MAX_VALUE));
        } else if (type == BigDecimal.class) {
            return Optional.of(
                    Arbitraries.of("-0.01", "-0", "0", "0.50", "1.00", "1.01").map(BigDecimal::new));
        } else if (type == Characteristic.class) {
            return Optional.of(Arbitraries.of(TEXTS).map(Characteristic::of));
        }
        return Optional.empty();
    }

    private static Map<Object, OpenValue> extensions(List<?> keys) {
        Map<Object, OpenValue> extensions = new LinkedHashMap<>();
        keys.forEach(key -> extensions.put(key, new OpenValue.Text("kept")));
        return extensions;
    }
}
