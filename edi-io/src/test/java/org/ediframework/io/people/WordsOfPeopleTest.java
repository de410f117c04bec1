package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.tally.Tally;
import org.junit.jupiter.api.Test;

/** Columns of people as systems export them: several spellings of one answer, and answers that are missing. */
class WordsOfPeopleTest {

    private static Tally tally(PeopleGrouping grouping, String people) throws IOException {
        return PeopleReader.of(grouping.toRequest().build())
                .read(new ByteArrayInputStream(people.getBytes(StandardCharsets.UTF_8)), "people.csv")
                .toTally();
    }

    private static GroupCounts count(PeopleGrouping grouping, String people) throws IOException {
        return grouping.countsOf(tally(grouping, people)).get(0);
    }

    private static String told(GroupCounts counts) {
        return new TreeMap<>(counts.getCounts()) + " " + new TreeMap<>(counts.getNonResponses());
    }

    @Test
    void spellingsOfOneAnswerAreCountedTogetherAndMissingAnswersAreNone() throws IOException {
        PeopleGrouping grouping = PeopleGrouping.by(List.of("Gender"));
        String people = "Gender\nFemale\nFemale\nF\nfemale\nMale\nMale\nM\nmale \nm\nX\nPrefer not to say\nNot known\n";

        assertEquals("{Female=4, Male=5, X=1} {DECLINED=1, NOT_OBTAINED=1}", told(count(grouping, people)));
        assertEquals(
                List.of(
                        "Not known NOT_OBTAINED",
                        "Prefer not to say DECLINED",
                        "F = Female",
                        "M = Male",
                        "female = Female",
                        "m = Male",
                        "male  = Male"),
                grouping.wordsOf(tally(grouping, people)).stream()
                        .map(word -> word.missing()
                                .map(state -> word.word() + " " + state)
                                .orElseGet(() ->
                                        word.word() + " = " + word.countedAs().orElse("")))
                        .toList());
    }

    @Test
    void codesBeforeWordsAndMarksBetweenThemTellNothingApart() throws IOException {
        assertEquals(
                "{White British=4} {}",
                told(count(
                        PeopleGrouping.by(List.of("Ethnic Origin")),
                        "Ethnic Origin\nWhite British\nWhite British\nA - White British\nWhite - British\n")));
    }

    @Test
    void labelThatIsAnAnswerIsSaidToBeOne() throws IOException {
        String people = "ethnicity\nUnknown\nWhite\n";

        assertEquals("{White=1} {NOT_OBTAINED=1}", told(count(PeopleGrouping.by(List.of("ethnicity")), people)));
        assertEquals(
                "{Unknown=1, White=1} {}",
                told(count(PeopleGrouping.by(List.of("ethnicity")).withAnswers(Set.of("Unknown")), people)));
    }

    @Test
    void wordsOfOtherColumnsKeepWhatTellsThemApart() throws IOException {
        assertEquals(
                "{Declined=1, Offered=2, Refused=1} {}",
                told(count(PeopleGrouping.by(List.of("decision")), "decision\nOffered\noffered\nRefused\nDeclined\n")));
        assertEquals(
                "{G7=2, G8=1, Year 10=1, Year 11=1} {}",
                told(count(PeopleGrouping.by(List.of("grade")), "grade\nG7\ng7\nG8\nYear 10\nYear 11\n")));
    }

    @Test
    void crossedColumnsAreReadAsEachByItself() throws IOException {
        GroupCounts counts = count(
                PeopleGrouping.by(List.of("sex*disability")),
                "sex,disability\nF,Yes\nFemale,disabled\nfemale,yes\nM,No\nmale,prefer not to say\n");

        assertEquals(
                3L,
                counts.getCounts().values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
        assertEquals(Map.of(NonResponse.DECLINED, 1L), counts.getNonResponses());
    }

    /** However people spell it, as many are of each category. */
    @Property(tries = 100)
    void countsAreThoseOfPlainWords(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<List<String>> spellings = List.of(
                List.of("Female", "F", "female", "FEMALE", "Woman", " Female "),
                List.of("Male", "M", "male", "Man"),
                List.of("Prefer not to say", "prefer not to say", "I'd rather not say", "Do not wish to disclose"),
                List.of("Not known", "Unknown", "not recorded", "N/K"));
        long[] people = new long[spellings.size()];
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            int which = random.nextInt(spellings.size());
            List<String> words = spellings.get(which);
            people[which]++;
            rows.add(words.get(random.nextInt(words.size())));
        }
        Collections.shuffle(rows, random);

        GroupCounts counts = count(PeopleGrouping.by(List.of("Sex")), "Sex\n" + String.join("\n", rows) + "\n");

        assertEquals(
                List.of(Math.min(people[0], people[1]), Math.max(people[0], people[1])),
                counts.getCounts().values().stream().sorted().toList());
        assertEquals(
                Map.of(NonResponse.DECLINED, people[2], NonResponse.NOT_OBTAINED, people[3]), counts.getNonResponses());
    }
}
