package org.ediframework.io.returns;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.metrics.pay.PayBenchmark;
import org.ediframework.metrics.pay.PeerReturn;

/**
 * Published returns as others to compare with. Of several returns of one employer for one year the one handed in last counts,
 * or where that is not known the last of the file. A gap in bonus is kept only where men got a bonus, since files have 0 where
 * there is none to speak of. A size that is no band of numbers, such as {@code Not Provided}, is not known.
 */
public final class PayGapPeers {

    private static final Pattern BAND = Pattern.compile("(\\d[\\d,]*) to (\\d[\\d,]*)");
    private static final Pattern LESS = Pattern.compile("Less than (\\d[\\d,]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("(\\d[\\d,]*) or more", Pattern.CASE_INSENSITIVE);
    private static final List<String> QUARTERS =
            List.of("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile");

    private PayGapPeers() {}

    /**
     * The returns to compare with.
     *
     * @param returns as they were read
     */
    public static PayBenchmark of(List<PayGapReturn> returns) {
        Map<List<String>, PayGapReturn> last = new LinkedHashMap<>();
        returns.forEach(one -> last.merge(List.of(one.year(), one.employer()), one, PayGapPeers::later));
        List<PeerReturn> peers = new ArrayList<>();
        last.values().forEach(one -> peers.add(new PeerReturn(one.year(), band(one.employerSize()), figures(one))));
        return new PayBenchmark(peers);
    }

    private static PayGapReturn later(PayGapReturn one, PayGapReturn next) {
        LocalDateTime before = one.submitted().orElse(LocalDateTime.MIN);
        return next.submitted().orElse(before).isBefore(before) ? one : next;
    }

    /** The band of a published size; empty where it is none. */
    static Optional<PeerReturn.SizeBand> band(String size) {
        Matcher between = BAND.matcher(size);
        if (between.matches()) {
            return Optional.of(new PeerReturn.SizeBand(size, number(between.group(1)), number(between.group(2))));
        }
        Matcher less = LESS.matcher(size);
        if (less.matches() && number(less.group(1)) > 0) {
            return Optional.of(new PeerReturn.SizeBand(size, 0, number(less.group(1)) - 1));
        }
        Matcher more = MORE.matcher(size);
        return more.matches()
                ? Optional.of(new PeerReturn.SizeBand(size, number(more.group(1)), Long.MAX_VALUE))
                : Optional.empty();
    }

    private static long number(String digits) {
        String plain = digits.replace(",", "");
        // Longer ones are no numbers of employees, and more than anybody has.
        return plain.length() > 15 ? Long.MAX_VALUE : Long.parseLong(plain);
    }

    private static Map<String, BigDecimal> figures(PayGapReturn one) {
        Map<String, BigDecimal> figures = new HashMap<>();
        put("DiffMeanHourlyPercent", one.meanHourlyGap(), figures);
        put("DiffMedianHourlyPercent", one.medianHourlyGap(), figures);
        put("MaleBonusPercent", one.menWithBonus(), figures);
        put("FemaleBonusPercent", one.womenWithBonus(), figures);
        if (one.menWithBonus().filter(share -> share.signum() > 0).isPresent()) {
            put("DiffMeanBonusPercent", one.meanBonusGap(), figures);
            put("DiffMedianBonusPercent", one.medianBonusGap(), figures);
        }
        for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
            put("Male" + QUARTERS.get(quarter), one.quarters().get(quarter).men(), figures);
            put("Female" + QUARTERS.get(quarter), one.quarters().get(quarter).women(), figures);
        }
        return figures;
    }

    private static void put(String column, Optional<BigDecimal> figure, Map<String, BigDecimal> figures) {
        figure.ifPresent(percent -> figures.put(column, percent));
    }
}
