package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DUE;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.vocabulary.Due;

final class RolloutTable extends ValueTable<Rollout, Rollout.Builder> {

    static final RolloutTable TABLE = new RolloutTable();

    private RolloutTable() {
        super(
                Rollout.class,
                one("place", REFERENCE).to(Referent.PLACE),
                one("planned", DUE).told(ChangeWord.DUE),
                one("status", oneOf(ActionStatus.class)).told(ChangeWord.STATUS));
    }

    @Override
    public Rollout.Builder newBuilder() {
        return Rollout.builder();
    }

    @Override
    protected Object[] all(Rollout of) {
        return new Object[] {of.getPlace(), of.getPlanned(), of.getStatus()};
    }

    @Override
    public void set(Rollout.Builder to, String property, Object value) {
        switch (property) {
            case "place" -> to.place((String) value);
            case "planned" -> to.planned((Due) value);
            case "status" -> to.status((ActionStatus) value);
            default -> throw none(property);
        }
    }
}
