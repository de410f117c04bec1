package org.ediframework.io.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who has published tables, as text, and nothing else, and works out by integer programming (ojAlgo 56.2.1) which
 * counts are possible. Knows nothing of the library; a solution counts only after it was added up again in whole numbers.
 */
final class ReaderOfBytes {

    /** What a cell may count by itself, from what is printed in its place. */
    record Printed(long lowest, long highest) {}

    private static final long UNBOUNDED = 1_000_000;

    private final Map<String, Map<String, String>> parents;
    private final Function<String, Printed> meaning;
    private final SortedMap<String, Printed> cells = new TreeMap<>();
    /** Each a total and its parts. */
    private final Set<List<String>> sums = new LinkedHashSet<>();

    private final Map<String, SortedSet<Long>> seen = new HashMap<>();
    private final List<Share> percentages = new ArrayList<>();

    /** What percentage one cell is of another, as printed. */
    private record Share(String part, String base, BigDecimal percent) {

        /** Twice the printed figure in its last place. */
        BigDecimal doubled() {
            return BigDecimal.valueOf(2).multiply(percent.movePointRight(percent.scale()));
        }

        BigDecimal hundred() {
            return BigDecimal.valueOf(200).movePointRight(percent.scale());
        }

        /** How far the counts are from the lowest share that is printed so, and from the first that is not. */
        List<BigDecimal> room(BigDecimal counted, BigDecimal ofAll) {
            BigDecimal share = hundred().multiply(counted);
            return List.of(
                    share.subtract(doubled().subtract(BigDecimal.ONE).multiply(ofAll)),
                    doubled().add(BigDecimal.ONE).multiply(ofAll).subtract(share));
        }
    }

    /**
     * @param parents by dimension: the group of each code
     * @param meaning what the rule printed on the page says of a figure or a marker
     */
    ReaderOfBytes(Map<String, Map<String, String>> parents, Function<String, Printed> meaning) {
        this.parents = parents;
        this.meaning = meaning;
    }

    /** What a marker means to whoever sees every zero, or not. */
    static Function<String, Printed> withheld(boolean areZerosPrinted) {
        return text -> text.equals("[c]")
                ? new Printed(areZerosPrinted ? 1 : 0, UNBOUNDED)
                : new Printed(Long.parseLong(text), Long.parseLong(text));
    }

    void readCsv(String csv) {
        readCsv(csv, meaning);
    }

