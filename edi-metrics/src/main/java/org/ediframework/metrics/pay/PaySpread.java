package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether figures that tell how much the pay of a group is spread, such as the coefficient and the error of a model, tell what somebody is
 * paid. The reader is taken to know the group's sum and sum of squares outright, and of everybody who is paid the median of women or of men, or
 * the end of a quarter of all, or more, that this is so. Immutable and thread-safe.
 */
public final class PaySpread {

    private final List<BigDecimal> levels;

    private PaySpread(List<BigDecimal> levels) {
        this.levels = levels;
    }

    /**
     * What a return of these people says of levels.
     *
     * @param women what each woman is paid, in any order
     * @param men what each man is paid
     */
    public static PaySpread of(List<BigDecimal> women, List<BigDecimal> men) {
        List<RisingAmounts> ranked = List.of(RisingAmounts.of(women), RisingAmounts.of(men));
        return new PaySpread(Stream.concat(
                        ranked.stream().filter(group -> !group.isEmpty()).map(group -> new PaySafety(group).median()),
                        PayQuarters.ends(ranked).stream())
                .toList());
    }

    /** Whether nobody of a group is bound within a tenth by how much its pay is spread. */
    public boolean isSafe(List<BigDecimal> pays) {
        return SpreadSafety.isSafe(pays, levels);
    }
}
