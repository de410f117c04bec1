package org.ediframework.metrics.figures;

import java.util.Map;
import org.ediframework.metrics.pay.PayWithheld;

/** Why figures of pay are withheld, in words. */
final class PayReasons {

    private static final Map<PayWithheld, String> SENTENCES = Map.of(
            PayWithheld.FEW_PEOPLE,
            "Figures about fewer than ten people of one group are withheld, and shares of one to four: they would tell"
                    + " of one of them.",
            PayWithheld.FEW_BESIDE_THE_MEDIAN,
            "A median is withheld where fewer than ten people are paid more, or fewer than ten less.",
            PayWithheld.TWO_HAVE_MOST,
            "A mean is withheld where two people have more than nine tenths of what all are paid.",
            PayWithheld.NEAR_ONE_PERSONS_PAY,
            "A mean is withheld where somebody could work out within a tenth what a colleague is paid at most.",
            PayWithheld.FEW_IN_A_QUARTER,
            "Quarters are withheld where a group has fewer than two people in the lower or the upper one: whoever is"
                    + " alone there would know of all others of the group that they are paid more, or less.",
            PayWithheld.WITH_OTHER_FIGURES,
            "A figure is withheld where somebody could work out within a tenth what a colleague is paid, from it and"
                    + " the other figures of the day together.");

    private PayReasons() {}

    static String sentence(PayWithheld reason) {
        return SENTENCES.getOrDefault(reason, "A figure is withheld.");
    }
}
