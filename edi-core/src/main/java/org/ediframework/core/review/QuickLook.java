package org.ediframework.core.review;

import static org.ediframework.core.review.QuickForms.distinct;
import static org.ediframework.core.review.QuickForms.each;
import static org.ediframework.core.review.QuickForms.freeText;
import static org.ediframework.core.review.QuickForms.identifier;
import static org.ediframework.core.review.QuickForms.maybe;
import static org.ediframework.core.review.QuickForms.notNegative;
import static org.ediframework.core.review.QuickForms.shortText;
import static org.ediframework.core.review.QuickForms.some;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.constraint.CurrencyCode;
import org.ediframework.core.constraint.LanguageTag;
import org.ediframework.core.constraint.NamespacedKey;
import org.ediframework.core.constraint.WebAddress;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.CharacteristicId;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.plan.Rating;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.Target;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Place;

/**
 * Spares the validator what is plainly in order: whether a thing, its parts included, certainly keeps every constraint
 * that stands on its accessors.
 *
 * <p>It reports nothing. The constraints alone define rules C, and whatever this look does not pass is handed to the
 * validator, so that doubting too much costs time only. A test spoils every constrained accessor and holds this look to
 * the validator.
 */
final class QuickLook {

    private static final Pattern KEY = Pattern.compile(NamespacedKey.FORM);

    private QuickLook() {}

    /** The plan's own properties that are in doubt; the things in it are looked at one by one. */
    static List<String> doubtfulProperties(ActionPlan plan) {
        List<String> doubtful = new ArrayList<>();
        doubt(doubtful, "id", identifier(plan.getId()));
        doubt(doubtful, "title", shortText(plan.getTitle()));
        doubt(doubtful, "summary", freeText(plan.getSummary()));
        doubt(doubtful, "language", LanguageTag.Check.isWellFormed(plan.getLanguage()));
        doubt(doubtful, "commitments", some(plan.getCommitments()));
        doubt(doubtful, "keyAreas", some(plan.getKeyAreas()));
        doubt(doubtful, "actions", some(plan.getActions()));
        doubt(doubtful, "ratingKey", distinct(plan.getRatingKey()));
        doubt(doubtful, "extensions", plan.getExtensions().keySet().stream().allMatch(key -> KEY.matcher(key)
                .matches()));
        return doubtful;
    }

    private static void doubt(List<String> doubtful, String property, boolean isSound) {
        if (!isSound) {
            doubtful.add(property);
        }
    }

    static boolean organisation(Organisation organisation) {
        return identifier(organisation.getId())
                && shortText(organisation.getName())
                && maybe(organisation.getPartOf(), QuickLook::organisation)
                && notNegative(organisation.getEmployees());
    }

    static boolean framework(FrameworkReference framework) {
        return identifier(framework.getId()) && shortText(framework.getVersion());
    }

    static boolean period(DateRange period) {
        return !period.getEnd().isBefore(period.getStart());
    }

    static boolean revision(Revision revision) {
        return revision.getNumber() >= 1
                && maybe(revision.getRevises(), QuickForms::identifier)
                && freeText(revision.getChanges());
    }

    static boolean body(AccountableBody body) {
        return identifier(body.getId()) && shortText(body.getName()) && shortText(body.getOrganisation());
    }

    static boolean workingGroup(WorkingGroup group) {
        return shortText(group.getName())
                && freeText(group.getPurpose())
                && some(group.getMembers())
                && each(group.getMembers(), QuickLook::member);
    }

    private static boolean member(WorkingGroupMember member) {
        return identifier(member.getId())
                && shortText(member.getRole())
                && shortText(member.getName())
                && shortText(member.getOrganisation());
    }

    static boolean place(Place place) {
        return identifier(place.getId()) && shortText(place.getName()) && shortText(place.getWithin());
    }

    static boolean commitment(Commitment commitment) {
        return identifier(commitment.getId())
                && shortText(commitment.getTitle())
                && freeText(commitment.getStatement())
                && distinct(commitment.getEvidence());
    }

    static boolean keyArea(KeyArea area) {
        return identifier(area.getId()) && shortText(area.getTitle()) && freeText(area.getDescription());
    }

    static boolean areaOfConcern(AreaOfConcern area) {
        return identifier(area.getId())
                && shortText(area.getTitle())
                && freeText(area.getRationale())
                && maybe(area.getCharacteristic(), QuickLook::characteristic)
                && distinct(area.getCategories())
                && each(area.getCategories(), QuickForms::shortText)
                && distinct(area.getMetrics())
                && (area.getCharacteristic().isPresent() || area.getPlace().isPresent());
    }

    private static boolean characteristic(Characteristic characteristic) {
        return CharacteristicId.Check.isWellFormed(characteristic);
    }

