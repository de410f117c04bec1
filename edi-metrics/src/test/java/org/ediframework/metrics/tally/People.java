package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ediframework.core.population.CountTable;

/** Random people, and the plainest way to count them, to hold the tally against. */
final class People {

    private final TallyRequest request;

    /** One list of texts per person, empty for not recorded. */
    private final List<List<String>> rows;

    private People(TallyRequest request, List<List<String>> rows) {
        this.request = request;
        this.rows = rows;
    }

    static People random(long seed, int people, int dimensions, int mostLabels) {
        Random random = new Random(seed);
        TallyRequest.Builder request = TallyRequest.builder();
        int[] labels = new int[dimensions];
        for (int d = 0; d < dimensions; d++) {
            request.dimension("d" + d);
            labels[d] = 1 + random.nextInt(mostLabels);
        }
        for (int t = 0; t < 1 + random.nextInt(8); t++) {
            List<String> names = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                names.add("d" + d);
            }
            Collections.shuffle(names, random);
            request.table(names.subList(0, 1 + random.nextInt(Math.min(4, dimensions)))
                    .toArray(String[]::new));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            List<String> row = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                int label = (int) Math.abs(labels[d] * random.nextGaussian() / 2) % (labels[d] + 1);
                row.add(label == 0 ? "" : text(d, label));
            }
            rows.add(row);
        }
        return new People(request.build(), rows);
    }

    /** Texts of many lengths, among them some that begin alike. */
    private static String text(int dimension, int label) {
        return switch (label % 4) {
            case 0 -> Integer.toString(label);
            case 1 -> "Etwa-" + dimension + "-" + label;
            case 2 -> "Ländliche Schule Nr. " + label;
            default -> "a".repeat(1 + label % 9) + label;
        };
    }

    TallyRequest request() {
        return request;
    }

    List<List<String>> rows() {
        return rows;
    }

    People part(int from, int to) {
        return new People(request, rows.subList(from, to));
    }

    /** Cut at random places, with empty parts among them. */
    List<People> parts(Random random, int number) {
        List<Integer> cuts = new ArrayList<>(List.of(0, rows.size()));
        for (int i = 1; i < number; i++) {
            cuts.add(random.nextInt(rows.size() + 1));
        }
        Collections.sort(cuts);
        List<People> parts = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            parts.add(part(cuts.get(i - 1), cuts.get(i)));
        }
        return parts;
    }

    RowEncoder<List<String>> encoder() {
        return (texts, row) -> {
            for (int d = 0; d < texts.size(); d++) {
                row.put(d, texts.get(d));
            }
        };
    }

    RowEncoder<List<String>> sliceEncoder() {
        return (texts, row) -> {
            char[] line = String.join(";", texts).toCharArray();
            int at = 0;
            for (int d = 0; d < texts.size(); d++) {
                row.put(d, line, at, texts.get(d).length());
                at += texts.get(d).length() + 1;
            }
        };
    }

    /** The same people as coded columns, the dictionaries in an order of their own. */
    ColumnBatch columns(Random random) {
        List<CodedColumn> columns = new ArrayList<>();
        for (int d = 0; d < request.getDimensions().size(); d++) {
            int dimension = d;
            List<String> labels = new ArrayList<>(rows.stream()
                    .map(row -> row.get(dimension))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList());
            labels.add("nobody" + random.nextInt(3));
            Collections.shuffle(labels, random);
            int[] ints = rows.stream()
                    .mapToInt(row -> labels.indexOf(row.get(dimension)) + 1)
                    .toArray();
            short[] shorts = new short[ints.length];
            for (int i = 0; i < ints.length; i++) {
                shorts[i] = (short) ints[i];
            }
            columns.add(
                    random.nextBoolean()
                            ? CodedColumn.of("d" + d, ints, labels)
                            : CodedColumn.of("d" + d, shorts, labels));
        }
        return ColumnBatch.of(columns);
    }

    /** By table, the number of people by their labels. */
    List<Map<List<String>, Long>> countedPlainly() {
        List<Map<List<String>, Long>> tables = new ArrayList<>();
        for (List<String> names : request.getTables()) {
            Map<List<String>, Long> counts = new TreeMap<>(People::compare);
            for (List<String> row : rows) {
                List<String> key = new ArrayList<>();
                for (String name : names) {
                    String text = row.get(request.positionOf(name));
                    key.add(text.isEmpty() ? "not-obtained" : text);
                }
                counts.merge(key, 1L, Long::sum);
            }
            tables.add(counts);
        }
        return tables;
    }

    static List<Map<List<String>, Long>> read(Tally tally) {
        List<Map<List<String>, Long>> tables = new ArrayList<>();
        for (CountTable table : tally.getTables()) {
            Map<List<String>, Long> counts = new TreeMap<>(People::compare);
            table.forEachNonZero((indices, count) -> {
                List<String> key = new ArrayList<>();
                for (int k = 0; k < indices.length; k++) {
                    key.add(table.getDimensions().get(k).getLabel(indices[k]));
                }
                counts.put(key, count);
            });
            tables.add(counts);
        }
        return tables;
    }

    private static int compare(List<String> one, List<String> two) {
        return one.toString().compareTo(two.toString());
    }
}
