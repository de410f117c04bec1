package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.immutables.value.Value;

/**
 * Something that somebody does by a time, and how one will know that it worked.
 */
@Value.Immutable
public interface Action {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    Optional<@FreeText String> getDescription();

    /** Ids of the key areas it serves. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<String> getKeyAreas();

    /** Ids of the commitments it delivers. */
    @WithoutDuplicates
    List<String> getCommitments();

    /** Ids of the areas of concern it addresses. */
    @WithoutDuplicates
    List<String> getAreasOfConcern();

    /** Ids of the metrics that measure it. */
    @WithoutDuplicates
    List<String> getMetrics();

    @WithoutDuplicates
    List<@CharacteristicId Characteristic> getCharacteristics();

    /** Who reports on it: the id of a member or a body, or a role or name. */
    Optional<@ShortText String> getAccountable();

    /** Who does the work: ids of members, or roles or names. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<@ShortText String> getResponsible();

    Optional<LocalDate> getStart();

    Due getDue();

    ActionStatus getStatus();

    /** A value of the plan's own rating key. */
    Optional<@ShortText String> getRating();

    /** How one will know that it worked; best with a number. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<@FreeText String> getSuccessCriteria();

    Optional<@FreeText String> getResources();

    Optional<@Valid Cost> getCost();

    /** Ids of the actions that must be done before. */
    @WithoutDuplicates
    List<String> getDependsOn();

    List<@Valid Milestone> getMilestones();

    @WithoutDuplicates
    List<@Valid ProgressUpdate> getUpdates();

    @WithoutDuplicates
    List<@Valid Evidence> getEvidence();

    Optional<LocalDate> getCompletedOn();

    Optional<LocalDate> getNextReview();

    /** Builds an {@link Action}; mutable and for one thread. */
    final class Builder extends ImmutableAction.Builder {}
}
