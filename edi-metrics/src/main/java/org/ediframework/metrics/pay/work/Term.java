package org.ediframework.metrics.pay.work;

import java.util.Optional;

/**
 * What a coefficient is of.
 *
 * @param covariate the name of a covariate, {@value #CONSTANT} or {@value #SEX}
 * @param word of a category, against its base, or {@code woman} of the sex; absent for a number and for the constant
 */
public record Term(String covariate, Optional<String> word) {

    /** The name of the constant. */
    public static final String CONSTANT = "constant";

    /** The name of the sex, women against men. */
    public static final String SEX = "sex";

    static Term number(String name) {
        return new Term(name, Optional.empty());
    }

    static Term word(String name, String word) {
        return new Term(name, Optional.of(word));
    }

    /** Such as {@code grade = B}, or the name of a number. */
    @Override
    public String toString() {
        return word.map(found -> covariate + " = " + found).orElse(covariate);
    }
}
