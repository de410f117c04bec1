package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.LanguageTag;
import org.ediframework.core.constraint.NamespacedKey;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.core.vocabulary.Place;
import org.immutables.value.Value;

/**
 * An equality, diversity and inclusion action plan: what an organisation commits itself to, what it watches, whom it is
 * concerned about, what it does about it, and how it will know.
 *
 * <p>Immutable and thread-safe. The accessors bear the property names of format 1.0, in the order in which documents
 * are written. What is wrong with its content is found by a review, not by the builder, which only insists that
 * required properties are set.
 *
 * <p>A plan is changed by making another: {@code with}… puts one thing in the place of the one that has its id,
 * {@code ActionPlan.builder().from(plan)} begins with everything that a plan has, and {@code actions(…)} and its like then
 * set a whole list anew, where {@code addActions(…)} adds to it.
 */
@Value.Immutable
public interface ActionPlan {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The version of the document format that this model describes; it is written first. */
    static String formatVersion() {
        return "1.0";
    }

    /**
     * The schema with which editors check the document, the property {@code $schema}; kept, and otherwise ignored.
     * Absent for none.
     */
    Optional<String> getSchema();

    /** The id of this revision of the plan; the next one has another, and names this one. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** What it is about in a few sentences; absent means not stated. */
    Optional<@FreeText String> getSummary();

    /** The language of its texts, BCP 47; {@code en-GB} unless stated. */
    @Value.Default
    @LanguageTag
    default String getLanguage() {
        return "en-GB";
    }

    /** Whose plan it is. */
    @Valid
    Organisation getOrganisation();

    /** The framework document under which it is made; absent for none. */
    Optional<@Valid FrameworkReference> getFramework();

    /** Whose law applies; absent means not stated, and no rule that rests on a nation's law is applied. */
    Optional<Jurisdiction> getJurisdiction();

    /**
     * Of which sector the organisation is, which decides on its duties together with the jurisdiction and the number of
     * its employees; absent means not stated.
     */
    Optional<Sector> getSector();

    /** The days that it covers. */
    @Valid
    DateRange getPeriod();

    /** Which edition it is and how far it has come. */
    @Valid
    Revision getRevision();

    /** Who holds the organisation to account; empty means not stated. */
    List<@Valid AccountableBody> getAccountability();

    /** Who shares the work; absent means not stated. */
    Optional<@Valid WorkingGroup> getWorkingGroup();

    /** Schools and communities of which it speaks; published district codes need no entry. */
    List<@Valid Place> getPlaces();

    /** What the organisation commits itself to; empty means not stated. */
    List<@Valid Commitment> getCommitments();

    /** What it monitors, reflects on and challenges; empty means not stated. */
    List<@Valid KeyArea> getKeyAreas();

    /** What is to be reached; empty means not stated. */
    List<@Valid Objective> getObjectives();

    /** Who is under-represented even so; empty for nobody. */
    List<@Valid AreaOfConcern> getAreasOfConcern();

    /** Who should be there, and who is; empty for nothing counted. */
    List<@Valid RepresentationMetric> getMetrics();

    /** The other figures that it is judged by; empty for none. */
    List<@Valid Measure> getMeasures();

    /** What is done; empty for nothing, which a rule tells of. */
    List<@Valid Action> getActions();

    /** What proposals mean for people; empty for none. */
    List<@Valid ImpactAssessment> getImpactAssessments();

    /** With whom it is done; empty for nobody. */
    List<@Valid Partnership> getPartnerships();

    /** What is tried out; empty for nothing. */
    List<@Valid Pilot> getPilots();

    /** What has been published; empty means not stated. */
    @WithoutDuplicates
    List<@Valid Publication> getPublications();

    /** The levels or scores reached in maturity frameworks; empty for none. */
    @WithoutDuplicates
    List<@Valid MaturityLevel> getMaturity();

    /** The plan's own key of ratings, RAG or BRAG; empty where nothing is rated. */
    @WithoutDuplicates
    List<@Valid Rating> getRatingKey();

    /**
     * What other parties keep in the document, by a key in their own namespace such as {@code org.example.name}; empty
     * for nothing.
     */
    Map<@NamespacedKey String, OpenValue> getExtensions();

    /** The accountable body with this id; empty where none has it. */
    default Optional<AccountableBody> findAccountableBody(String id) {
        return ById.find(getAccountability(), AccountableBody::getId, id);
    }

    /** The place with this id; empty where none has it. */
    default Optional<Place> findPlace(String id) {
        return ById.find(getPlaces(), Place::getId, id);
    }

    /** The commitment with this id; empty where none has it. */
    default Optional<Commitment> findCommitment(String id) {
        return ById.find(getCommitments(), Commitment::getId, id);
    }

