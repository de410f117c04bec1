package org.ediframework.core.review;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.vocabulary.Characteristic;

/** A broken constraint: where, and what its sentence tells. */
record ValueBreach(Pointer place, String variant, List<Object> arguments) {

    /**
     * What a violation says.
     *
     * @param thing the place of what was validated
     */
    static ValueBreach of(ConstraintViolation<?> violation, Pointer thing) {
        Pointer place = ViolationPath.toPointer(thing, violation.getPropertyPath());
        Object value = violation.getInvalidValue();
        return switch (violation.getMessage()) {
            case "EDI-C-002" ->
                breach(place, "", value.toString().length(), attribute(violation, "max"), value.toString());
            case "EDI-C-003" -> breach(place, isClassification(violation) ? "classification" : "", value);
            case "EDI-C-005" ->
                breach(place, isUpperLimit(violation) ? "most" : "least", value, attribute(violation, "value"));
            case "EDI-C-006" -> endBeforeStart(place, value);
            case "EDI-C-007" -> repetition(place, (List<?>) value);
            case "EDI-C-008" -> countOverBase(place, value);
            case "EDI-C-009" -> breach(place, value instanceof AreaOfConcern ? "concern" : "reference");
            default -> breach(place, "", value);
        };
    }

    private static ValueBreach breach(Pointer place, String variant, Object... arguments) {
        return new ValueBreach(place, variant, List.of(arguments));
    }

    private static String attribute(ConstraintViolation<?> violation, String name) {
        return String.valueOf(
                violation.getConstraintDescriptor().getAttributes().get(name));
    }

    private static boolean isClassification(ConstraintViolation<?> violation) {
        return attribute(violation, "regexp").contains("@");
    }

    private static boolean isUpperLimit(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .endsWith("Max");
    }

    private static ValueBreach endBeforeStart(Pointer place, Object value) {
        if (value instanceof Partnership partnership) {
            return breach(place, "", text(partnership.getUntil()), text(partnership.getSince()));
        }
        DateRange range = (DateRange) value;
        return breach(place, "", range.getEnd(), range.getStart());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** The constraint hands on the list; which entry is repeated stands at the end of the path. */
    private static ValueBreach repetition(Pointer place, List<?> entries) {
        List<String> segments = place.getSegments();
        Object entry = entries.get(Integer.parseInt(segments.get(segments.size() - 1)));
        return entry instanceof String || entry instanceof Characteristic
                ? breach(place, "", entry)
                : breach(place, "thing");
    }

    private static ValueBreach countOverBase(Pointer place, Object value) {
        if (value instanceof Observation observation) {
            return breach(place, "", observation.getCount(), observation.getBase());
        }
        MetricReference reference = (MetricReference) value;
        return breach(
                place, "", reference.getCount().orElse(0L), reference.getBase().orElse(0L));
    }

    void report(Report report) {
        Report.Draft draft = report.at(place);
        (variant.isEmpty() ? draft : draft.variant(variant)).say(arguments.toArray());
    }
}
