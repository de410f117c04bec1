package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.one;
import static org.ediframework.core.document.Property.some;

import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Pilot;

final class PilotTable extends ValueTable<Pilot, Pilot.Builder> {

    static final PilotTable TABLE = new PilotTable();

    private PilotTable() {
        super(
                Pilot.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                one("lead", SHORT).told(ChangeWord.REASSIGNED),
                some("places", REFERENCE).to(Referent.PLACE).told(ChangeWord.RETARGETED),
                one("period", DateRangeTable.TABLE).told(ChangeWord.DUE),
                list("findings", PilotFindingTable.TABLE),
                list("rollout", RolloutTable.TABLE));
    }

    @Override
    public Pilot.Builder newBuilder() {
        return Pilot.builder();
    }

    @Override
    protected Object[] all(Pilot of) {
        return new Object[] {
            of.getId(), of.getTitle(), of.getLead(), of.getPlaces(), of.getPeriod(), of.getFindings(), of.getRollout()
        };
    }

    @Override
    public void set(Pilot.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "lead" -> to.lead((String) value);
            case "places" -> to.places(entries(value));
            case "period" -> to.period((DateRange) value);
            case "findings" -> to.findings(entries(value));
            case "rollout" -> to.rollout(entries(value));
            default -> throw none(property);
        }
    }
}
