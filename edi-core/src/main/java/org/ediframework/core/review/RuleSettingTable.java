package org.ediframework.core.review;

import org.ediframework.core.document.Kinds;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ValueTable;

final class RuleSettingTable extends ValueTable<RuleSetting, RuleSetting.Builder> {

    static final RuleSettingTable TABLE = new RuleSettingTable();

    private RuleSettingTable() {
        super(RuleSetting.class, Property.one("severity", Kinds.STRICTNESS));
    }

    @Override
    public RuleSetting.Builder newBuilder() {
        return RuleSetting.builder();
    }

    @Override
    protected Object[] all(RuleSetting of) {
        return new Object[] {of.getSeverity()};
    }

    @Override
    public void set(RuleSetting.Builder to, String property, Object value) {
        to.severity(Kinds.strictness(value));
    }
}
