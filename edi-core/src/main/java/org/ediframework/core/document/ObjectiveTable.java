package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.Objective;

final class ObjectiveTable extends ValueTable<Objective, Objective.Builder> {

    static final ObjectiveTable TABLE = new ObjectiveTable();

    private ObjectiveTable() {
        super(
                Objective.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("keyArea", REFERENCE).to(Referent.KEY_AREA).told(ChangeWord.RETARGETED),
                maybe("rationale", TEXT).told(ChangeWord.REWRITTEN),
                maybe("baseline", TEXT).told(ChangeWord.REWRITTEN),
                list("commitments", REFERENCE).to(Referent.COMMITMENT).told(ChangeWord.RETARGETED),
                list("metrics", REFERENCE).to(Referent.METRIC).told(ChangeWord.RETARGETED),
                list("measures", REFERENCE).to(Referent.MEASURE).told(ChangeWord.RETARGETED));
    }

    @Override
    public Objective.Builder newBuilder() {
        return Objective.builder();
    }

    @Override
    protected Object[] all(Objective of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getKeyArea(),
            of.getRationale(),
            of.getBaseline(),
            of.getCommitments(),
            of.getMetrics(),
            of.getMeasures()
        };
    }

    @Override
    public void set(Objective.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "keyArea" -> to.keyArea((String) value);
            case "rationale" -> to.rationale((String) value);
            case "baseline" -> to.baseline((String) value);
            case "commitments" -> to.commitments(entries(value));
            case "metrics" -> to.metrics(entries(value));
            case "measures" -> to.measures(entries(value));
            default -> throw none(property);
        }
    }
}