    static boolean metric(RepresentationMetric metric) {
        return identifier(metric.getId())
                && shortText(metric.getTitle())
                && shortText(metric.getPopulation())
                && characteristic(metric.getCharacteristic())
                && maybe(metric.getClassification(), QuickLook::classification)
                && some(metric.getCategories())
                && distinct(metric.getCategories())
                && each(metric.getCategories(), QuickForms::shortText)
                && maybe(metric.getReference(), QuickLook::reference)
                && distinct(metric.getTargets())
                && each(metric.getTargets(), QuickLook::target)
                && distinct(metric.getObservations())
                && each(metric.getObservations(), QuickLook::observation);
    }

    private static boolean classification(String classification) {
        int at = classification.indexOf('@');
        return at >= 0 && identifier(classification.substring(0, at)) && identifier(classification.substring(at + 1));
    }

    private static boolean reference(MetricReference reference) {
        return shortText(reference.getSource())
                && maybe(reference.getShare(), QuickLook::share)
                && notNegative(reference.getCount())
                && notNegative(reference.getBase())
                && reference.getCount().isPresent() == reference.getBase().isPresent()
                && reference.getCount().isPresent() != reference.getShare().isPresent()
                && reference.getCount().orElse(0L) <= reference.getBase().orElse(0L);
    }

    private static boolean share(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean target(Target target) {
        return share(target.getShare());
    }

    private static boolean observation(Observation observation) {
        return observation.getCount() >= 0
                && observation.getCount() <= observation.getBase()
                && notNegative(observation.getUndeclared());
    }

    static boolean action(Action action) {
        return identifier(action.getId())
                && shortText(action.getTitle())
                && freeText(action.getDescription())
                && some(action.getKeyAreas())
                && distinct(action.getKeyAreas())
                && distinct(action.getCommitments())
                && distinct(action.getAreasOfConcern())
                && distinct(action.getMetrics())
                && distinct(action.getCharacteristics())
                && each(action.getCharacteristics(), QuickLook::characteristic)
                && shortText(action.getAccountable())
                && some(action.getResponsible())
                && distinct(action.getResponsible())
                && each(action.getResponsible(), QuickForms::shortText)
                && shortText(action.getRating())
                && some(action.getSuccessCriteria())
                && distinct(action.getSuccessCriteria())
                && each(action.getSuccessCriteria(), QuickForms::freeText)
                && freeText(action.getResources())
                && maybe(action.getCost(), QuickLook::cost)
                && distinct(action.getDependsOn())
                && each(action.getMilestones(), QuickLook::milestone)
                && distinct(action.getUpdates())
                && each(action.getUpdates(), QuickLook::update)
                && distinct(action.getEvidence())
                && each(action.getEvidence(), QuickLook::evidence);
    }

    private static boolean cost(Cost cost) {
        return cost.getAmount().signum() >= 0 && CurrencyCode.Check.isKnown(cost.getCurrency());
    }

    private static boolean milestone(Milestone milestone) {
        return identifier(milestone.getId()) && shortText(milestone.getTitle());
    }

    private static boolean update(ProgressUpdate update) {
        return freeText(update.getNote()) && shortText(update.getBy());
    }

    private static boolean evidence(Evidence evidence) {
        return shortText(evidence.getTitle()) && maybe(evidence.getUri(), WebAddress.Check::isAddress);
    }

    static boolean assessment(ImpactAssessment assessment) {
        return identifier(assessment.getId())
                && shortText(assessment.getTitle())
                && freeText(assessment.getProposal())
                && shortText(assessment.getAuthor())
                && shortText(assessment.getSignedOffBy())
                && some(assessment.getImpacts())
                && distinct(assessment.getImpacts())
                && each(assessment.getImpacts(), QuickLook::impact)
                && distinct(assessment.getConsulted())
                && each(assessment.getConsulted(), QuickForms::shortText)
                && distinct(assessment.getActions());
    }

    private static boolean impact(Impact impact) {
        return characteristic(impact.getCharacteristic())
                && freeText(impact.getEvidence())
                && freeText(impact.getMitigation())
                && freeText(impact.getJustification());
    }

    static boolean partnership(Partnership partnership) {
        return identifier(partnership.getId())
                && organisation(partnership.getPartner())
                && freeText(partnership.getPurpose())
                && (partnership.getSince().isEmpty()
                        || partnership.getUntil().isEmpty()
                        || !partnership
                                .getUntil()
                                .get()
                                .isBefore(partnership.getSince().get()));
    }

    static boolean pilot(Pilot pilot) {
        return identifier(pilot.getId())
                && shortText(pilot.getTitle())
                && shortText(pilot.getLead())
                && some(pilot.getPlaces())
                && distinct(pilot.getPlaces())
                && period(pilot.getPeriod())
                && each(pilot.getFindings(), QuickLook::finding)
                && distinct(pilot.getRollout());
    }

    private static boolean finding(PilotFinding finding) {
        return identifier(finding.getId())
                && shortText(finding.getPractice())
                && freeText(finding.getStatement())
                && distinct(finding.getActions());
    }

    static boolean rating(Rating rating) {
        return shortText(rating.getValue()) && shortText(rating.getMeaning());
    }
}
