package org.ediframework.core.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;
import org.immutables.value.Value;

/**
 * What a law asks of whom, and by when: to publish something, again and again.
 *
 * <p>A duty has either days of its own, or an interval that begins anew with each publication, or neither: then it has no
 * day by which it is due. An interval may have a first day besides, by which there has to be something at all.
 */
@Value.Immutable
public interface Duty {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    @Identifier
    String getId();

    /** What it asks for. */
    @ShortText
    String getTitle();

    /** What has to be published; a publication of this kind discharges it. */
    PublicationKind getWhat();

    /** The nations in which it holds; empty for all. */
    @WithoutDuplicates
    List<Jurisdiction> getJurisdictions();

    /** The sectors on which it falls; empty for all. */
    @WithoutDuplicates
    List<Sector> getSectors();

    /** From how many employees on it falls on an organisation; absent for any number. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getEmployeesFrom();

    /** Up to how many employees it falls on an organisation, this number included; absent for no limit. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getEmployeesTo();

    /** The longest time between two publications; absent where the duty has days of its own, or none. */
    Optional<Frequency> getInterval();

    /**
     * Its days: a repetition such as {@code R/2013-04-30/P2Y}, or a single day, which with an interval is that of the first
     * publication. With {@link #getGraceAfter} they are the days for which figures are taken. Absent where it has none.
     */
    Optional<Due> getFixedDay();

    /**
     * How long after each of its days there is time: it is due on the last day of a period of this length that begins with
     * the day. Absent where it is due on the day itself.
     */
    Optional<Frequency> getGraceAfter();

    /** Days for which it is due otherwise; empty for none. */
    @WithoutDuplicates
    List<@Valid DutyException> getExceptions();

    /** How long after a publication what was published is looked at again; empty for never. */
    @WithoutDuplicates
    List<Frequency> getReviewsAfter();

    /** The first day on which something can be due; absent means from ever. */
    Optional<LocalDate> getAppliesFrom();

    /** Where it says so. */
    @Valid
    FrameworkSource getSource();

    /** Whether somebody has seen it in the source; what nobody has seen is shown as unverified. */
    boolean isVerified();

    /** Builds a {@link Duty}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableDuty.Builder implements ValueBuilder<Duty, Builder> {}
}
