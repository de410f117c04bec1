package org.ediframework.core.review;

import static org.ediframework.core.review.QuickForms.distinct;
import static org.ediframework.core.review.QuickForms.each;
import static org.ediframework.core.review.QuickForms.freeText;
import static org.ediframework.core.review.QuickForms.identifier;
import static org.ediframework.core.review.QuickForms.maybe;
import static org.ediframework.core.review.QuickForms.notNegative;
import static org.ediframework.core.review.QuickForms.shortText;
import static org.ediframework.core.review.QuickForms.some;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.constraint.LanguageTag;
import org.ediframework.core.constraint.NamespacedKey;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.Rating;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.WorkingGroup;
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
                && each(group.getMembers(), QuickParts::member);
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
                && maybe(area.getCharacteristic(), QuickParts::characteristic)
                && distinct(area.getCategories())
                && each(area.getCategories(), QuickForms::shortText)
                && distinct(area.getMetrics())
                && (area.getCharacteristic().isPresent() || area.getPlace().isPresent());
    }

    static boolean metric(RepresentationMetric metric) {
        return identifier(metric.getId())
                && shortText(metric.getTitle())
                && shortText(metric.getPopulation())
                && QuickParts.characteristic(metric.getCharacteristic())
                && maybe(metric.getClassification(), QuickParts::classification)
                && some(metric.getCategories())
                && distinct(metric.getCategories())
                && each(metric.getCategories(), QuickForms::shortText)
                && maybe(metric.getReference(), QuickParts::reference)
                && distinct(metric.getTargets())
                && each(metric.getTargets(), QuickParts::target)
                && distinct(metric.getObservations())
                && each(metric.getObservations(), QuickParts::observation);
    }

    /** The action's own properties that are in doubt; the things in it are looked at one by one. */
    static List<String> doubtfulProperties(Action action) {
        List<String> doubtful = new ArrayList<>();
        doubt(doubtful, "id", identifier(action.getId()));
        doubt(doubtful, "title", shortText(action.getTitle()));
        doubt(doubtful, "description", freeText(action.getDescription()));
        doubt(doubtful, "keyAreas", some(action.getKeyAreas()) && distinct(action.getKeyAreas()));
        doubt(doubtful, "commitments", distinct(action.getCommitments()));
        doubt(doubtful, "areasOfConcern", distinct(action.getAreasOfConcern()));
        doubt(doubtful, "metrics", distinct(action.getMetrics()));
        doubt(
                doubtful,
                "characteristics",
                distinct(action.getCharacteristics()) && each(action.getCharacteristics(), QuickParts::characteristic));
        doubt(doubtful, "accountable", shortText(action.getAccountable()));
        doubt(
                doubtful,
                "responsible",
                some(action.getResponsible())
                        && distinct(action.getResponsible())
                        && each(action.getResponsible(), QuickForms::shortText));
        doubt(doubtful, "rating", shortText(action.getRating()));
        doubt(
                doubtful,
                "successCriteria",
                some(action.getSuccessCriteria())
                        && distinct(action.getSuccessCriteria())
                        && each(action.getSuccessCriteria(), QuickForms::freeText));
        doubt(doubtful, "resources", freeText(action.getResources()));
        doubt(doubtful, "dependsOn", distinct(action.getDependsOn()));
        doubt(doubtful, "updates", distinct(action.getUpdates()));
        doubt(doubtful, "evidence", distinct(action.getEvidence()));
        return doubtful;
    }

    static boolean assessment(ImpactAssessment assessment) {
        return identifier(assessment.getId())
                && shortText(assessment.getTitle())
                && freeText(assessment.getProposal())
                && shortText(assessment.getAuthor())
                && shortText(assessment.getSignedOffBy())
                && some(assessment.getImpacts())
                && distinct(assessment.getImpacts())
                && each(assessment.getImpacts(), QuickParts::impact)
                && distinct(assessment.getConsulted())
                && each(assessment.getConsulted(), QuickForms::shortText)
                && distinct(assessment.getActions());
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
                && each(pilot.getFindings(), QuickParts::finding)
                && distinct(pilot.getRollout());
    }

    static boolean rating(Rating rating) {
        return shortText(rating.getValue()) && shortText(rating.getMeaning());
    }
}
