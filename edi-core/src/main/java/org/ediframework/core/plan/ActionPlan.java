package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * An equality, diversity and inclusion action plan: what an organisation commits itself to, what it watches, whom it
 * is concerned about, what it does about it, and how it will know.
 *
 * <p>Immutable and thread-safe. The accessors bear the property names of format 1.0, in the order in which documents
 * are written. What is wrong with its content is found by a review, not by the builder, which only insists that
 * required properties are set.
 */
@Value.Immutable
public interface ActionPlan {

    static Builder builder() {
        return new Builder();
    }

    /** The version of the document format that this model describes; it is written first. */
    static String formatVersion() {
        return "1.0";
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

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

    Optional<@Valid FrameworkReference> getFramework();

    /** Which equality regulations apply; absent means not stated. */
    Optional<Regime> getRegime();

    /** The days that the plan covers. */
    @Valid
    DateRange getPeriod();

    @Valid
    Revision getRevision();

    List<@Valid AccountableBody> getAccountability();

    Optional<@Valid WorkingGroup> getWorkingGroup();

    /** Schools and communities; published district codes need no entry. */
    List<@Valid Place> getPlaces();

    @Size(min = 1, message = "{EDI-C-004}")
    List<@Valid Commitment> getCommitments();

    @Size(min = 1, message = "{EDI-C-004}")
    List<@Valid KeyArea> getKeyAreas();

    List<@Valid AreaOfConcern> getAreasOfConcern();

    List<@Valid RepresentationMetric> getMetrics();

    @Size(min = 1, message = "{EDI-C-004}")
    List<@Valid Action> getActions();

    List<@Valid ImpactAssessment> getImpactAssessments();

    List<@Valid Partnership> getPartnerships();

    List<@Valid Pilot> getPilots();

    /** The plan's own key of ratings, RAG or BRAG. */
    @WithoutDuplicates
    List<@Valid Rating> getRatingKey();

    /** What other parties keep in the document, by a key in their own namespace such as {@code org.example.name}. */
    Map<@NamespacedKey String, OpenValue> getExtensions();

    /** Builds an {@link ActionPlan}; mutable and for one thread. */
    final class Builder extends ImmutableActionPlan.Builder {}
}
