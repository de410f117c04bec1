package org.ediframework.core.review;

import static org.ediframework.core.review.QuickForms.distinct;
import static org.ediframework.core.review.QuickForms.freeText;
import static org.ediframework.core.review.QuickForms.identifier;
import static org.ediframework.core.review.QuickForms.maybe;
import static org.ediframework.core.review.QuickForms.notNegative;
import static org.ediframework.core.review.QuickForms.shortText;

import java.math.BigDecimal;
import org.ediframework.core.constraint.CurrencyCode;
import org.ediframework.core.constraint.WebAddress;
import org.ediframework.core.plan.CharacteristicId;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.plan.Target;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Characteristic;

/** What the quick look asks of the parts of which the things in a plan are made. */
final class QuickParts {

    private QuickParts() {}

    static boolean member(WorkingGroupMember member) {
        return identifier(member.getId())
                && shortText(member.getRole())
                && shortText(member.getName())
                && shortText(member.getOrganisation());
    }

    static boolean characteristic(Characteristic characteristic) {
        return CharacteristicId.Check.isWellFormed(characteristic);
    }

    static boolean classification(String classification) {
        int at = classification.indexOf('@');
        return at >= 0 && identifier(classification.substring(0, at)) && identifier(classification.substring(at + 1));
    }

    static boolean reference(MetricReference reference) {
        return shortText(reference.getSource())
                && maybe(reference.getShare(), QuickParts::share)
                && notNegative(reference.getCount())
                && notNegative(reference.getBase())
                && reference.getCount().isPresent() == reference.getBase().isPresent()
                && reference.getCount().isPresent() != reference.getShare().isPresent()
                && reference.getCount().orElse(0L) <= reference.getBase().orElse(0L);
    }

    static boolean share(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    static boolean target(Target target) {
        return share(target.getShare());
    }

    static boolean observation(Observation observation) {
        return observation.getCount() >= 0
                && observation.getCount() <= observation.getBase()
                && notNegative(observation.getUndeclared());
    }

    static boolean cost(Cost cost) {
        return cost.getAmount().signum() >= 0 && CurrencyCode.Check.isKnown(cost.getCurrency());
    }

    static boolean milestone(Milestone milestone) {
        return identifier(milestone.getId()) && shortText(milestone.getTitle());
    }

    static boolean update(ProgressUpdate update) {
        return freeText(update.getNote()) && shortText(update.getBy());
    }

    static boolean evidence(Evidence evidence) {
        return shortText(evidence.getTitle()) && maybe(evidence.getUri(), WebAddress.Check::isAddress);
    }

    static boolean impact(Impact impact) {
        return characteristic(impact.getCharacteristic())
                && freeText(impact.getEvidence())
                && freeText(impact.getMitigation())
                && freeText(impact.getJustification());
    }

    static boolean finding(PilotFinding finding) {
        return identifier(finding.getId())
                && shortText(finding.getPractice())
                && freeText(finding.getStatement())
                && distinct(finding.getActions());
    }
}
