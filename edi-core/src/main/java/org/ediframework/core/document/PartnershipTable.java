package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.Facing;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;

final class PartnershipTable extends ValueTable<Partnership, Partnership.Builder> {

    static final PartnershipTable TABLE = new PartnershipTable();

    private PartnershipTable() {
        super(
                List.of(Demand.ordered("since", "until")),
                Partnership.class,
                one("id", ID),
                one("partner", OrganisationTable.TABLE),
                one("purpose", TEXT).told(ChangeWord.REWRITTEN),
                maybe("facing", oneOf(Facing.class)),
                maybe("since", DATE),
                maybe("until", DATE));
    }

    @Override
    public Partnership.Builder newBuilder() {
        return Partnership.builder();
    }

    @Override
    protected Object[] all(Partnership of) {
        return new Object[] {of.getId(), of.getPartner(), of.getPurpose(), of.getFacing(), of.getSince(), of.getUntil()
        };
    }

    @Override
    public void set(Partnership.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "partner" -> to.partner((Organisation) value);
            case "purpose" -> to.purpose((String) value);
            case "facing" -> to.facing((Facing) value);
            case "since" -> to.since((LocalDate) value);
            case "until" -> to.until((LocalDate) value);
            default -> throw none(property);
        }
    }
}
