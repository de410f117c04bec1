package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CHARACTERISTIC;
import static org.ediframework.core.document.Kinds.CODE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.util.List;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.vocabulary.Characteristic;

final class AreaOfConcernTable extends ValueTable<AreaOfConcern, AreaOfConcern.Builder> {

    static final AreaOfConcernTable TABLE = new AreaOfConcernTable();

    private AreaOfConcernTable() {
        super(
                List.of(Demand.oneAtLeast("concern", "characteristic", "place")),
                AreaOfConcern.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("keyArea", REFERENCE).to(Referent.KEY_AREA).told(ChangeWord.RETARGETED),
                one("rationale", TEXT).told(ChangeWord.REWRITTEN),
                maybe("characteristic", CHARACTERISTIC).told(ChangeWord.RETARGETED),
                list("categories", CODE).told(ChangeWord.RETARGETED),
                maybe("place", REFERENCE).to(Referent.PLACE).told(ChangeWord.RETARGETED),
                list("metrics", REFERENCE).to(Referent.METRIC).told(ChangeWord.RETARGETED));
    }

    @Override
    public AreaOfConcern.Builder newBuilder() {
        return AreaOfConcern.builder();
    }

    @Override
    protected Object[] all(AreaOfConcern of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getKeyArea(),
            of.getRationale(),
            of.getCharacteristic(),
            of.getCategories(),
            of.getPlace(),
            of.getMetrics()
        };
    }

    @Override
    public void set(AreaOfConcern.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "keyArea" -> to.keyArea((String) value);
            case "rationale" -> to.rationale((String) value);
            case "characteristic" -> to.characteristic((Characteristic) value);
            case "categories" -> to.categories(entries(value));
            case "place" -> to.place((String) value);
            case "metrics" -> to.metrics(entries(value));
            default -> throw none(property);
        }
    }
}
