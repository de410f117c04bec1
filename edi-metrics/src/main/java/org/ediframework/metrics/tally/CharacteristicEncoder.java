package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row encoder of one function per characteristic. Convenient; a {@link RowEncoder} written out is faster, because
 * then the compiler sees all characteristics of a person at once.
 *
 * <pre>{@code
 * CharacteristicEncoder<Pupil> encoder = CharacteristicEncoder.<Pupil>of(request)
 *         .with("district", Pupil::district)
 *         .withOptional("religion", Pupil::religion);
 * }</pre>
 *
 * <p>Immutable. Dimensions without a function are not recorded for anybody.
 *
 * @param <P> the caller's type of a person
 */
public final class CharacteristicEncoder<P> implements RowEncoder<P> {

    private final TallyRequest request;
    private final List<RowEncoder<P>> cells;

    private CharacteristicEncoder(TallyRequest request, List<RowEncoder<P>> cells) {
        this.request = request;
        this.cells = cells;
    }

    /** An encoder that knows no characteristic yet. */
    public static <P> CharacteristicEncoder<P> of(TallyRequest request) {
        return new CharacteristicEncoder<>(request, List.of());
    }

    /**
     * The same, and a function from a person to a text, empty for not recorded.
     *
     * @throws IllegalArgumentException when the request has no such dimension
     */
    public CharacteristicEncoder<P> with(String dimensionName, Function<? super P, String> text) {
        int position = request.positionOf(dimensionName);
        return and((person, row) -> row.put(position, text.apply(person)));
    }

    /**
     * The same, and a function from a person to a text that may be absent.
     *
     * @throws IllegalArgumentException when the request has no such dimension
     */
    public CharacteristicEncoder<P> withOptional(String dimensionName, Function<? super P, Optional<String>> text) {
        int position = request.positionOf(dimensionName);
        return and((person, row) -> row.put(position, text.apply(person)));
    }

    private CharacteristicEncoder<P> and(RowEncoder<P> cell) {
        List<RowEncoder<P>> longer = new ArrayList<>(cells);
        longer.add(cell);
        return new CharacteristicEncoder<>(request, List.copyOf(longer));
    }

    @Override
    public void encode(P person, TallyRow row) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).encode(person, row);
        }
    }
}
