package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;

/**
 * One equation every attacker knows: the variables times their coefficients sum to nothing. A margin has the
 * coefficient -1, its parts have +1.
 */
public final class Relation {

    private final int[] variables;
    private final long[] coefficients;

    public Relation(int[] variables, long[] coefficients) {
        this.variables = variables;
        this.coefficients = coefficients;
    }

    public int[] variables() {
        return variables;
    }

    public long[] coefficients() {
        return coefficients;
    }

    public static Relation sum(int parent, int[] parts) {
        int[] variables = new int[parts.length + 1];
        long[] coefficients = new long[parts.length + 1];
        variables[0] = parent;
        coefficients[0] = -1;
        for (int i = 0; i < parts.length; i++) {
            variables[i + 1] = parts[i];
            coefficients[i + 1] = 1;
        }
        return new Relation(variables, coefficients);
    }

    /** The same in other numbers; parts of a sum ascend. */
    Relation renumbered(int[] numbers) {
        if (coefficients[0] != -1 || Arrays.stream(coefficients).skip(1).anyMatch(coefficient -> coefficient != 1)) {
            return new Relation(
                    Arrays.stream(variables).map(variable -> numbers[variable]).toArray(), coefficients);
        }
        int[] parts = Arrays.stream(variables, 1, variables.length)
                .map(variable -> numbers[variable])
                .sorted()
                .toArray();
        return sum(numbers[variables[0]], parts);
    }

    public int size() {
        return variables.length;
    }
}
