package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines with a name and a value are about the file, as Nomis and Scotland's Census write them, and no header. */
class LinesAboutTheFileTest {

    private static final List<String> TWO_COLUMNS = List.of("Ethnic group,Count", "White,80", "Asian,20");

    private static final List<String> WIDE =
            List.of("Area,White,Asian,Total", "Stevenage,80,20,100", "Watford,60,40,100");

    private static String[] lines(String above, List<String> table) {
        return Stream.concat(above.lines(), table.stream()).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Population,All usual residents\nUnits,Persons\nDate,2021\n,\n",
                "TS021 - Ethnic group\n\nPopulation,All usual residents\nUnits,Persons\n,\n",
                "Council Area 2019,City of Edinburgh\nCounting,People\n\n",
                "Date,2021\n\n",
                "Geography,E07000243\n,\n"
            })
    void noneIsTheHeader(String above) {
        assertRead("race: White 80, Asian 20", OPEN, lines(above, TWO_COLUMNS));
        assertRead(
                "Stevenage: race: White 80, Asian 20, =100 / Watford: race: White 60, Asian 40, =100",
                OPEN,
                lines(above, WIDE));
    }

    @Test
    void thoseBelowTheTableAreNoRows() {
        assertRead(
                "race: White 80, Asian 20",
                OPEN,
                "Ethnic group,Count",
                "White,80",
                "Asian,20",
                "",
                "INFO,Some values are rounded",
                "Copyright,Crown copyright");
    }

    @Test
    void headerAboveABlankLineIsOne() {
        Loaded<List<PublishedBreakdown>> apart =
                ReadTables.read(OPEN, "Ethnic group,Count", ",", "White,80", "Asian,20");
        assertEquals("race: White 80, Asian 20", told(apart));
        assertRead("race: White 80, Asian 20", OPEN, "Ethnic group,Count", "White,80", "Asian,20");
    }

    @Test
    void twoTablesOfTwoColumnsAreTwo() {
        String[] both = {"Sex,Count", "Female,80", "Male,20", "", "Ethnic group,Count", "White,70", "Asian,30"};
        assertRead("sex: Female 80, Male 20", OPEN, both);
        assertRead("race: White 70, Asian 30", TableQuestion.builder().table(2).build(), both);
    }
}
