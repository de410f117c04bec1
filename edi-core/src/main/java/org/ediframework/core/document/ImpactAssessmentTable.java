package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.REFERENCE;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Kinds.TEXT;
import static org.ediframework.core.document.Kinds.oneOf;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;
import static org.ediframework.core.document.Property.some;

import java.time.LocalDate;
import org.ediframework.core.plan.AssessmentOutcome;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.ImpactAssessment;

final class ImpactAssessmentTable extends ValueTable<ImpactAssessment, ImpactAssessment.Builder> {

    static final ImpactAssessmentTable TABLE = new ImpactAssessmentTable();

    private ImpactAssessmentTable() {
        super(
                ImpactAssessment.class,
                one("id", ID),
                one("title", SHORT).told(ChangeWord.REWRITTEN),
                one("proposal", TEXT).told(ChangeWord.REWRITTEN),
                one("status", oneOf(AssessmentStatus.class)).told(ChangeWord.STATUS),
                maybe("assessedOn", DATE),
                maybe("signedOffOn", DATE),
                maybe("reviewDue", DATE),
                maybe("author", SHORT).told(ChangeWord.REASSIGNED),
                maybe("signedOffBy", SHORT),
                maybe("outcome", oneOf(AssessmentOutcome.class)).told(ChangeWord.REWRITTEN),
                some("impacts", ImpactTable.TABLE),
                list("consulted", SHORT),
                list("actions", REFERENCE).to(Referent.ACTION));
    }

    @Override
    public ImpactAssessment.Builder newBuilder() {
        return ImpactAssessment.builder();
    }

    @Override
    protected Object[] all(ImpactAssessment of) {
        return new Object[] {
            of.getId(),
            of.getTitle(),
            of.getProposal(),
            of.getStatus(),
            of.getAssessedOn(),
            of.getSignedOffOn(),
            of.getReviewDue(),
            of.getAuthor(),
            of.getSignedOffBy(),
            of.getOutcome(),
            of.getImpacts(),
            of.getConsulted(),
            of.getActions()
        };
    }

    @Override
    public void set(ImpactAssessment.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "proposal" -> to.proposal((String) value);
            case "status" -> to.status((AssessmentStatus) value);
            case "assessedOn" -> to.assessedOn((LocalDate) value);
            case "signedOffOn" -> to.signedOffOn((LocalDate) value);
            case "reviewDue" -> to.reviewDue((LocalDate) value);
            case "author" -> to.author((String) value);
            case "signedOffBy" -> to.signedOffBy((String) value);
            case "outcome" -> to.outcome((AssessmentOutcome) value);
            case "impacts" -> to.impacts(entries(value));
            case "consulted" -> to.consulted(entries(value));
            case "actions" -> to.actions(entries(value));
            default -> throw none(property);
        }
    }
}
