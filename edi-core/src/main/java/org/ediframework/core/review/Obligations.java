package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.Obligation;

/**
 * What a framework asks of each rule. Where it names a rule more than once, the strictest of these obligations applies,
 * the first of those as strict; it applies as a whole, so that a breach never weighs what one of them says while it is
 * measured with the numbers of another.
 */
final class Obligations {

    /** Rules whose parameters say what is asked: several obligations for one of them do not stand in each other's way. */
    private static final Set<String> EACH_BY_ITSELF = Set.of("EDI-P-033", "EDI-P-034", "EDI-P-035", "EDI-P-037");

    private final Map<String, List<Obligation>> byCode = new LinkedHashMap<>();
    private final Map<String, Obligation> byRule = new LinkedHashMap<>();
    private final List<Obligation> outweighed = new ArrayList<>();

    Obligations(Optional<Framework> framework) {
        framework.ifPresent(made -> made.getObligations().forEach(this::add));
    }

    private void add(Obligation obligation) {
        byCode.computeIfAbsent(obligation.getRule(), code -> new ArrayList<>()).add(obligation);
        Obligation before = byRule.putIfAbsent(obligation.getRule(), obligation);
        if (before != null) {
            boolean isStricter = weight(obligation) > weight(before);
            if (!EACH_BY_ITSELF.contains(obligation.getRule())) {
                outweighed.add(isStricter ? before : obligation);
            }
            if (isStricter) {
                byRule.put(obligation.getRule(), obligation);
            }
        }
    }

    private static int weight(Obligation obligation) {
        return obligation.getSeverity().map(Severity::ordinal).orElse(-1);
    }

    /**
     * All obligations for a rule that are not switched off; of use for a rule whose parameters say what is asked, so that
     * each asks for something else.
     */
    List<Obligation> all(String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(obligation -> obligation.getSeverity().isPresent())
                .toList();
    }

    /** The obligation that applies to a rule; absent where the framework does not speak of it. */
    Optional<Obligation> find(String code) {
        return Optional.ofNullable(byRule.get(code));
    }

    /** Hands on what a breach of each rule weighs that the framework speaks of; empty where it switches the rule off. */
    void forEachSeverity(BiConsumer<String, Optional<Severity>> consumer) {
        byRule.forEach((code, obligation) -> consumer.accept(code, obligation.getSeverity()));
    }

    /** Those that do not apply, because another one for the same rule is stricter, or as strict and before them. */
    List<Obligation> outweighed() {
        return List.copyOf(outweighed);
    }
}
