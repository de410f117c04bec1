package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * The figures of a return as the government's service takes them: percentages of one decimal, halves away from zero, by the
 * names of the service's own columns. The women and men of a quarter make 100.0 exactly; where both end in a half, the larger
 * share is rounded up, so that swapping the sexes swaps the figures. A figure that does not exist is absent; where men got a bonus and no woman did,
 * the gap is 100.0, as the service wants it (github.com/cabinetoffice/gender-pay-gap, DraftReturnService) and most published
 * returns have it.
 */
public final class ReturnFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The quarters from the lowest pay to the highest, as the columns name them. */
    static final List<String> BANDS =
            List.of("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile");

    private final Map<String, Optional<BigDecimal>> figures = new LinkedHashMap<>();

    private ReturnFigures(PayReturn source) {
        figures.put("DiffMeanHourlyPercent", rounded(source.pay().mean()));
        figures.put("DiffMedianHourlyPercent", rounded(source.pay().median()));
        Optional<BigDecimal> menWithBonus = percent(source.menWithBonus());
        figures.put(
                "DiffMeanBonusPercent", ofBonus(source.bonus(), source.bonus().mean(), menWithBonus));
        figures.put(
                "DiffMedianBonusPercent", ofBonus(source.bonus(), source.bonus().median(), menWithBonus));
        figures.put("MaleBonusPercent", menWithBonus);
        figures.put("FemaleBonusPercent", percent(source.womenWithBonus()));
        for (int band = 0; band < BANDS.size(); band++) {
            Optional<ReferenceShare> women = source.quarters().get(band).women().find();
            Optional<BigDecimal> female = women.map(ReturnFigures::ofQuarter);
            figures.put("Male" + BANDS.get(band), female.map(HUNDRED::subtract));
            figures.put("Female" + BANDS.get(band), female);
        }
    }

    /** The figures of a return. */
    public static ReturnFigures of(PayReturn source) {
        return new ReturnFigures(source);
    }

    /** The figures by the names of the service's columns, in its order. */
    public Map<String, Optional<BigDecimal>> getFigures() {
        return Collections.unmodifiableMap(figures);
    }

    /**
     * The service takes no gap in bonus where 0.0 % of men got one, and asks for one where more did: of women without any it is
     * the whole bonus of men.
     */
    private static Optional<BigDecimal> ofBonus(PayGap bonus, Measured<Double> gap, Optional<BigDecimal> menWithBonus) {
        if (menWithBonus.filter(share -> share.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        return bonus.compared() == 0 ? Optional.of(HUNDRED.setScale(1)) : rounded(gap);
    }

    static Optional<BigDecimal> rounded(Measured<Double> percent) {
        return percent.find().map(number -> BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    static Optional<BigDecimal> percent(Measured<Double> share) {
        return share.find()
                .map(part -> BigDecimal.valueOf(part).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
    }

    /** The women of a quarter: halves up where they are the more, else down, which leaves the men rounded up. */
    static BigDecimal ofQuarter(ReferenceShare women) {
        boolean more = women.getNumerator().shiftLeft(1).compareTo(women.getDenominator()) > 0;
        return percent(women, more ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN);
    }

    /** An exact share in per cent. */
    static BigDecimal percent(ReferenceShare share, RoundingMode halves) {
        return new BigDecimal(share.getNumerator())
                .multiply(BigDecimal.valueOf(1000))
                .divide(new BigDecimal(share.getDenominator()), 0, halves)
                .movePointLeft(1)
                .setScale(1);
    }
}
