package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.CountTableBuilder;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.NonResponse;

/** Sums the requested tables out of the cubes, and gives codes their labels back. */
final class TableMaker {

    private final TallyRequest request;
    private final DimensionCoder[] coders;
    private final Cubes cubes;
    private final List<int[]> positions;
    private final Dimension[] dimensions;

    /** By dimension and code, the index in the dimension; -1 for a label that nobody had. */
    private final int[][] indices;

    TableMaker(TallyRequest request, DimensionCoder[] coders, Cubes cubes) {
        this.request = request;
        this.coders = coders;
        this.cubes = cubes;
        this.positions = request.tablePositions();
        this.dimensions = new Dimension[coders.length];
        this.indices = new int[coders.length][];
        for (int t = 0; t < positions.size(); t++) {
            for (int d : positions.get(t)) {
                if (indices[d] == null) {
                    describe(d, cubes.ofTable(t));
                }
            }
        }
    }

    private void describe(int d, Cube cube) {
        DimensionCoder coder = coders[d];
        boolean[] met = new boolean[coder.size()];
        int k = Arrays.binarySearch(cube.dimensions, d);
        int[] codes = new int[cube.dimensions.length];
        cube.forEach((cell, count) -> {
            cube.locate(cell, codes);
            met[codes[k]] = true;
        });
        Optional<Dimension> declared = request.getDimensions().get(d).getDeclared();
        Set<NonResponse> states = EnumSet.noneOf(NonResponse.class);
        states.addAll(declared.map(Dimension::getNonResponses).orElse(List.of()));
        List<String> categories = new ArrayList<>();
        for (int code = 0; code < met.length; code++) {
            if (met[code]) {
                Optional<NonResponse> state = NonResponse.find(coder.label(code));
                state.ifPresentOrElse(states::add, addTo(categories, coder.label(code)));
            }
        }
        Collections.sort(categories);
        Dimension dimension = Dimension.of(
                request.getDimensions().get(d).getName(),
                declared.map(Dimension::getCategories).orElseGet(() -> List.copyOf(categories)),
                List.copyOf(states));
        dimensions[d] = dimension;
        indices[d] = new int[met.length];
        for (int code = 0; code < met.length; code++) {
            indices[d][code] = dimension.find(coder.label(code)).orElse(-1);
        }
    }

    private static Runnable addTo(List<String> categories, String label) {
        return () -> categories.add(label);
    }

    Tally make(long people) {
        List<CountTable> tables = new ArrayList<>();
        for (int t = 0; t < positions.size(); t++) {
            tables.add(table(request.getTables().get(t), cubes.ofTable(t)));
        }
        return new Tally(people, request.getTables(), tables, unrecognised());
    }

    private CountTable table(List<String> names, Cube cube) {
        int[] wanted = names.stream().mapToInt(request::positionOf).toArray();
        int[] from = Arrays.stream(wanted)
                .map(d -> Arrays.binarySearch(cube.dimensions, d))
                .toArray();
        CountTableBuilder builder = CountTable.builder(
                Arrays.stream(wanted).mapToObj(d -> dimensions[d]).toList());
        int[] codes = new int[cube.dimensions.length];
        int[] index = new int[wanted.length];
        cube.forEach((cell, count) -> {
            cube.locate(cell, codes);
            for (int k = 0; k < wanted.length; k++) {
                index[k] = indices[wanted[k]][codes[from[k]]];
            }
            builder.add(count, index);
        });
        return builder.build();
    }

    private List<UnrecognisedText> unrecognised() {
        List<UnrecognisedText> all = new ArrayList<>();
        for (int d = 0; d < coders.length; d++) {
            List<UnrecognisedText> here = new ArrayList<>();
            for (int number = 0; number < coders[d].unrecognised().size(); number++) {
                long people = coders[d].unrecognisedPeople(number);
                if (people > 0) {
                    here.add(new UnrecognisedText(
                            request.getDimensions().get(d).getName(),
                            coders[d].unrecognised().get(number),
                            people));
                }
            }
            here.sort(Comparator.comparingLong(UnrecognisedText::people)
                    .reversed()
                    .thenComparing(UnrecognisedText::text));
            all.addAll(here);
        }
        return all;
    }
}
