package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.vocabulary.OpenCategory;
import org.junit.jupiter.api.Test;

class OpenCountsTest {

    private static final String WAITING = OpenCategory.of(List.of("arab", "other"));

    @Test
    void peopleWhoWaitJoinTheCategoriesThatTheyMayBeIn() {
        OpenCounts open = OpenCounts.of(Map.of("arab", 3L, "other", 4L, "white", 5L, WAITING, 2L));
        assertEquals(Map.of("arab + other", Set.of("arab", "other")), open.unions());
        assertEquals(Map.of("arab + other", 2L), open.waiting());
    }

    @Test
    void labelInWhichNobodyWaitsJoinsNothing() {
        assertEquals(Map.of(), OpenCounts.of(Map.of("arab", 3L, WAITING, 0L)).unions());
    }

    @Test
    void categoryThatIsCalledLikeAUnionStaysByItself() {
        CountTable table = table("arab", "other", "arab + other", WAITING);
        CountTable joined = OpenCounts.joined(table);
        assertEquals(Map.of("(arab + other)", 1L + 2 + 4, "arab + other", 3L), counts(joined));
    }

    /** The labels with 1, 2, 3 … people. */
    private static CountTable table(String... labels) {
        CountTableBuilder table = CountTable.builder(List.of(Dimension.of("ethnicity", List.of(labels), List.of())));
        for (int i = 0; i < labels.length; i++) {
            table.add(i + 1, labels[i]);
        }
        return table.build();
    }

    private static Map<String, Long> counts(CountTable table) {
        Map<String, Long> counts = new LinkedHashMap<>();
        table.getDimensions().get(0).getCategories().forEach(label -> counts.put(label, table.count(label)));
        return counts;
    }
}
