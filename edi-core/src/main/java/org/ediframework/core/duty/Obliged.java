package org.ediframework.core.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.Sector;

/**
 * Whom duties fall on: an organisation in a nation and a sector, its size, and what it has published.
 *
 * @param jurisdiction the nation whose law applies; absent where it is not said, and then no duty does
 * @param sector the sector; absent where it is not said, and then no duty of a sector applies
 * @param employees how many people it employs; absent where it is not said
 * @param publications what it has published, in any order
 */
public record Obliged(
        Optional<Jurisdiction> jurisdiction,
        Optional<Sector> sector,
        Optional<Long> employees,
        List<Publication> publications) {

    /** An organisation that duties may fall on. */
    public Obliged {
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(employees, "employees");
        publications = List.copyOf(publications);
    }

    /** An organisation of which everything is known but what it has published. */
    public static Obliged of(Jurisdiction jurisdiction, Sector sector, long employees) {
        return new Obliged(Optional.of(jurisdiction), Optional.of(sector), Optional.of(employees), List.of());
    }

    /** Whoever has made a plan; where it is a part of an organisation that says how many it employs, that one's number. */
    public static Obliged of(ActionPlan plan) {
        return new Obliged(
                plan.getJurisdiction(), plan.getSector(), employees(plan.getOrganisation()), plan.getPublications());
    }

    /** The same, with these publications. */
    public Obliged withPublications(List<Publication> published) {
        return new Obliged(jurisdiction, sector, employees, published);
    }

    private static Optional<Long> employees(Organisation organisation) {
        return organisation.getEmployees().or(() -> organisation.getPartOf().flatMap(Obliged::employees));
    }

    /** Whether a duty is of this nation and sector; whether it is of this size may not be known. */
    boolean isWithin(Duty duty) {
        return jurisdiction
                        .filter(nation -> isAmong(duty.getJurisdictions(), nation))
                        .isPresent()
                && (duty.getSectors().isEmpty()
                        || sector.filter(duty.getSectors()::contains).isPresent())
                && employees.map(number -> isOfSize(duty, number)).orElse(true);
    }

    private static boolean isAmong(List<Jurisdiction> nations, Jurisdiction nation) {
        return nations.isEmpty() || nations.contains(nation);
    }

    private static boolean isOfSize(Duty duty, long number) {
        return duty.getEmployeesFrom().map(from -> number >= from).orElse(true)
                && duty.getEmployeesTo().map(to -> number <= to).orElse(true);
    }

    /** Whether it is certain that a duty within this nation and sector applies. */
    boolean isSureOf(Duty duty) {
        return employees.isPresent()
                || (duty.getEmployeesFrom().isEmpty() && duty.getEmployeesTo().isEmpty());
    }

    /** What has been published of the kind that a duty asks for. */
    List<Publication> publishedFor(Duty duty) {
        return publications.stream()
                .filter(publication -> publication.getKind() == duty.getWhat())
                .toList();
    }
}
