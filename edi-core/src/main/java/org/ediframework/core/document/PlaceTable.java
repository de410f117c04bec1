package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CODE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PlaceKind;

final class PlaceTable extends ValueTable<Place, Place.Builder> {

    static final PlaceTable TABLE = new PlaceTable();

    private PlaceTable() {
        super(
                Place.class,
                one("id", ID),
                one("name", SHORT),
                one("kind", oneOf(PlaceKind.class)),
                maybe("within", CODE).to(Referent.PLACE));
    }

    @Override
    public Place.Builder newBuilder() {
        return Place.builder();
    }

    @Override
    protected Object[] all(Place of) {
        return new Object[] {of.getId(), of.getName(), of.getKind(), of.getWithin()};
    }

    @Override
    public void set(Place.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "name" -> to.name((String) value);
            case "kind" -> to.kind((PlaceKind) value);
            case "within" -> to.within((String) value);
            default -> throw none(property);
        }
    }
}
