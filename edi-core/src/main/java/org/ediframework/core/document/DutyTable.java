package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.COUNT;
import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.FIXED_DAY;
import static org.ediframework.core.document.Kinds.FREQUENCY;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TRUTH;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;

final class DutyTable extends ValueTable<Duty, Duty.Builder> {

    static final DutyTable TABLE = new DutyTable();

    private DutyTable() {
        super(
                Duty.class,
                one("id", ID),
                one("title", SHORT),
                one("what", oneOf(PublicationKind.class)),
                list("jurisdictions", oneOf(Jurisdiction.class)),
                list("sectors", oneOf(Sector.class)),
                maybe("employeesFrom", COUNT),
                maybe("employeesTo", COUNT),
                maybe("interval", FREQUENCY),
                maybe("fixedDay", FIXED_DAY),
                maybe("graceAfter", FREQUENCY),
                list("exceptions", DutyExceptionTable.TABLE),
                list("reviewsAfter", FREQUENCY),
                maybe("appliesFrom", DATE),
                one("source", FrameworkSourceTable.TABLE),
                one("verified", TRUTH));
    }

    @Override
    public Duty.Builder newBuilder() {
        return Duty.builder();
    }

    @Override
    protected Object[] all(Duty of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getWhat(),
            of.getJurisdictions(),
            of.getSectors(),
            of.getEmployeesFrom(),
            of.getEmployeesTo(),
            of.getInterval(),
            of.getFixedDay(),
            of.getGraceAfter(),
            of.getExceptions(),
            of.getReviewsAfter(),
            of.getAppliesFrom(),
            of.getSource(),
            of.isVerified()
        };
    }

    @Override
    public void set(Duty.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "what" -> to.what((PublicationKind) value);
            case "jurisdictions" -> to.jurisdictions(entries(value));
            case "sectors" -> to.sectors(entries(value));
            case "employeesFrom" -> to.employeesFrom((Long) value);
            case "employeesTo" -> to.employeesTo((Long) value);
            case "interval" -> to.interval((Frequency) value);
            case "fixedDay" -> to.fixedDay((Due) value);
            case "graceAfter" -> to.graceAfter((Frequency) value);
            case "exceptions" -> to.exceptions(entries(value));
            case "reviewsAfter" -> to.reviewsAfter(entries(value));
            case "appliesFrom" -> to.appliesFrom((LocalDate) value);
            case "source" -> to.source((FrameworkSource) value);
            case "verified" -> to.verified((Boolean) value);
            default -> throw none(property);
        }
    }
}
