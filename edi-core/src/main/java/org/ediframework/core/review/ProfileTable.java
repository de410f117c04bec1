package org.ediframework.core.review;

import org.ediframework.core.document.Kinds;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ValueTable;

/** The table of a profile, the whole document, for those who read and write it. */
public final class ProfileTable extends ValueTable<Profile, Profile.Builder> {

    /** The one there is. */
    public static final ProfileTable TABLE = new ProfileTable();

    private ProfileTable() {
        super(
                Profile.class,
                Property.maybe("$schema", Kinds.REFERENCE),
                Property.maybe("rules", new MapKind<>(RuleSettingTable.TABLE)),
                Property.list("suppress", SuppressionTable.TABLE));
    }

    @Override
    public Profile.Builder newBuilder() {
        return Profile.builder();
    }

    @Override
    protected Object[] all(Profile of) {
        return new Object[] {of.getSchema(), of.getRules(), of.getSuppress()};
    }

    @Override
    public void set(Profile.Builder to, String property, Object value) {
        switch (property) {
            case "$schema" -> to.schema((String) value);
            case "rules" -> to.rules(members(value));
            case "suppress" -> to.suppress(entries(value));
            default -> throw none(property);
        }
    }
}
