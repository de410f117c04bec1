package org.ediframework.examples.cli;

import org.ediframework.metrics.disclosure.Attacker;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.ZeroCounts;
import picocli.CommandLine.Option;

/** Which counts are small and from whom they are protected, as the command line says it. */
final class PolicyOptions {

    @Option(names = "--threshold", description = "The lowest count that is not small; ${DEFAULT-VALUE}.")
    private long threshold = 5;

    @Option(names = "--zeros", description = "show or hide; show unless given.")
    private String zeros = "show";

    @Option(names = "--protect", description = "range or not-exact; range unless given.")
    private String protection = "range";

    @Option(names = "--singletons", description = "Single persons in a cell may combine what they know of themselves.")
    private boolean singletons;

    @Option(
            names = "--complements",
            description = "A count is small too if all but a few of the people of a margin are in it.")
    private boolean complements;

    @Option(names = "--attacker", description = "blind or knows-rule; blind unless given.")
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
        try {
            return DisclosurePolicy.builder()
                    .threshold(threshold)
                    .zeros(choice("--zeros", zeros, "show", ZeroCounts.SHOWN, "hide", ZeroCounts.HIDDEN))
                    .protection(choice(
                            "--protect", protection, "range", Protection.RANGE, "not-exact", Protection.NOT_EXACT))
                    .attacker(
                            choice("--attacker", attacker, "blind", Attacker.BLIND, "knows-rule", Attacker.KNOWS_RULE))
                    .protectingSingletons(singletons)
                    .protectingComplements(complements)
                    .leastPercentageBase(percentageBase)
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--threshold: " + wrong.getMessage());
        }
    }

    private static <T> T choice(String option, String given, String first, T one, String second, T other) {
        if (given.equalsIgnoreCase(first)) {
            return one;
        }
        if (given.equalsIgnoreCase(second)) {
            return other;
        }
        throw new UnusableInputException(option + " is '" + given + "'. Allowed are: " + first + ", " + second + ".");
    }
}
