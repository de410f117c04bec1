package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertRead;

import org.junit.jupiter.api.Test;

/** Figures know which place they are about, whether a row, a column or the choice of a column says so. */
class PlaceOfAColumnTest {

    @Test
    void choiceOfOneOfSeveralAreasIsAboutThatArea() {
        String[] table = {"Ethnic group,Cardiff,Newport", "White,1000,900", "Asian,200,100"};
        assertRead("Cardiff: race: White 1000, Asian 200 / Newport: race: White 900, Asian 100", OPEN, table);
        assertRead(
                "Newport: race: White 900, Asian 100",
                TableQuestion.builder().measure("Newport").build(),
                table);
    }

    @Test
    void onlyColumnThatIsCalledByAPlaceIsAboutIt() {
        assertRead("Newport: race: White 900, Asian 100", OPEN, "Ethnic group,Newport", "White,900", "Asian,100");
        assertRead("race: White 900, Asian 100", OPEN, "Ethnic group,Headcount", "White,900", "Asian,100");
    }

    /** StatWales has a column of codes, one of words and one of their order for everything that divides its figures. */
    @Test
    void columnsOfStatWalesSayWhatTheyAre() {
        assertRead(
                "W06000015: race: White 1200, Asian or Asian British 300 / "
                        + "W06000024: race: White 2200, Asian or Asian British 20",
                OPEN,
                "Data,Year_Code,Year_ItemName_ENG,Area_Code,Area_ItemName_ENG,Area_SortOrder,Ethnicity_Code,"
                        + "Ethnicity_ItemName_ENG,Ethnicity_SortOrder",
                "1200,2024,2023/24,W06000015,Cardiff,22,WHT,White,1",
                "300,2024,2023/24,W06000015,Cardiff,22,ASN,Asian or Asian British,2",
                "2200,2024,2023/24,W06000024,Merthyr Tydfil,18,WHT,White,1",
                "20,2024,2023/24,W06000024,Merthyr Tydfil,18,ASN,Asian or Asian British,2");
    }
}
