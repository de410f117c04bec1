package org.ediframework.io.document;

import static org.ediframework.io.document.Kinds.CHARACTERISTIC;
import static org.ediframework.io.document.Kinds.DATE;
import static org.ediframework.io.document.Kinds.OPEN;
import static org.ediframework.io.document.Kinds.REFERENCE;
import static org.ediframework.io.document.Kinds.STRICTNESS;
import static org.ediframework.io.document.Kinds.TEXT;
import static org.ediframework.io.document.Kinds.TRUTH;
import static org.ediframework.io.document.Kinds.oneOf;

import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.KeyAreaKind;

/** The tables of a framework document. */
public final class FrameworkTable {

    static final ObjectType<FrameworkSource, FrameworkSource.Builder> SOURCE = ObjectType.of(
            "FrameworkSource", FrameworkSource::builder, FrameworkSource.Builder::build, table -> table.one(
                            "citation", TEXT, FrameworkSource::getCitation, FrameworkSource.Builder::citation)
                    .maybe("uri", TEXT, FrameworkSource::getUri, FrameworkSource.Builder::uri)
                    .maybe("asOf", DATE, FrameworkSource::getAsOf, FrameworkSource.Builder::asOf));

    static final ObjectType<RequiredKeyArea, RequiredKeyArea.Builder> KEY_AREA = ObjectType.of(
            "RequiredKeyArea", RequiredKeyArea::builder, RequiredKeyArea.Builder::build, table -> table.one(
                            "id", TEXT, RequiredKeyArea::getId, RequiredKeyArea.Builder::id)
                    .one("title", TEXT, RequiredKeyArea::getTitle, RequiredKeyArea.Builder::title)
                    .one("kind", oneOf(KeyAreaKind.class), RequiredKeyArea::getKind, RequiredKeyArea.Builder::kind)
                    .orDefault(
                            "required", TRUTH, false, RequiredKeyArea::isRequired, RequiredKeyArea.Builder::required));

    static final ObjectType<RequiredCommitment, RequiredCommitment.Builder> COMMITMENT = ObjectType.of(
            "RequiredCommitment", RequiredCommitment::builder, RequiredCommitment.Builder::build, table -> table.one(
                            "id", TEXT, RequiredCommitment::getId, RequiredCommitment.Builder::id)
                    .one("title", TEXT, RequiredCommitment::getTitle, RequiredCommitment.Builder::title)
                    .one(
                            "kind",
                            oneOf(CommitmentKind.class),
                            RequiredCommitment::getKind,
                            RequiredCommitment.Builder::kind)
                    .orDefault(
                            "required",
                            TRUTH,
                            false,
                            RequiredCommitment::isRequired,
                            RequiredCommitment.Builder::required));

    static final ObjectType<Level, Level.Builder> LEVEL =
            ObjectType.of("Level", Level::builder, Level.Builder::build, table -> table.one(
                            "id", TEXT, Level::getId, Level.Builder::id)
                    .one("title", TEXT, Level::getTitle, Level.Builder::title));

    static final ObjectType<FrameworkModule, FrameworkModule.Builder> MODULE = ObjectType.of(
            "FrameworkModule", FrameworkModule::builder, FrameworkModule.Builder::build, table -> table.one(
                            "id", TEXT, FrameworkModule::getId, FrameworkModule.Builder::id)
                    .one("title", TEXT, FrameworkModule::getTitle, FrameworkModule.Builder::title));

    static final ObjectType<Obligation, Obligation.Builder> OBLIGATION =
            ObjectType.of("Obligation", Obligation::builder, Obligation.Builder::build, table -> table.one(
                            "rule", TEXT, Obligation::getRule, Obligation.Builder::rule)
                    .one("severity", STRICTNESS, Obligation::getSeverity, Obligation.Builder::severity)
                    .members("parameters", OPEN, Obligation::getParameters, Obligation.Builder::parameters));

    /** The table of the whole document. */
    public static final ObjectType<Framework, Framework.Builder> FRAMEWORK =
            ObjectType.of("Framework", Framework::builder, Framework.Builder::build, table -> table.one(
                            "formatVersion",
                            FormatVersion.KIND,
                            owner -> Framework.formatVersion(),
                            (builder, version) -> {})
                    .one("id", TEXT, Framework::getId, Framework.Builder::id)
                    .one("version", TEXT, Framework::getVersion, Framework.Builder::version)
                    .one("title", TEXT, Framework::getTitle, Framework.Builder::title)
                    .one("publisher", TEXT, Framework::getPublisher, Framework.Builder::publisher)
                    .one("source", SOURCE, Framework::getSource, Framework.Builder::source)
                    .list("basedOn", REFERENCE, Framework::getBasedOn, Framework.Builder::basedOn)
                    .list("keyAreas", KEY_AREA, Framework::getKeyAreas, Framework.Builder::keyAreas)
                    .list("commitments", COMMITMENT, Framework::getCommitments, Framework.Builder::commitments)
                    .list(
                            "characteristics",
                            CHARACTERISTIC,
                            Framework::getCharacteristics,
                            Framework.Builder::characteristics)
                    .list("levels", LEVEL, Framework::getLevels, Framework.Builder::levels)
                    .list("modules", MODULE, Framework::getModules, Framework.Builder::modules)
                    .list("obligations", OBLIGATION, Framework::getObligations, Framework.Builder::obligations));

    private FrameworkTable() {}
}
