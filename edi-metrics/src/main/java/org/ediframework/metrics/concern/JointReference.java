package org.ediframework.metrics.concern;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.CountTableBuilder;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.CrossedCategory;

/**
 * A reference by a crossing of characteristics as a table by each of them.
 *
 * @param table the table
 * @param margins what it says of each characteristic alone
 */
record JointReference(ExpectedPopulation.PublishedTable table, List<Reference> margins) {

    /** So many parts everybody is divided into where the reference has shares. */
    private static final BigInteger PARTS = BigInteger.TEN.pow(15);

    static JointReference of(Reference joint) {
        List<Characteristic> parts = joint.getCharacteristic().getParts();
        Map<List<String>, Long> cells = new LinkedHashMap<>();
        List<Set<String>> categories = new ArrayList<>();
        parts.forEach(part -> categories.add(new LinkedHashSet<>()));
        for (String category : joint.getCategories()) {
            List<String> names = CrossedCategory.parse(category);
            if (names.size() != parts.size()) {
                throw new IllegalArgumentException("The category '" + category + "' of '" + joint.getCharacteristic()
                        + "' names " + names.size() + " of " + parts.size()
                        + " characteristics. Allowed is one category of each, joined by *, such as 16-24*yes.");
            }
            for (int part = 0; part < names.size(); part++) {
                categories.get(part).add(names.get(part));
            }
            cells.merge(names, people(joint, category), Math::addExact);
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            dimensions.add(Dimension.of(parts.get(part).getId(), List.copyOf(categories.get(part))));
        }
        CountTableBuilder builder = CountTable.builder(dimensions);
        cells.forEach((names, people) -> builder.add(people, names.toArray(String[]::new)));
        CountTable counts = builder.build();
        return new JointReference(
                new ExpectedPopulation.PublishedTable(
                        counts, joint.getSource(), joint.getCoverage().getPlace(), joint.getSampleSize()),
                parts.stream().map(part -> margin(joint, part, counts)).toList());
    }

    private static long people(Reference joint, String category) {
        return joint.getCount(category).orElseGet(() -> joint.getShare(category)
                .map(share -> share.getNumerator()
                        .multiply(PARTS)
                        .add(share.getDenominator().shiftRight(1))
                        .divide(share.getDenominator()))
                .map(BigInteger::longValueExact)
                .orElse(0L));
    }

    private static Reference margin(Reference joint, Characteristic part, CountTable counts) {
        ReferenceBuilder margin = Reference.builder()
                .characteristic(part)
                .source(joint.getSource())
                .coverage(joint.getCoverage())
                .counts(counts.marginal(part.getId()));
        joint.getAsOf().ifPresent(margin::asOf);
        joint.getSampleSize().ifPresent(margin::sampleSize);
        return margin.build();
    }
}
