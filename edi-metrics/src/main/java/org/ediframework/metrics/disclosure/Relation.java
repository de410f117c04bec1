package org.ediframework.metrics.disclosure;

/**
 * One equation every attacker knows: the variables times their coefficients sum to nothing. A margin has the
 * coefficient -1, its parts have +1.
 */
record Relation(int[] variables, long[] coefficients) {

    static Relation sum(int parent, int[] parts) {
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

    int size() {
        return variables.length;
    }

    long at(long[] values) {
        long sum = 0;
        for (int i = 0; i < variables.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], values[variables[i]]));
        }
        return sum;
    }
}
