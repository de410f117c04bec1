package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.COUNT;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.SHARE;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.Observation;

final class ObservationTable extends ValueTable<Observation, Observation.Builder> {

    static final ObservationTable TABLE = new ObservationTable();

    private ObservationTable() {
        super(
                List.of(Demand.countedOrShare("observation"), Demand.within("count", "base")),
                Observation.class,
                one("asOf", DATE),
                maybe("count", COUNT),
                maybe("base", COUNT),
                maybe("undeclared", COUNT),
                maybe("share", SHARE));
    }

    @Override
    public Observation.Builder newBuilder() {
        return Observation.builder();
    }

    @Override
    protected Object[] all(Observation of) {
        return new Object[] {of.getAsOf(), of.getCount(), of.getBase(), of.getUndeclared(), of.getShare()};
    }

    @Override
    public void set(Observation.Builder to, String property, Object value) {
        switch (property) {
            case "asOf" -> to.asOf((LocalDate) value);
            case "count" -> to.count((Long) value);
            case "base" -> to.base((Long) value);
            case "undeclared" -> to.undeclared((Long) value);
            case "share" -> to.share((BigDecimal) value);
            default -> throw none(property);
        }
    }
}
