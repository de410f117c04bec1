package org.ediframework.metrics.statistics;

/**
 * The Cochran–Armitage test for a linear trend of shares over scores such as years.
 *
 * <p>Definition: z = Σ sᵢ(xᵢ − nᵢp) / √(p(1−p) Σ nᵢ(sᵢ − s̄)²), where p is the share of all together and s̄ the mean score
 * weighted by the bases. Gaps between scores count: years are their own scores.
 *
 * <p>Edge results: where nobody was observed, nobody or everybody belongs to the group, or all who were observed have
 * one score, no trend can be told: z is 0 and the p-value 1. Precision: relative 1e-10 down to 1e-300.
 *
 * <p>Source: W. G. Cochran (1954), doi:10.2307/3001616; P. Armitage (1955), doi:10.2307/3001775.
 */
public final class CochranArmitageTest {

    private CochranArmitageTest() {}

    /**
     * The trend of {@code counts[i] / bases[i]} over {@code scores[i]}.
     *
     * @throws IllegalArgumentException when the lengths differ, a count exceeds its base, or a score is not finite
     */
    public static TrendResult of(long[] counts, long[] bases, double[] scores) {
        Arguments.requireSameLength("counts", counts.length, "bases", bases.length);
        Arguments.requireSameLength("counts", counts.length, "scores", scores.length);
        double inside = Arguments.sumAsDouble("counts", counts);
        double total = Arguments.sumAsDouble("bases", bases);
        double largest = 0;
        double weighted = 0;
        for (int i = 0; i < counts.length; i++) {
            Arguments.requireCountWithinBase(counts[i], bases[i]);
            if (!Double.isFinite(scores[i])) {
                throw new IllegalArgumentException("score is " + scores[i] + ", but must be a finite number");
            }
            largest = Math.max(largest, Math.abs(scores[i]));
        }
        // Scores of any size are brought to [−1, 1], which changes nothing: their squares neither vanish nor overflow.
        double unit = largest == 0 ? 1 : largest;
        for (int i = 0; i < counts.length; i++) {
            weighted += bases[i] / total * (scores[i] / unit);
        }
        double trend = 0;
        double spread = 0;
        for (int i = 0; i < counts.length; i++) {
            double score = scores[i] / unit - weighted;
            trend += score * CrossProduct.difference((double) counts[i], total, (double) bases[i], inside) / total;
            spread += bases[i] * (score * score);
        }
        double variance = inside / total * ((total - inside) / total) * spread;
        if (!(variance > 0)) {
            return new TrendResult(0, 1);
        }
        double z = trend / Math.sqrt(variance);
        return new TrendResult(z, Math.min(1, 2 * Confidence.normalTail(Math.abs(z))));
    }
}
