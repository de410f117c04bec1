package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TRUTH;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.plan.CommitmentKind;

final class RequiredCommitmentTable extends ValueTable<RequiredCommitment, RequiredCommitment.Builder> {

    static final RequiredCommitmentTable TABLE = new RequiredCommitmentTable();

    private RequiredCommitmentTable() {
        super(
                RequiredCommitment.class,
                one("id", ID),
                one("title", SHORT),
                one("kind", oneOf(CommitmentKind.class)),
                one("required", TRUTH).orElse(false),
                maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public RequiredCommitment.Builder newBuilder() {
        return RequiredCommitment.builder();
    }

    @Override
    protected Object[] all(RequiredCommitment of) {
        return new Object[] {of.getId(), of.getTitle(), of.getKind(), of.isRequired(), of.getSource()};
    }

    @Override
    public void set(RequiredCommitment.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "kind" -> to.kind((CommitmentKind) value);
            case "required" -> to.required((Boolean) value);
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
