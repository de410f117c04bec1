package org.ediframework.io.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.TableFindings;

/**
 * Which columns of a payroll are called like pay, hold amounts, and are read as none.
 *
 * @param line that of the header
 * @param bonuses columns of bonus of which nothing says for which time it was paid; left out, everybody would have got none
 * @param others columns of which a reader has to know that they have no part
 * @param hasBonus whether a column holds the bonus of twelve months
 */
record UnreadPay(int line, List<Named> bonuses, List<Named> others, boolean hasBonus) {

    /** A column by its place and its name. */
    record Named(int index, String name) {}

    private static final Pattern BONUS = Pattern.compile("\\b(?:bonus(?:es)?|commissions?|incentives?)\\b");
    private static final Pattern PAY =
            Pattern.compile("\\b(?:pay|salary|salaries|wages?|earnings|remuneration|allowances?|premiums?"
                    + "|overtime|supplements?|enhancements?|payments?|rates?|hours)\\b");

    static UnreadPay of(
            Grid.Line header,
            Map<PayrollColumn, Integer> columns,
            Map<String, Integer> unknown,
            List<Grid.Line> people) {
        boolean hasBonus = columns.containsKey(PayrollColumn.BONUS_12_MONTHS);
        List<Named> bonuses = new ArrayList<>();
        List<Named> others = new ArrayList<>();
        unknown.forEach((name, index) -> {
            String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
            boolean isBonus = BONUS.matcher(words).find();
            if ((isBonus || PAY.matcher(words).find()) && holdsAmounts(people, index)) {
                boolean isKnown = hasBonus || columns.containsKey(PayrollColumn.BONUS_IN_PERIOD);
                (isBonus && !isKnown ? bonuses : others).add(new Named(index, name));
            }
        });
        return new UnreadPay(header.number(), bonuses, others, hasBonus);
    }

    private static boolean holdsAmounts(List<Grid.Line> people, int column) {
        boolean holdsAny = false;
        for (Grid.Line person : people) {
            String cell = person.cell(column);
            if (!cell.isEmpty()) {
                if (PayrollLine.number(cell).isEmpty()) {
                    return false;
                }
                holdsAny = true;
            }
        }
        return holdsAny;
    }

    void ask(TableFindings findings) {
        bonuses.forEach(column -> findings.addToGridCell(
                line,
                column.index(),
                column.name(),
                StructureRule.CHOICE_OPEN,
                ".bonus",
                RuleMessages.excerpt(column.name())));
    }

    void note(TableFindings findings) {
        if (!others.isEmpty()) {
            String names = others.stream()
                    .map(column -> "'" + RuleMessages.excerpt(column.name()) + "'")
                    .collect(Collectors.joining(", "));
            findings.addNoteToLine(line, StructureRule.READ_OTHERWISE, ".ignored", names);
        }
        if (!hasBonus) {
            findings.addNoteToLine(
                    line, StructureRule.READ_OTHERWISE, ".noBonus", PayrollColumn.BONUS_12_MONTHS.shownName());
        }
    }
}
