package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.List;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.plan.CharacteristicId;
import org.ediframework.core.vocabulary.Characteristic;
import org.immutables.value.Value;

/**
 * A framework document: what plans made under it must have, and which policy rules apply to them, how strictly and
 * with which numbers. A council's own framework is just another file.
 */
@Value.Immutable
public interface Framework {

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
    String getVersion();

    @ShortText
    String getTitle();

    @ShortText
    String getPublisher();

    @Valid
    FrameworkSource getSource();

    /** Ids of the frameworks it builds on. */
    @WithoutDuplicates
    List<@Identifier String> getBasedOn();

    List<@Valid RequiredKeyArea> getKeyAreas();

    List<@Valid RequiredCommitment> getCommitments();

    /** The characteristics it names. */
    @WithoutDuplicates
    List<@CharacteristicId Characteristic> getCharacteristics();

    /** The levels of a maturity framework, lowest first. */
    List<@Valid Level> getLevels();

    /** The modules of a maturity framework. */
    List<@Valid FrameworkModule> getModules();

    @WithoutDuplicates
    List<@Valid Obligation> getObligations();

    /** Builds a {@link Framework}; mutable and for one thread. */
    final class Builder extends ImmutableFramework.Builder {}
}
