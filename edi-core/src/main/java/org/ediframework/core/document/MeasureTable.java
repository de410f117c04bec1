package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.Measure;
import org.ediframework.core.plan.MeasureKind;

final class MeasureTable extends ValueTable<Measure, Measure.Builder> {

    static final MeasureTable TABLE = new MeasureTable();

    private MeasureTable() {
        super(
                Measure.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("keyArea", REFERENCE).to(Referent.KEY_AREA).told(ChangeWord.RETARGETED),
                one("kind", oneOf(MeasureKind.class)).told(ChangeWord.RETARGETED),
                one("unit", SHORT).told(ChangeWord.RETARGETED),
                maybe("direction", oneOf(Direction.class)).told(ChangeWord.RETARGETED),
                list("targets", MeasureTargetTable.TABLE).told(ChangeWord.RETARGETED),
                list("observations", MeasureObservationTable.TABLE));
    }

    @Override
    public Measure.Builder newBuilder() {
        return Measure.builder();
    }

    @Override
    protected Object[] all(Measure of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getKeyArea(),
            of.getKind(),
            of.getUnit(),
            of.getDirection(),
            of.getTargets(),
            of.getObservations()
        };
    }

    @Override
    public void set(Measure.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "keyArea" -> to.keyArea((String) value);
            case "kind" -> to.kind((MeasureKind) value);
            case "unit" -> to.unit((String) value);
            case "direction" -> to.direction((Direction) value);
            case "targets" -> to.targets(entries(value));
            case "observations" -> to.observations(entries(value));
            default -> throw none(property);
        }
    }
}
