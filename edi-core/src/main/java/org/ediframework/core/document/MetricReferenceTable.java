package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.COUNT;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.SHARE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.MetricReference;

final class MetricReferenceTable extends ValueTable<MetricReference, MetricReference.Builder> {

    static final MetricReferenceTable TABLE = new MetricReferenceTable();

    private MetricReferenceTable() {
        super(
                List.of(Demand.shareOrCount("reference"), Demand.within("count", "base")),
                MetricReference.class,
                one("source", SHORT),
                one("asOf", DATE),
                maybe("share", SHARE),
                maybe("count", COUNT),
                maybe("base", COUNT));
    }

    @Override
    public MetricReference.Builder newBuilder() {
        return MetricReference.builder();
    }

    @Override
    protected Object[] all(MetricReference of) {
        return new Object[] {of.getSource(), of.getAsOf(), of.getShare(), of.getCount(), of.getBase()};
    }

    @Override
    public void set(MetricReference.Builder to, String property, Object value) {
        switch (property) {
            case "source" -> to.source((String) value);
            case "asOf" -> to.asOf((LocalDate) value);
            case "share" -> to.share((BigDecimal) value);
            case "count" -> to.count((Long) value);
            case "base" -> to.base((Long) value);
            default -> throw none(property);
        }
    }
}
