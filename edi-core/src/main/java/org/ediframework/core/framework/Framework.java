package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Builds a {@link Framework}; mutable and for one thread. */
    final class Builder extends ImmutableFramework.Builder {}
}
