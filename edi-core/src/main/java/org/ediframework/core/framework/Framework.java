package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.plan.CharacteristicId;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.vocabulary.Characteristic;
import org.immutables.value.Value;

/**
 * A framework document: what plans made under it must have, and which policy rules apply to them, how strictly and with
 * which numbers. A council's own framework is just another file.
 */
@Value.Immutable
public interface Framework {

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

    /** The id, by which plans name it. */
    @Identifier
    String getId();

    /** Its version, for example {@code 2018.1}. */
    @ShortText
    String getVersion();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** Who publishes it. */
    @ShortText
    String getPublisher();

    /** Where it comes from. */
    @Valid
    FrameworkSource getSource();

    /** Ids of the frameworks on which it builds; empty for none. */
    @WithoutDuplicates
    List<@Identifier String> getBasedOn();

    /** The key areas of which it speaks; empty for none. */
    List<@Valid RequiredKeyArea> getKeyAreas();

    /** The commitments of which it speaks; empty for none. */
    List<@Valid RequiredCommitment> getCommitments();

    /** The characteristics that it names; empty for none. */
    @WithoutDuplicates
    List<@CharacteristicId Characteristic> getCharacteristics();

    /** The levels of a maturity framework, lowest first; empty for any other. */
    List<@Valid Level> getLevels();

    /** The modules of a maturity framework; empty for any other. */
    List<@Valid FrameworkModule> getModules();

    /** The policy rules that apply to plans made under it; empty where the library's own severities hold. */
    @WithoutDuplicates
    List<@Valid Obligation> getObligations();

    /** The nations for which it is; empty for any. */
    @WithoutDuplicates
    List<Jurisdiction> getJurisdictions();

    /** The sectors for which it is; empty for any. */
    @WithoutDuplicates
    List<Sector> getSectors();

    /** The day from which on it applies; absent means from ever. */
    Optional<LocalDate> getAppliesFrom();

    /** Actions that a plan can adopt; empty for none. */
    List<@Valid CatalogueEntry> getCatalogue();

    /** What it asks to be published, and by when; empty for nothing. */
    List<@Valid Duty> getDuties();

    /** The required key area with this id; empty where none has it. */
    default Optional<RequiredKeyArea> findKeyArea(String id) {
        Objects.requireNonNull(id, "id");
        return getKeyAreas().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** The required commitment with this id; empty where none has it. */
    default Optional<RequiredCommitment> findCommitment(String id) {
        Objects.requireNonNull(id, "id");
        return getCommitments().stream()
                .filter(entry -> entry.getId().equals(id))
                .findFirst();
    }

    /** The level with this id; empty where none has it. */
    default Optional<Level> findLevel(String id) {
        Objects.requireNonNull(id, "id");
        return getLevels().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** The module with this id; empty where none has it. */
    default Optional<FrameworkModule> findModule(String id) {
        Objects.requireNonNull(id, "id");
        return getModules().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** The obligation about the rule with this code; empty where none has it. */
    default Optional<Obligation> findObligation(String code) {
        Objects.requireNonNull(code, "code");
        return getObligations().stream()
                .filter(entry -> entry.getRule().equals(code))
                .findFirst();
    }

    /** The entry of the catalogue with this id; empty where none has it. */
    default Optional<CatalogueEntry> findCatalogueEntry(String id) {
        Objects.requireNonNull(id, "id");
        return getCatalogue().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** The duty with this id; empty where none has it. */
    default Optional<Duty> findDuty(String id) {
        Objects.requireNonNull(id, "id");
        return getDuties().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** Builds a {@link Framework}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableFramework.Builder implements ValueBuilder<Framework, Builder> {}
}
