package org.ediframework.metrics.pay.work;

import java.util.Optional;
import org.ediframework.metrics.pay.EmployeePay;

/**
 * Why a model cannot be fitted.
 *
 * @param kind what is wrong
 * @param about the covariate, or the word of one as {@code grade = B}; empty where it is about the people
 * @param among whose model it is: women or men of a decomposition; absent for that of everybody
 */
public record ModelProblem(Kind kind, String about, Optional<EmployeePay.Sex> among) {

    /** What can be wrong. */
    public enum Kind {
        /** Nobody has pay above 0 and everything that is asked about. */
        NOBODY("nobody has pay above 0 and all of the covariates"),
        /** Everybody is of one sex, so that there is nobody to compare with. */
        ONE_SEX_ONLY("everybody is of one sex"),
        /** There are no more people than coefficients, so that everybody would be fitted exactly. */
        TOO_FEW_PEOPLE("there are no more people than coefficients"),
        /** So many words have a coefficient that the model would not fit into the memory of a usual machine. */
        TOO_MANY_WORDS("it has more words than a model can take"),
        /** A covariate is the same for everybody. */
        SAME_FOR_ALL("it is the same for everybody"),
        /** The base that was asked for is nobody's word. */
        NOBODY_IN_BASE("nobody is in the group that others were to be compared with"),
        /** A column follows from those before it, so that their coefficients cannot be told apart. */
        FOLLOWS_FROM_OTHERS("it follows from sex and the covariates before it");

        private final String explanation;

        Kind(String explanation) {
            this.explanation = explanation;
        }

        /** The problem as words that complete "there is no model, because …". */
        public String getExplanation() {
            return explanation;
        }
    }
}
