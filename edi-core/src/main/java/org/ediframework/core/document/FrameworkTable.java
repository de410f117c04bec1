package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.CHARACTERISTIC;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Sector;

/** The table of a framework, the whole document. */
public final class FrameworkTable extends ValueTable<Framework, Framework.Builder> {

    /** The one there is. */
    public static final FrameworkTable TABLE = new FrameworkTable();

    private FrameworkTable() {
        super(
                Framework.class,
                one("formatVersion", FormatVersion.KIND),
                maybe("$schema", REFERENCE),
                one("id", ID),
                one("version", SHORT),
                one("title", SHORT),
                one("publisher", SHORT),
                one("source", FrameworkSourceTable.TABLE),
                list("basedOn", ID),
                list("keyAreas", RequiredKeyAreaTable.TABLE),
                list("commitments", RequiredCommitmentTable.TABLE),
                list("characteristics", CHARACTERISTIC),
                list("levels", LevelTable.TABLE),
                list("modules", FrameworkModuleTable.TABLE),
                list("obligations", ObligationTable.TABLE),
                list("jurisdictions", oneOf(Jurisdiction.class)),
                list("sectors", oneOf(Sector.class)),
                maybe("appliesFrom", DATE),
                list("catalogue", CatalogueEntryTable.TABLE),
                list("duties", DutyTable.TABLE));
    }

    @Override
    public Framework.Builder newBuilder() {
        return Framework.builder();
    }

    @Override
    protected Object[] all(Framework of) {
        return new Object[] {
            Framework.formatVersion(),
            of.getSchema(),
            of.getId(),
            of.getVersion(),
            of.getTitle(),
            of.getPublisher(),
            of.getSource(),
            of.getBasedOn(),
            of.getKeyAreas(),
            of.getCommitments(),
            of.getCharacteristics(),
            of.getLevels(),
            of.getModules(),
            of.getObligations(),
            of.getJurisdictions(),
            of.getSectors(),
            of.getAppliesFrom(),
            of.getCatalogue(),
            of.getDuties()
        };
    }

    @Override
    public void set(Framework.Builder to, String property, Object value) {
        switch (property) {
            case "formatVersion" -> {
                // It is the model's own.
            }
            case "$schema" -> to.schema((String) value);
            case "id" -> to.id((String) value);
            case "version" -> to.version((String) value);
            case "title" -> to.title((String) value);
            case "publisher" -> to.publisher((String) value);
            case "source" -> to.source((FrameworkSource) value);
            case "basedOn" -> to.basedOn(entries(value));
            case "keyAreas" -> to.keyAreas(entries(value));
            case "commitments" -> to.commitments(entries(value));
            case "characteristics" -> to.characteristics(entries(value));
            case "levels" -> to.levels(entries(value));
            case "modules" -> to.modules(entries(value));
            case "obligations" -> to.obligations(entries(value));
            case "jurisdictions" -> to.jurisdictions(entries(value));
            case "sectors" -> to.sectors(entries(value));
            case "appliesFrom" -> to.appliesFrom((LocalDate) value);
            case "catalogue" -> to.catalogue(entries(value));
            case "duties" -> to.duties(entries(value));
            default -> throw none(property);
        }
    }
}
