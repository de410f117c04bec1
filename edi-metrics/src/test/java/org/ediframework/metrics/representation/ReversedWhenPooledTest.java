package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.junit.jupiter.api.Test;

/** Published examples of Simpson's paradox as places that are rolled up; the figures are those of the papers named. */
class ReversedWhenPooledTest {

    /** A place: so many of the first group did and did not, and so many of the second. */
    private record Place(String name, long did, long didNot, long othersDid, long othersDidNot) {}

    private static RepresentationTable rolledUp(List<Place> places) {
        List<GroupCounts> counts = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Place place : places) {
            Coverage coverage = Coverage.unstated().withPlace(place.name());
            counts.add(GroupCounts.builder()
                    .characteristic(Characteristic.of("outcome"))
                    .coverage(coverage)
                    .count("did", place.did())
                    .count("did not", place.didNot())
                    .build());
            references.add(Reference.builder()
                    .characteristic(Characteristic.of("outcome"))
                    .source("the others")
                    .coverage(coverage)
                    .count("did", place.othersDid())
                    .count("did not", place.othersDidNot())
                    .build());
        }
        return RepresentationAnalysis.builder().rolledUp(true).build().analyse(counts, References.of(references));
    }

    private static List<String> reversed(List<Place> places) {
        return rolledUp(places).groups().stream()
                .filter(group -> group.scope().getWhere().isEverywhere())
                .flatMap(group -> group.notes().stream())
                .filter(note -> note.kind() == ComparisonNote.Kind.REVERSED_WHEN_POOLED)
                .map(ComparisonNote::detail)
                .toList();
    }

    /** P. J. Bickel, E. A. Hammel and J. W. O'Connell (1975), doi:10.1126/science.187.4175.398; R's UCBAdmissions. */
    private static final List<Place> BERKELEY = List.of(
            new Place("A", 512, 313, 89, 19),
            new Place("B", 353, 207, 17, 8),
            new Place("C", 120, 205, 202, 391),
            new Place("D", 138, 279, 131, 244),
            new Place("E", 53, 138, 94, 299),
            new Place("F", 22, 351, 24, 317));

    @Test
    void admissionsToBerkeley() {
        List<String> notes = reversed(BERKELEY);
        assertEquals(2, notes.size());
        assertTrue(
                notes.get(0)
                        .startsWith(
                                "'did' is more common than in the reference (ratio 1.467) in all places together, and"
                                        + " less common"),
                notes.get(0));
    }

    /** D. R. Appleton, J. M. French and M. P. J. Vanderpump (1996), doi:10.1080/00031305.1996.10473563: smokers, who died. */
    @Test
    void deathsOfSmokersInWhickham() {
        List<String> notes = reversed(List.of(
                new Place("18-24", 2, 53, 1, 61),
                new Place("25-34", 3, 121, 5, 152),
                new Place("35-44", 14, 95, 7, 114),
                new Place("45-54", 27, 103, 12, 66),
                new Place("55-64", 51, 64, 40, 81),
                new Place("65-74", 29, 7, 101, 28),
                new Place("75+", 13, 0, 64, 0)));
        // 139 of 582 smokers and 230 of 732 others had died.
        assertTrue(
                notes.stream()
                        .anyMatch(note -> note.startsWith(
                                "'did' is less common than in the reference (ratio 0.760) in all places together")),
                notes.toString());
    }

    /** M. L. Radelet and G. L. Pierce (1991), Florida Law Review 43, 1–34, as in A. Agresti, Categorical Data Analysis. */
    @Test
    void deathSentencesInFlorida() {
        List<String> notes =
                reversed(List.of(new Place("white victim", 53, 414, 11, 37), new Place("black victim", 0, 16, 4, 139)));
        assertTrue(notes.stream().anyMatch(note -> note.startsWith("'did' is more common")), notes.toString());
    }

    @Test
    void placesThatAgreeWithTheirSumSayNothing() {
        assertEquals(List.of(), reversed(List.of(new Place("one", 40, 60, 20, 80), new Place("two", 41, 59, 22, 78))));
    }

    /** Whether it is there depends on counts, some of which may be withheld. */
    @Test
    void aPublicationDoesNotSayIt() {
        assertTrue(Publication.under(DisclosurePolicy.standard(), rolledUp(BERKELEY)).groups().stream()
                .flatMap(group -> group.notes().stream())
                .noneMatch(note -> note.kind() == ComparisonNote.Kind.REVERSED_WHEN_POOLED));
    }
}
