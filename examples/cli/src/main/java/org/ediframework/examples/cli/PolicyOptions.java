package org.ediframework.examples.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.ZeroCounts;
import picocli.CommandLine.Option;

/** Which counts are small and from whom they are protected, as the command line says it. */
final class PolicyOptions {

    private static final Map<String, ZeroCounts> ZEROS =
            Map.of("show", ZeroCounts.SHOWN, "may-hide", ZeroCounts.MAY_BE_HIDDEN, "hide", ZeroCounts.HIDDEN);
    private static final Map<String, Protection> PROTECTIONS =
            Map.of("range", Protection.RANGE, "not-exact", Protection.NOT_EXACT);

    @Option(names = "--threshold", description = "The lowest count that is not small; ${DEFAULT-VALUE}.")
    private long threshold = 5;

    @Option(
            names = "--zeros",
            description =
                    "show, may-hide or hide: every zero is shown, or some are withheld to protect others, or all; show"
                            + " unless given.")
    private String zeros = "show";

    @Option(names = "--protect", description = "range or not-exact; range unless given.")
    private String protection = "range";

    @Option(names = "--singletons", description = "Single persons in a cell may combine what they know of themselves.")
    private boolean singletons;

    @Option(
            names = "--complements",
            description = "A count is small too if all but a few of the people of a margin are in it.")
    private boolean complements;

    @Option(names = "--strict", description = "Withhold every total above a small count too.")
    private boolean strict;

    @Option(
            names = "--attacker",
            hidden = true,
            description = "Of before; changes nothing, as a reader knows whatever the publication says.")
    private String attacker = "blind";

    @Option(
            names = "--percentage-base",
            paramLabel = "PEOPLE",
            description = "No percentage of fewer people is shown; ${DEFAULT-VALUE}.")
    private long percentageBase;

    DisclosurePolicy toPolicy() {
        if (percentageBase < 0) {
            throw new UnusableInputException("--percentage-base is " + percentageBase + "; it is 0 or more people.");
        }
        choice("--attacker", attacker, Map.of("blind", true, "knows-rule", true));
        try {
            return DisclosurePolicy.builder()
                    .threshold(threshold)
                    .zeros(choice("--zeros", zeros, ZEROS))
                    .protection(choice("--protect", protection, PROTECTIONS))
                    .withholdingTotalsOfSmallCounts(strict)
                    .protectingSingletons(singletons)
                    .protectingComplements(complements)
                    .leastPercentageBase(percentageBase)
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--threshold: " + wrong.getMessage());
        }
    }

    private static <T> T choice(String option, String given, Map<String, T> choices) {
        T chosen = choices.get(given.toLowerCase(Locale.ROOT));
        if (chosen == null) {
            throw new UnusableInputException(option + " is '" + given + "'. Allowed are: "
                    + String.join(", ", new TreeSet<>(choices.keySet())) + ".");
        }
        return chosen;
    }
}
