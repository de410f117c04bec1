package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.immutables.value.Value;

/**
 * Something that somebody does, and how one will know that it worked. Plans leave much of it unsaid; what an action
 * does not say is told by rules of the review, not refused.
 */
@Value.Immutable
public interface Action {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it and revisions know it again. */
    @Identifier
    String getId();

    /** What is done. */
    @ShortText
    String getTitle();

    /** The plan's own number for it, for example {@code 2a}; absent where it has none. */
    Optional<@ShortText String> getNumber();

    /** More about what is done; absent where the title says it. */
    Optional<@FreeText String> getDescription();

    /** Ids of the key areas that it serves; empty means not stated. */
    @WithoutDuplicates
    List<String> getKeyAreas();

    /** Ids of the objectives that it helps to reach; empty means not stated. */
    @WithoutDuplicates
    List<String> getObjectives();

    /** Ids of the commitments that it delivers; empty for none. */
    @WithoutDuplicates
    List<String> getCommitments();

    /** Ids of the areas of concern that it addresses; empty for none. */
    @WithoutDuplicates
    List<String> getAreasOfConcern();

    /** Ids of the representation metrics that show whether it worked; empty for none. */
    @WithoutDuplicates
    List<String> getMetrics();

    /** Ids of the other measures that show whether it worked; empty for none. */
    @WithoutDuplicates
    List<String> getMeasures();

    /**
     * The characteristics of the people whom it is for; empty means not stated, {@code all-protected} alone means all
     * nine.
     */
    @WithoutDuplicates
    List<@CharacteristicId Characteristic> getCharacteristics();

    /** What it takes from the catalogues of frameworks; empty for an action of the plan's own. */
    @WithoutDuplicates
    List<@Valid AdoptedEntry> getAdopts();

    /** Who reports on it: the id of a member or a body, or a role or name; absent means not stated. */
    Optional<@ShortText String> getAccountable();

    /** Who does the work: ids of members, or roles or names; empty means not stated. */
    @WithoutDuplicates
    List<@ShortText String> getResponsible();

    /** The day on which it begins; absent means not stated. */
    Optional<LocalDate> getStart();

    /** By when it is done; absent means that the plan does not say. */
    Optional<Due> getDue();

    /** How far it has come; absent means that the plan does not say. */
    Optional<ActionStatus> getStatus();

    /** How well it goes, a value of the plan's own rating key; absent where it is not rated. */
    Optional<@ShortText String> getRating();

    /** How one will know that it worked, best with a number; empty means not stated. */
    @WithoutDuplicates
    List<@FreeText String> getSuccessCriteria();

    /** What it takes in people, time and things; absent means not stated. */
    Optional<@FreeText String> getResources();

    /** What it costs; absent means not stated. */
    Optional<@Valid Cost> getCost();

    /** Ids of the actions that must be done before; empty for none. */
    @WithoutDuplicates
    List<String> getDependsOn();

    /** The steps on its way, in their order; empty for none. */
    List<@Valid Milestone> getMilestones();

    /** Notes on how it goes; empty for none. */
    @WithoutDuplicates
    List<@Valid ProgressUpdate> getUpdates();

    /** What shows that it was done; empty for nothing. */
    @WithoutDuplicates
    List<@Valid Evidence> getEvidence();

    /** The day on which it was completed; absent while it is open. */
    Optional<LocalDate> getCompletedOn();

    /** The day by which it is looked at again; absent means not stated. */
    Optional<LocalDate> getNextReview();

    /** The milestone with this id; empty where none has it. */
    default Optional<Milestone> findMilestone(String id) {
        return ById.find(getMilestones(), Milestone::getId, id);
    }

    /** Builds an {@link Action}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableAction.Builder implements ValueBuilder<Action, Builder> {}
}
