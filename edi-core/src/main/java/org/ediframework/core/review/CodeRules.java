package org.ediframework.core.review;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationId;

/**
 * The rule on codes: a category is an error where its classification is known and does not have it; what nobody knows,
 * a classification or a characteristic of an organisation's own, is only noted.
 */
final class CodeRules {

    private CodeRules() {}

    static List<PlanCheck> checks() {
        return List.of(new PlanCheck("EDI-R-007", CodeRules::unknown));
    }

    private static void unknown(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            Optional<String> named = metrics.get(index).getClassification().filter(ClassificationId::isWellFormed);
            if (named.isPresent()) {
                Optional<Classification> known = subject.classifications().find(ClassificationId.parse(named.get()));
                Pointer metric = Section.METRICS.child(index);
                if (known.isPresent()) {
                    categories(known.get(), metrics.get(index).getCategories(), metric, report);
                } else {
                    classification(subject, named.get(), metric.child("classification"), report);
                }
            }
        }
        characteristics(subject, report);
    }

    private static void categories(Classification known, List<String> codes, Pointer metric, Report report) {
        Pointer place = metric.child("categories");
        Pointer classification = metric.child("classification");
        for (int entry = 0; entry < codes.size(); entry++) {
            String code = codes.get(entry);
            if (known.find(code).isEmpty()) {
                Set<String> allowed = known.getCategories().stream()
                        .map(Category::getCode)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                Optional<String> nearest = nearest(code, allowed);
                report.at(place.child(entry))
                        .needing(classification)
                        .variant(nearest.isPresent() ? "nearestCategory" : "category")
                        .say(code, known.getId(), allowed, nearest.orElse(""));
            }
        }
    }

    private static void classification(Subject subject, String named, Pointer place, Report report) {
        Optional<String> nearest = nearest(
                named,
                subject.classifications().getClassifications().stream()
                        .map(known -> known.getId().toString())
                        .collect(Collectors.toSet()));
        report.at(place)
                .weighing(Severity.NOTE)
                .variant(nearest.isPresent() ? "nearest" : "")
                .say(named, nearest.orElse(""));
    }

    private static void characteristics(Subject subject, Report report) {
        Set<Characteristic> known = subject.classifications().getClassifications().stream()
                .map(Classification::getCharacteristic)
                .collect(Collectors.toSet());
        known.addAll(subject.framework().map(Framework::getCharacteristics).orElse(List.of()));
        for (OtherCharacteristics.Mention mention : subject.index().mentions()) {
            Characteristic named = mention.characteristic();
            boolean isToldOtherwise = OtherCharacteristics.meant(named).isPresent()
                    || !named.getId().matches(Identifier.FORM);
            if (!known.contains(named) && !OtherCharacteristics.isOftenAdded(named) && !isToldOtherwise) {
                Optional<String> nearest = nearest(named.getId(), OtherCharacteristics.wellKnown());
                report.at(mention.place())
                        .weighing(Severity.NOTE)
                        .variant(nearest.isPresent() ? "nearestCharacteristic" : "characteristic")
                        .say(named, nearest.orElse(""));
            }
        }
    }

    private static Optional<String> nearest(String mistaken, Set<String> known) {
        Map<String, Integer> table = new HashMap<>();
        known.forEach(id -> table.put(id, 0));
        return new NearestId(table).to(mistaken);
    }
}
