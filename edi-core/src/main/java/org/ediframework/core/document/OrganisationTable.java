package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.COUNT;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.maybeOfItsOwn;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.OrganisationKind;

final class OrganisationTable extends ValueTable<Organisation, Organisation.Builder> {

    static final OrganisationTable TABLE = new OrganisationTable();

    private OrganisationTable() {
        super(
                Organisation.class,
                one("id", ID),
                one("name", SHORT),
                maybe("kind", oneOf(OrganisationKind.class)),
                maybeOfItsOwn("partOf"),
                maybe("employees", COUNT));
    }

    @Override
    public Organisation.Builder newBuilder() {
        return Organisation.builder();
    }

    @Override
    protected Object[] all(Organisation of) {
        return new Object[] {of.getId(), of.getName(), of.getKind(), of.getPartOf(), of.getEmployees()};
    }

    @Override
    public void set(Organisation.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "name" -> to.name((String) value);
            case "kind" -> to.kind((OrganisationKind) value);
            case "partOf" -> to.partOf((Organisation) value);
            case "employees" -> to.employees((Long) value);
            default -> throw none(property);
        }
    }
}
