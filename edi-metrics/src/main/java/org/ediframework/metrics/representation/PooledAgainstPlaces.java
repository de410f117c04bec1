package org.ediframework.metrics.representation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.statistics.TwoGroups;
import org.ediframework.metrics.strata.StratifiedComparison;
import org.ediframework.metrics.strata.StratifiedNote;
import org.ediframework.metrics.strata.Stratum;

/**
 * Whether a sum of places says the opposite of what its places say: the people counted and those of the reference are then
 * spread over the places differently, and the sum shows that (Simpson's paradox).
 */
final class PooledAgainstPlaces {

    /** Of the tests that tell a direction from chance. */
    private static final double CONFIDENCE = 0.95;

    private PooledAgainstPlaces() {}

    /**
     * A note for each category of which that is so.
     *
     * @param places the comparisons that are added, each with a reference of its own
     */
    static List<ComparisonNote> notes(List<Comparison> places) {
        List<ComparisonNote> notes = new ArrayList<>();
        if (places.size() < 2) {
            return notes;
        }
        for (String category : places.get(0).getObserved().getCounts().keySet()) {
            strata(places, category)
                    .map(strata -> StratifiedComparison.of(strata, CONFIDENCE))
                    .filter(compared -> compared.notes().contains(StratifiedNote.REVERSED_WHEN_POOLED))
                    .ifPresent(compared -> notes.add(new ComparisonNote(
                            ComparisonNote.Kind.REVERSED_WHEN_POOLED,
                            Sentence.of(
                                    "reversed", category, words(compared.pooledRatio()), words(compared.ratio())))));
        }
        return notes;
    }

    private static Sentence words(Measured<Double> ratio) {
        return ratio.find()
                .map(found -> Sentence.of(
                        found < 1 ? "reversed.less" : "reversed.more", String.format(Locale.ROOT, "%.3f", found)))
                .orElse(Sentence.of("reversed.unknown"));
    }

    /** Empty where a place lacks the category or figures of its own to hold it against, or all are too many to be added. */
    private static Optional<List<Stratum>> strata(List<Comparison> places, String category) {
        List<Stratum> strata = new ArrayList<>();
        BigInteger everybody = BigInteger.ZERO;
        for (Comparison place : places) {
            OptionalLong count = place.getObserved().getCount(category);
            Optional<ReferenceShare> share = place.getReferenceShare(category).find();
            OptionalLong people =
                    place.getReference().find().map(Reference::getBase).orElse(OptionalLong.empty());
            if (count.isEmpty()
                    || share.isEmpty()
                    || people.isEmpty()
                    || !place.getObserved().isKnown()) {
                return Optional.empty();
            }
            long base = place.getObserved().getDeclared();
            long expected = share.get()
                    .getNumerator()
                    .multiply(BigInteger.valueOf(people.getAsLong()))
                    .divide(share.get().getDenominator())
                    .longValueExact();
            everybody = everybody.add(BigInteger.valueOf(base)).add(BigInteger.valueOf(people.getAsLong()));
            if (everybody.bitLength() >= Long.SIZE) {
                return Optional.empty();
            }
            strata.add(new Stratum(
                    place.getPlace().orElse(""), new TwoGroups(count.getAsLong(), base, expected, people.getAsLong())));
        }
        return Optional.of(strata);
    }
}
