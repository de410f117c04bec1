package org.ediframework.core.population;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Carries the cells of one table over to another layout by dimension name and label. A dimension that the target lacks
 * is summed out; a label that the target lacks leaves its people out, which callers check by the total.
 */
final class Projection {

    private static final long LEFT_OUT = -1;

    private final Layout source;
    private final long[][] offsets;

    private Projection(Layout source, long[][] offsets) {
        this.source = source;
        this.offsets = offsets;
    }

    static Projection onto(Layout source, Layout target) {
        long[][] offsets = new long[source.getDimensions().size()][];
        for (int d = 0; d < offsets.length; d++) {
            Dimension dimension = source.getDimensions().get(d);
            offsets[d] = new long[dimension.size()];
            if (target.has(dimension.getName())) {
                int position = target.positionOf(dimension.getName());
                Dimension aligned = target.getDimensions().get(position);
                for (int i = 0; i < offsets[d].length; i++) {
                    OptionalInt index = aligned.find(dimension.getLabel(i));
                    offsets[d][i] = index.isPresent() ? index.getAsInt() * target.getStride(position) : LEFT_OUT;
                }
            }
        }
        return new Projection(source, offsets);
    }

    /** The same, but of one dimension only the people with one label. */
    Projection where(int position, int onlyIndex) {
        for (int i = 0; i < offsets[position].length; i++) {
            if (i != onlyIndex) {
                offsets[position][i] = LEFT_OUT;
            }
        }
        return this;
    }

    /** The same, but the labels of one dimension go to the cells of other labels in the target. */
    Projection relabelled(int position, Layout target, UnaryOperator<String> targetLabelOf) {
        Dimension dimension = source.getDimensions().get(position);
        int targetPosition = target.positionOf(dimension.getName());
        for (int i = 0; i < offsets[position].length; i++) {
            int index = target.getDimensions().get(targetPosition).indexOf(targetLabelOf.apply(dimension.getLabel(i)));
            offsets[position][i] = index * target.getStride(targetPosition);
        }
        return this;
    }

    void add(Cells cells, CellCounter into) {
        int[] indices = new int[offsets.length];
        cells.forEach((cell, count) -> {
            source.locate(cell, indices);
            long target = 0;
            for (int d = 0; d < indices.length; d++) {
                long offset = offsets[d][indices[d]];
                if (offset == LEFT_OUT) {
                    return;
                }
                target += offset;
            }
            into.add(target, count);
        });
    }
}
