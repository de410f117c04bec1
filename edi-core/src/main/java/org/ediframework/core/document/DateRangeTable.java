package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.DateRange;

final class DateRangeTable extends ValueTable<DateRange, DateRange.Builder> {

    static final DateRangeTable TABLE = new DateRangeTable();

    private DateRangeTable() {
        super(List.of(Demand.ordered("start", "end")), DateRange.class, one("start", DATE), one("end", DATE));
    }

    @Override
    public DateRange.Builder newBuilder() {
        return DateRange.builder();
    }

    @Override
    protected Object[] all(DateRange of) {
        return new Object[] {of.getStart(), of.getEnd()};
    }

    @Override
    public void set(DateRange.Builder to, String property, Object value) {
        switch (property) {
            case "start" -> to.start((LocalDate) value);
            case "end" -> to.end((LocalDate) value);
            default -> throw none(property);
        }
    }
}
