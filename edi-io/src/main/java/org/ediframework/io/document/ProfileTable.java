package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.POINTER;
import static org.ediframework.io.document.Kinds.STRICTNESS;
import static org.ediframework.io.document.Kinds.TEXT;

import org.ediframework.core.review.Profile;
import org.ediframework.core.review.RuleSetting;
import org.ediframework.core.review.Suppression;

/** The tables of a profile document. */
public final class ProfileTable {

    static final ObjectType<RuleSetting, RuleSetting.Builder> SETTING = ObjectType.of(
            "RuleSetting",
            RuleSetting::builder,
            RuleSetting.Builder::build,
            table -> table.one("severity", STRICTNESS, RuleSetting::getSeverity, RuleSetting.Builder::severity));

    static final ObjectType<Suppression, Suppression.Builder> SUPPRESSION =
            ObjectType.of("Suppression", Suppression::builder, Suppression.Builder::build, table -> table.one(
                            "code", TEXT, Suppression::getCode, Suppression.Builder::code)
                    .one("at", POINTER, Suppression::getAt, Suppression.Builder::at)
                    .one("reason", TEXT, Suppression::getReason, Suppression.Builder::reason));

    /** The table of the whole document. */
    public static final ObjectType<Profile, Profile.Builder> PROFILE =
            ObjectType.of("Profile", Profile::builder, Profile.Builder::build, table -> table.members(
                            "rules", new MapKind<>(SETTING), Profile::getRules, Profile.Builder::rules)
                    .list("suppress", SUPPRESSION, Profile::getSuppress, Profile.Builder::suppress));

    private ProfileTable() {}
}
