package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.FREQUENCY;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;
import static org.ediframework.core.document.Property.some;

import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.vocabulary.Frequency;

final class WorkingGroupTable extends ValueTable<WorkingGroup, WorkingGroup.Builder> {

    static final WorkingGroupTable TABLE = new WorkingGroupTable();

    private WorkingGroupTable() {
        super(
                WorkingGroup.class,
                one("name", SHORT),
                maybe("purpose", TEXT).told(ChangeWord.REWRITTEN),
                maybe("meetsEvery", FREQUENCY),
                some("members", WorkingGroupMemberTable.TABLE));
    }

    @Override
    public WorkingGroup.Builder newBuilder() {
        return WorkingGroup.builder();
    }

    @Override
    protected Object[] all(WorkingGroup of) {
        return new Object[] {of.getName(), of.getPurpose(), of.getMeetsEvery(), of.getMembers()};
    }

    @Override
    public void set(WorkingGroup.Builder to, String property, Object value) {
        switch (property) {
            case "name" -> to.name((String) value);
            case "purpose" -> to.purpose((String) value);
            case "meetsEvery" -> to.meetsEvery((Frequency) value);
            case "members" -> to.members(entries(value));
            default -> throw none(property);
        }
    }
}
