package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.DUE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TRUTH;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

final class MilestoneTable extends ValueTable<Milestone, Milestone.Builder> {

    static final MilestoneTable TABLE = new MilestoneTable();

    private MilestoneTable() {
        super(
                Milestone.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                maybe("due", DUE).told(ChangeWord.DUE),
                one("complete", TRUTH).orElse(false).told(ChangeWord.DONE),
                maybe("completedOn", DATE).told(ChangeWord.DONE));
    }

    @Override
    public Milestone.Builder newBuilder() {
        return Milestone.builder();
    }

    @Override
    protected String idOf(Milestone of) {
        return of.getId();
    }

    @Override
    protected Object[] all(Milestone of) {
        return new Object[] {of.getId(), of.getTitle(), of.getDue(), of.isComplete(), of.getCompletedOn()};
    }

    @Override
    public void set(Milestone.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "due" -> to.due((Due) value);
            case "complete" -> to.complete((Boolean) value);
            case "completedOn" -> to.completedOn((LocalDate) value);
            default -> throw none(property);
        }
    }
}
