package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TRUTH;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.WorkingGroupMember;

final class WorkingGroupMemberTable extends ValueTable<WorkingGroupMember, WorkingGroupMember.Builder> {

    static final WorkingGroupMemberTable TABLE = new WorkingGroupMemberTable();

    private WorkingGroupMemberTable() {
        super(
                WorkingGroupMember.class,
                one("id", ID),
                one("role", SHORT),
                maybe("name", SHORT),
                maybe("organisation", SHORT),
                one("senior", TRUTH).orElse(false),
                one("chair", TRUTH).orElse(false));
    }

    @Override
    public WorkingGroupMember.Builder newBuilder() {
        return WorkingGroupMember.builder();
    }

    @Override
    protected Object[] all(WorkingGroupMember of) {
        return new Object[] {of.getId(), of.getRole(), of.getName(), of.getOrganisation(), of.isSenior(), of.isChair()};
    }

    @Override
    public void set(WorkingGroupMember.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "role" -> to.role((String) value);
            case "name" -> to.name((String) value);
            case "organisation" -> to.organisation((String) value);
            case "senior" -> to.senior((Boolean) value);
            case "chair" -> to.chair((Boolean) value);
            default -> throw none(property);
        }
    }
}
