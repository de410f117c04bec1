package org.ediframework.metrics.pay.work;

/**
 * How the standard error of a coefficient is estimated where the spread of pay differs from person to person: the sandwich
 * (X′X)⁻¹ X′ diag(w·e²) X (X′X)⁻¹, with e the residuals. The constants differ in w, with n people, k coefficients and h the
 * leverage of a person.
 *
 * <p>Source: J. G. MacKinnon and H. White (1985), doi:10.1016/0304-4076(85)90158-7; names as in A. Zeileis (2004),
 * doi:10.18637/jss.v011.i10.
 */
public enum RobustError {
    /** w = n/(n − k): the usual one of large samples. */
    HC1,
    /**
     * w = 1/(1 − h)²: near to the jackknife, and better below 250 people (J. S. Long and L. H. Ervin 2000,
     * doi:10.1080/00031305.2000.10474549). None exists where the model fits somebody exactly, whatever they are paid.
     */
    HC3
}
