package org.ediframework.metrics.statistics;

/** The binomial distribution, for any base that a {@code long} can hold. */
record Binomial(long base, double probability) implements DiscreteOutcomes {

    @Override
    public long least() {
        return 0;
    }

    @Override
    public long greatest() {
        return base;
    }

    @Override
    public long mode() {
        return Math.min(base, (long) ((base + 1.0) * probability));
    }

    @Override
    public double logProbability(long outcome) {
        return SaddlePoint.logDensity((double) outcome, (double) (base - outcome), probability, 1 - probability);
    }

    @Override
    public double ratioToNext(long outcome) {
        return (base - outcome) / (outcome + 1.0) * (probability / (1 - probability));
    }

    @Override
    public double atMost(long outcome) {
        if (outcome < 0 || outcome >= base) {
            return outcome < 0 ? 0 : 1;
        }
        return IncompleteBeta.of((double) (base - outcome), outcome + 1.0, 1 - probability, probability);
    }

    @Override
    public double atLeast(long outcome) {
        if (outcome <= 0 || outcome > base) {
            return outcome <= 0 ? 1 : 0;
        }
        return IncompleteBeta.of((double) outcome, base - outcome + 1.0, probability, 1 - probability);
    }
}
