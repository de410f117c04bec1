package org.ediframework.io.returns;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;

/** Reads one return to the gender pay gap service from its row. */
final class PayGapRow {

    static final String YEAR = "ReportingYear";
    static final String EMPLOYER = "EmployerName";
    private static final List<String> QUARTERS =
            List.of("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile");

    static final List<String> NEEDED = Stream.concat(
                    Stream.of(
                            EMPLOYER,
                            "DiffMeanHourlyPercent",
                            "DiffMedianHourlyPercent",
                            "DiffMeanBonusPercent",
                            "DiffMedianBonusPercent",
                            "MaleBonusPercent",
                            "FemaleBonusPercent"),
                    QUARTERS.stream().flatMap(quarter -> Stream.of("Male" + quarter, "Female" + quarter)))
            .toList();

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[/-]([0-9]{2})[/-]([0-9]{2})[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{2})[/-]([0-9]{2})[/-]([0-9]{4})[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two shares rounded to one decimal may each be off by a twentieth. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final ReturnRow row;
    private final Optional<String> namedYear;

    PayGapRow(ReturnRow row, Optional<String> namedYear) {
        this.row = row;
        this.namedYear = namedYear;
    }

    PayGapReturn read() {
        return new PayGapReturn(
                row.number(),
                namedYear.orElseGet(() -> row.requiredText(YEAR)),
                row.requiredText(EMPLOYER),
                row.text("CurrentName"),
                row.code("EmployerId"),
                row.code("CompanyNumber"),
                row.list("SicCodes"),
                gap("DiffMeanHourlyPercent", true),
                gap("DiffMedianHourlyPercent", true),
                gap("DiffMeanBonusPercent", false),
                gap("DiffMedianBonusPercent", false),
                share("MaleBonusPercent"),
                share("FemaleBonusPercent"),
                QUARTERS.stream().map(this::quarter).toList(),
                row.text("EmployerSize").orElse(""),
                late(),
                time("DueDate"),
                time("DateSubmitted"));
    }

    private Optional<BigDecimal> gap(String column, boolean isRequired) {
        if (isRequired && !row.has(column)) {
            row.missing(column);
        }
        return atMostHundred(column, row.decimal(column), StructureRule.NOT_A_NUMBER.phrase("of.atMostHundred"));
    }

    private Optional<BigDecimal> share(String column) {
        if (!row.has(column)) {
            row.missing(column);
        }
        Phrase allowed = StructureRule.NOT_A_NUMBER.phrase("of.percentage");
        Optional<BigDecimal> share = atMostHundred(column, row.decimal(column), allowed);
        if (share.isPresent() && share.get().signum() < 0) {
            refuseNumber(column, share.get(), allowed);
            return Optional.empty();
        }
        return share;
    }

    private Optional<BigDecimal> atMostHundred(String column, Optional<BigDecimal> number, Phrase allowed) {
        if (number.isPresent() && number.get().compareTo(HUNDRED) > 0) {
            refuseNumber(column, number.get(), allowed);
            return Optional.empty();
        }
        return number;
    }

    private void refuseNumber(String column, BigDecimal number, Phrase allowed) {
        row.refuse(column, StructureRule.NOT_A_NUMBER, "", number.toPlainString(), allowed);
    }

    private PayGapReturn.PayQuarter quarter(String name) {
        Optional<BigDecimal> men = share("Male" + name);
        Optional<BigDecimal> women = share("Female" + name);
        if (men.isPresent() && women.isPresent()) {
            BigDecimal whole = men.get().add(women.get());
            if (whole.subtract(HUNDRED).abs().compareTo(ROUNDING) > 0) {
                row.warn(
                        "Male" + name,
                        StructureRule.NOT_A_NUMBER,
                        ".whole",
                        men.get().toPlainString(),
                        women.get().toPlainString(),
                        whole.toPlainString());
            }
        }
        return new PayGapReturn.PayQuarter(men, women);
    }

    private Optional<Boolean> late() {
        String column = "SubmittedAfterTheDeadline";
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                row.refuse(column, StructureRule.NOT_ALLOWED, "", ReturnRow.excerpt(text.get()), "True, False");
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDateTime> time(String column) {
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> time = parse(text.get());
        if (time.isEmpty()) {
            row.refuse(
                    column,
                    StructureRule.NOT_A_DATE,
                    ".written",
                    ReturnRow.excerpt(text.get()),
                    StructureRule.NOT_A_DATE.phrase("of.dayAndTime"));
        }
        return time;
    }

    private static Optional<LocalDateTime> parse(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return time(yearFirst, 1, 3);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? time(dayFirst, 3, 1) : Optional.empty();
    }

    private static Optional<LocalDateTime> time(Matcher parts, int year, int day) {
        try {
            return Optional.of(LocalDateTime.of(
                    Integer.parseInt(parts.group(year)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(day)),
                    Integer.parseInt(parts.group(4)),
                    Integer.parseInt(parts.group(5)),
                    parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