    /** The key area with this id; empty where none has it. */
    default Optional<KeyArea> findKeyArea(String id) {
        return ById.find(getKeyAreas(), KeyArea::getId, id);
    }

    /** The objective with this id; empty where none has it. */
    default Optional<Objective> findObjective(String id) {
        return ById.find(getObjectives(), Objective::getId, id);
    }

    /** The area of concern with this id; empty where none has it. */
    default Optional<AreaOfConcern> findAreaOfConcern(String id) {
        return ById.find(getAreasOfConcern(), AreaOfConcern::getId, id);
    }

    /** The representation metric with this id; empty where none has it. */
    default Optional<RepresentationMetric> findMetric(String id) {
        return ById.find(getMetrics(), RepresentationMetric::getId, id);
    }

    /** The measure with this id; empty where none has it. */
    default Optional<Measure> findMeasure(String id) {
        return ById.find(getMeasures(), Measure::getId, id);
    }

    /** The action with this id; empty where none has it. */
    default Optional<Action> findAction(String id) {
        return ById.find(getActions(), Action::getId, id);
    }

    /** The impact assessment with this id; empty where none has it. */
    default Optional<ImpactAssessment> findImpactAssessment(String id) {
        return ById.find(getImpactAssessments(), ImpactAssessment::getId, id);
    }

    /** The partnership with this id; empty where none has it. */
    default Optional<Partnership> findPartnership(String id) {
        return ById.find(getPartnerships(), Partnership::getId, id);
    }

    /** The pilot with this id; empty where none has it. */
    default Optional<Pilot> findPilot(String id) {
        return ById.find(getPilots(), Pilot::getId, id);
    }

    /** The same plan, with this accountable body in place of the one that has its id; as its last where none has. */
    default ActionPlan withAccountableBody(AccountableBody changed) {
        return ById.with(this, Builder::accountability, getAccountability(), AccountableBody::getId, changed);
    }

    /** The same plan, with this place in place of the one that has its id; as its last where none has. */
    default ActionPlan withPlace(Place changed) {
        return ById.with(this, Builder::places, getPlaces(), Place::getId, changed);
    }

    /** The same plan, with this commitment in place of the one that has its id; as its last where none has. */
    default ActionPlan withCommitment(Commitment changed) {
        return ById.with(this, Builder::commitments, getCommitments(), Commitment::getId, changed);
    }

    /** The same plan, with this key area in place of the one that has its id; as its last where none has. */
    default ActionPlan withKeyArea(KeyArea changed) {
        return ById.with(this, Builder::keyAreas, getKeyAreas(), KeyArea::getId, changed);
    }

    /** The same plan, with this objective in place of the one that has its id; as its last where none has. */
    default ActionPlan withObjective(Objective changed) {
        return ById.with(this, Builder::objectives, getObjectives(), Objective::getId, changed);
    }

    /** The same plan, with this area of concern in place of the one that has its id; as its last where none has. */
    default ActionPlan withAreaOfConcern(AreaOfConcern changed) {
        return ById.with(this, Builder::areasOfConcern, getAreasOfConcern(), AreaOfConcern::getId, changed);
    }

    /** The same plan, with this representation metric in place of the one that has its id; as its last where none has. */
    default ActionPlan withMetric(RepresentationMetric changed) {
        return ById.with(this, Builder::metrics, getMetrics(), RepresentationMetric::getId, changed);
    }

    /** The same plan, with this measure in place of the one that has its id; as its last where none has. */
    default ActionPlan withMeasure(Measure changed) {
        return ById.with(this, Builder::measures, getMeasures(), Measure::getId, changed);
    }

    /** The same plan, with this action in place of the one that has its id; as its last where none has. */
    default ActionPlan withAction(Action changed) {
        return ById.with(this, Builder::actions, getActions(), Action::getId, changed);
    }

    /** The same plan, with this impact assessment in place of the one that has its id; as its last where none has. */
    default ActionPlan withImpactAssessment(ImpactAssessment changed) {
        return ById.with(this, Builder::impactAssessments, getImpactAssessments(), ImpactAssessment::getId, changed);
    }

    /** The same plan, with this partnership in place of the one that has its id; as its last where none has. */
    default ActionPlan withPartnership(Partnership changed) {
        return ById.with(this, Builder::partnerships, getPartnerships(), Partnership::getId, changed);
    }

    /** The same plan, with this pilot in place of the one that has its id; as its last where none has. */
    default ActionPlan withPilot(Pilot changed) {
        return ById.with(this, Builder::pilots, getPilots(), Pilot::getId, changed);
    }

    /** Builds an {@link ActionPlan}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableActionPlan.Builder implements ValueBuilder<ActionPlan, Builder> {}
}