    /** A table under a rule of its own. */
    void readCsv(String csv, Function<String, Printed> rule) {
        List<String> dimensions = new ArrayList<>();
        Set<Map<String, String>> addresses = new LinkedHashSet<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            dimensions = new ArrayList<>(row.getHeader());
            dimensions.removeAll(List.of("count", "percent"));
            Map<String, String> codes = new TreeMap<>();
            dimensions.forEach(dimension -> codes.put(dimension, row.getField(dimension)));
            addresses.add(codes);
            put(codes, rule.apply(row.getField("count")));
        }
        addSums(dimensions, addresses);
    }

    void readJson(String json) {
        List<String> dimensions = new ArrayList<>();
        Set<Map<String, String>> addresses = new LinkedHashSet<>();
        for (JsonNode cell : JsonMapper.shared().readTree(json).get("cells")) {
            Map<String, String> codes = new TreeMap<>();
            cell.get("cell")
                    .propertyStream()
                    .forEach(code -> codes.put(code.getKey(), code.getValue().asString()));
            dimensions = List.copyOf(codes.keySet());
            addresses.add(codes);
            put(
                    codes,
                    meaning.apply(
                            cell.path("count").asString(cell.path("marker").asString(""))));
        }
        addSums(dimensions, addresses);
    }

    /** The percentages that a table has beside its counts, each of the total of a dimension, of counts before rounding. */
    void readPercentages(String csv, String ofDimension) {
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            Map<String, String> codes = new TreeMap<>();
            row.getHeader().stream()
                    .filter(column -> !List.of("count", "percent").contains(column))
                    .forEach(dimension -> codes.put(dimension, row.getField(dimension)));
            Map<String, String> base = new TreeMap<>(codes);
            base.put(ofDimension, "Total");
            String percent = row.getField("percent");
            if (!base.equals(codes) && percent.matches("[0-9.]+")) {
                percentages.add(new Share(key(codes), key(base), new BigDecimal(percent)));
            }
        }
    }

    private void put(Map<String, String> codes, Printed printed) {
        cells.merge(
                key(codes),
                printed,
                (one, other) ->
                        new Printed(Math.max(one.lowest(), other.lowest()), Math.min(one.highest(), other.highest())));
    }

    /** The name of a cell, whichever table it stands in. */
    static String key(Map<String, String> codes) {
        StringBuilder key = new StringBuilder();
        new TreeMap<>(codes).forEach((dimension, code) -> {
            if (!code.equals("Total")) {
                key.append(dimension).append('=').append(code).append('|');
            }
        });
        return key.toString();
    }

    private void addSums(List<String> dimensions, Set<Map<String, String>> addresses) {
        for (String dimension : dimensions) {
            Map<List<String>, List<String>> children = new HashMap<>();
            for (Map<String, String> cell : addresses) {
                String code = cell.getOrDefault(dimension, "Total");
                if (!code.equals("Total")) {
                    Map<String, String> total = new TreeMap<>(cell);
                    total.put(
                            dimension, parents.getOrDefault(dimension, Map.of()).getOrDefault(code, "Total"));
                    children.computeIfAbsent(List.of(key(total)), key -> new ArrayList<>())
                            .add(key(cell));
                }
            }
            children.forEach((total, parts) -> {
                List<String> sum = new ArrayList<>(total);
                sum.addAll(new TreeSet<>(parts));
                sums.add(sum);
            });
        }
    }

    /** Whether a figure is not printed for a cell. */
    boolean isOpen(String cell) {
        Printed printed = cells.getOrDefault(cell, new Printed(0, 0));
        return printed.lowest() < printed.highest();
    }

    /** Whether a table exists that looks the same and has this count in this cell. */
    boolean isPossible(String cell, long value) {
        return seen.getOrDefault(cell, new TreeSet<>()).contains(value) || solve(cell, value);
    }

    private boolean solve(String cell, long value) {
        if (!isWithin(cell, value)) {
            return false;
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new HashMap<>();
        cells.forEach((name, printed) -> {
            boolean isAsked = name.equals(cell);
            long high = isAsked ? value : printed.highest();
            Variable variable = model.newVariable(name)
                    .integer(true)
                    .lower(isAsked ? value : printed.lowest())
                    .weight(1);
            variables.put(name, high == UNBOUNDED ? variable : variable.upper(high));
        });
        for (List<String> sum : sums) {
            Expression expression = model.newExpression(sum.toString()).level(0);
            expression.set(get(variables, sum.get(0)), -1);
            sum.subList(1, sum.size()).forEach(part -> expression.set(get(variables, part), 1));
        }
        for (Share share : percentages) {
            Expression low = model.newExpression(share + " at least").lower(0);
            low.set(get(variables, share.part()), share.hundred());
            low.set(
                    get(variables, share.base()),
                    share.doubled().subtract(BigDecimal.ONE).negate());
            Expression high = model.newExpression(share + " at most").lower(1);
            high.set(get(variables, share.part()), share.hundred().negate());
            high.set(get(variables, share.base()), share.doubled().add(BigDecimal.ONE));
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return false;
        }
        Map<String, Long> counts = new HashMap<>();
        variables.forEach(
                (name, variable) -> counts.put(name, Math.round(result.doubleValue(model.indexOf(variable)))));
        if (!addsUp(counts)) {
            throw new IllegalStateException("the solver's table does not add up: " + counts);
        }
        counts.forEach((name, count) ->
                seen.computeIfAbsent(name, key -> new TreeSet<>()).add(count));
        return true;
    }

    private boolean isWithin(String cell, long value) {
        Printed printed = cells.getOrDefault(cell, new Printed(0, 0));
        return value >= printed.lowest() && value <= printed.highest();
    }

    private static Variable get(Map<String, Variable> variables, String name) {
        Variable variable = variables.get(name);
        if (variable == null) {
            throw new IllegalStateException("a part is printed nowhere: " + name);
        }
        return variable;
    }

    private boolean addsUp(Map<String, Long> counts) {
        return percentages.stream().allMatch(share -> {
                    List<BigDecimal> room = share.room(
                            BigDecimal.valueOf(counts.getOrDefault(share.part(), 0L)),
                            BigDecimal.valueOf(counts.getOrDefault(share.base(), 0L)));
                    return room.get(0).signum() >= 0 && room.get(1).signum() > 0;
                })
                && doSumsAddUp(counts);
    }

    private boolean doSumsAddUp(Map<String, Long> counts) {
        return sums.stream().allMatch(sum -> {
            BigDecimal parts = sum.subList(1, sum.size()).stream()
                    .map(part -> BigDecimal.valueOf(counts.getOrDefault(part, 0L)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return parts.compareTo(BigDecimal.valueOf(counts.getOrDefault(sum.get(0), 0L))) == 0;
        });
    }
}
