package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.Rating;

final class RatingTable extends ValueTable<Rating, Rating.Builder> {

    static final RatingTable TABLE = new RatingTable();

    private RatingTable() {
        super(Rating.class, one("value", SHORT), one("meaning", SHORT));
    }

    @Override
    public Rating.Builder newBuilder() {
        return Rating.builder();
    }

    @Override
    protected Object[] all(Rating of) {
        return new Object[] {of.getValue(), of.getMeaning()};
    }

    @Override
    public void set(Rating.Builder to, String property, Object value) {
        switch (property) {
            case "value" -> to.value((String) value);
            case "meaning" -> to.meaning((String) value);
            default -> throw none(property);
        }
    }
}
