package org.ediframework.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is asked of several properties of one thing together. */
public final class Demand {

    /** Looks at the values of the properties, in their order. */
    private interface Check {
        void of(List<Optional<?>> values, Breaches breaches);
    }

    private final Optional<String> place;
    private final List<String> properties;
    private final Check check;

    private Demand(Optional<String> place, List<String> properties, Check check) {
        this.place = place;
        this.properties = properties;
        this.check = check;
    }

    /** A stretch of days does not end before it starts (EDI-C-006); told at its end. */
    static Demand ordered(String start, String end) {
        return new Demand(Optional.of(end), List.of(start, end), (values, breaches) -> {
            if (values.get(0).orElse(null) instanceof LocalDate first
                    && values.get(1).orElse(null) instanceof LocalDate last
                    && last.isBefore(first)) {
                breaches.report("EDI-C-006", "", last, first);
            }
        });
    }

    /** A count is at most its base (EDI-C-008); told at the count. */
    static Demand within(String count, String base) {
        return new Demand(Optional.of(count), List.of(count, base), (values, breaches) -> {
            if (values.get(0).orElse(null) instanceof Long counted
                    && values.get(1).orElse(null) instanceof Long all
                    && counted > all) {
                breaches.report("EDI-C-008", "", counted, all);
            }
        });
    }

    /** At least one of the two is there (EDI-C-009); told at the thing. */
    public static Demand oneAtLeast(String variant, String one, String other) {
        return new Demand(Optional.empty(), List.of(one, other), (values, breaches) -> {
            if (values.get(0).isEmpty() && values.get(1).isEmpty()) {
                breaches.report("EDI-C-009", variant);
            }
        });
    }

    /** Either a share, or a count with its base, and not both (EDI-C-009); told at the thing. */
    static Demand shareOrCount(String variant) {
        return new Demand(Optional.empty(), List.of("share", "count", "base"), (values, breaches) -> {
            boolean neither = values.get(1).isEmpty() && values.get(2).isEmpty();
            boolean both = values.get(1).isPresent() && values.get(2).isPresent();
            boolean hasShare = values.get(0).orElse(null) instanceof BigDecimal;
            if (!(hasShare ? neither : both)) {
                breaches.report("EDI-C-009", variant);
            }
        });
    }

    /** Either a count with its base, or a share, which may have a base (EDI-C-009); told at the thing. */
    static Demand countedOrShare(String variant) {
        return new Demand(Optional.empty(), List.of("share", "count", "base", "undeclared"), (values, breaches) -> {
            boolean isCounted = values.get(1).isPresent() && values.get(2).isPresent();
            boolean isBare = values.get(1).isEmpty() && values.get(3).isEmpty();
            boolean hasShare = values.get(0).orElse(null) instanceof BigDecimal;
            if (!(hasShare ? isBare : isCounted)) {
                breaches.report("EDI-C-009", variant);
            }
        });
    }

    /** The highest is not below the lowest (EDI-C-005); told at the highest. */
    static Demand inOrder(String least, String most) {
        return new Demand(Optional.of(most), List.of(least, most), (values, breaches) -> {
            if (values.get(0).orElse(null) instanceof Long lowest
                    && values.get(1).orElse(null) instanceof Long highest
                    && highest < lowest) {
                breaches.report("EDI-C-005", "least", highest, lowest);
            }
        });
    }

    /** The property at which a breach is told; empty where it is told at the thing. */
    public Optional<String> place() {
        return place;
    }

    /** The properties on which it rests. */
    public List<String> properties() {
        return properties;
    }

    /** Reports where it is not met. */
    public void check(Function<String, Optional<?>> thing, Breaches breaches) {
        check.of(properties.stream().<Optional<?>>map(thing).toList(), breaches);
    }
}
