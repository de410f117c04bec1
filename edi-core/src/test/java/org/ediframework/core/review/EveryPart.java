package org.ediframework.core.review;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AdoptedEntry;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.MaturityLevel;
import org.ediframework.core.plan.Measure;
import org.ediframework.core.plan.MeasureKind;
import org.ediframework.core.plan.MeasureObservation;
import org.ediframework.core.plan.MeasureTarget;
import org.ediframework.core.plan.Objective;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.OpenValue;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A sound plan with a thing of every type, and what is found in plans made from it, by the review and without it. */
final class EveryPart {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private EveryPart() {}

    static ActionPlan plan() {
        return SoundPlan.with(plan -> plan.framework(
                        FrameworkReference.builder().id("own").version("1").build())
                .putExtensions("org.example.name", new OpenValue.Text("kept"))
                .addObjectives(Objective.builder()
                        .id("objective")
                        .title("More girls play")
                        .keyArea("participants")
                        .rationale("Few do.")
                        .baseline("120 of 400")
                        .addMetrics("girls")
                        .addMeasures("survey")
                        .addCommitments("annual-plan")
                        .build())
                .addMeasures(Measure.builder()
                        .id("survey")
                        .title("Feel welcome")
                        .kind(MeasureKind.SURVEY_SHARE)
                        .unit("%")
                        .addTargets(MeasureTarget.builder()
                                .by(LocalDate.of(2027, 12, 31))
                                .value(new BigDecimal("80"))
                                .build())
                        .addObservations(MeasureObservation.builder()
                                .asOf(LocalDate.of(2027, 1, 31))
                                .value(new BigDecimal("71.5"))
                                .base(210L)
                                .build())
                        .build())
                .addPublications(Publication.builder()
                        .kind(PublicationKind.EQUALITY_INFORMATION)
                        .on(LocalDate.of(2027, 3, 31))
                        .covers(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .uri("https://example.org/information")
                        .build())
                .addMaturity(MaturityLevel.builder()
                        .framework("eflg")
                        .module("workforce")
                        .level("developing")
                        .score(2L)
                        .addEvidence(Evidence.builder().title("Review").build())
                        .build())
                .actions(List.of(
                        Action.builder()
                                .from(SoundPlan.recruit())
                                .addAdopts(AdoptedEntry.builder()
                                        .framework("catalogue")
                                        .entry("7")
                                        .build())
                                .cost(Cost.builder()
                                        .amount(new BigDecimal("120.50"))
                                        .currency("GBP")
                                        .build())
                                .build(),
                        SoundPlan.train())));
    }

    /** Every thing in the plan, the plan first. */
    static void visit(Object value, Consumer<Object> visitor) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> visit(present, visitor));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> visit(each, visitor));
        } else {
            for (Class<?> type : value.getClass().getInterfaces()) {
                if (ModelAccessors.isModelType(type)) {
                    visitor.accept(value);
                    ModelAccessors.of(type).forEach(accessor -> visit(answer(accessor, value), visitor));
                }
            }
        }
    }

    private static Object answer(Method accessor, Object thing) {
        try {
            return accessor.invoke(thing);
        } catch (ReflectiveOperationException refused) {
            throw new LinkageError(accessor.toString(), refused);
        }
    }

    /** Something that may stand in the list that the accessor answers. */
    static Object entryOf(Method accessor) {
        List<Object> entries = new ArrayList<>();
        visit(plan(), thing -> {
            if (accessor.getDeclaringClass().isInstance(thing)) {
                entries.addAll((List<?>) answer(accessor, thing));
            }
        });
        boolean holdsCharacteristics = accessor.getName().equals("getCharacteristics");
        return entries.isEmpty() ? holdsCharacteristics ? Characteristic.AGE : "entry" : entries.get(0);
    }

    static List<String> foundByReview(ActionPlan plan) {
        List<String> found = new ArrayList<>();
        PlanReview.builder().build().review(plan, finding -> {
            if (finding.getLevel() == RuleLevel.VALUE) {
                found.add(finding.getCode() + " " + finding.getPointer());
            }
        });
        Collections.sort(found);
        return found;
    }

    /** What the constraints alone say of the whole plan. */
    static List<String> foundByValidator(ActionPlan plan) {
        return VALIDATOR.validate(plan).stream()
                .map(violation -> violation.getMessageTemplate().replaceAll("[{}]", "") + " "
                        + pointer(violation.getPropertyPath()))
                .sorted()
                .toList();
    }

    private static Pointer pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            // An index or a key belongs to the list or map before the node that carries it.
            if (node.getIndex() != null) {
                pointer = pointer.child(node.getIndex());
            } else if (node.getKey() != null) {
                pointer = pointer.child(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.child(node.getName());
            }
        }
        return pointer;
    }
}
