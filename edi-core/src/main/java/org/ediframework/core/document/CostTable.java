package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.AMOUNT;
import static org.ediframework.core.document.Kinds.CURRENCY;
import static org.ediframework.core.document.Property.one;

import java.math.BigDecimal;
import org.ediframework.core.plan.Cost;

final class CostTable extends ValueTable<Cost, Cost.Builder> {

    static final CostTable TABLE = new CostTable();

    private CostTable() {
        super(Cost.class, one("amount", AMOUNT), one("currency", CURRENCY));
    }

    @Override
    public Cost.Builder newBuilder() {
        return Cost.builder();
    }

    @Override
    protected Object[] all(Cost of) {
        return new Object[] {of.getAmount(), of.getCurrency()};
    }

    @Override
    public void set(Cost.Builder to, String property, Object value) {
        switch (property) {
            case "amount" -> to.amount((BigDecimal) value);
            case "currency" -> to.currency((String) value);
            default -> throw none(property);
        }
    }
}
