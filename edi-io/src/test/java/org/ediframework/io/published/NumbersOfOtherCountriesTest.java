package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as the file as a whole writes them, with a comma or a point before decimals; what shows neither is asked. */
class NumbersOfOtherCountriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"48,2;51,8;100,0", "48,2 %;51,8 %;100 %", "0,482;0,518;1", "48,25;51,75;100"})
    void sharesShowThatThePointIsBetweenThousands(String shares) {
        List<String> share = List.of(shares.split(";", -1));
        assertRead(
                "geschlecht: männlich 12345, weiblich 13250, =25595",
                OPEN,
                "Geschlecht;Anzahl;Anteil in %",
                "männlich;12.345;" + share.get(0),
                "weiblich;13.250;" + share.get(1),
                "insgesamt;25.595;" + share.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F"})
    void blanksMayStandBetweenThousands(String blank) {
        assertRead(
                "sexe: Femmes 1234, Hommes 772, =2006",
                OPEN,
                "Sexe;Effectif;Part (%)",
                "Femmes;1" + blank + "234;61,5",
                "Hommes;772;38,5",
                "Ensemble;2" + blank + "006;100,0");
    }

    @Test
    void totalShowsIt() {
        assertRead(
                "staat: deutsch 1234, andere 215, =1449",
                OPEN,
                "Staat;Anzahl",
                "deutsch;1.234",
                "andere;215",
                "Insgesamt;1.449");
        assertRead("sex: F 1234567, M 900", OPEN, "Sex;Anzahl", "F;1.234.567", "M;900");
    }

    @Test
    void whatWasReadIsTold() {
        assertNoted(
                "have a comma before decimals, and points or blanks between thousands. '12.345' was read as 12345.",
                OPEN,
                "Geschlecht;Anzahl;Anteil",
                "m;12.345;48,2",
                "w;13.250;51,8");
    }

    @Test
    void whatMayBeEitherIsAsked() {
        assertRefused(
                "'1.234' may be a thousand or more, or a number with three decimals",
                OPEN,
                "Geschlecht;Anzahl",
                "m;1.234",
                "w;1.300");
        assertRefused(
                "'1,234' may be a thousand or more", OPEN, "Geschlecht;Anzahl;Anteil", "m;1,234;48,2", "w;1,300;51,8");
    }

    @Test
    void numbersOfTheseIslandsStayAsTheyAre() {
        assertRead(
                "sex: F 1234, M 1300",
                OPEN,
                "Sex,Headcount,FTE,Share",
                "F,\"1,234\",1100.5,48.7",
                "M,\"1,300\",1250.25,51.3");
        assertRead("sex: F 1234, M 1300", OPEN, "Sex;Headcount", "F;1,234", "M;1,300");
        assertRead("sex: F 1234, M 13", OPEN, "Item code;Sex;Headcount;FTE", "1,1;F;1,234;1.5", "1,2;M;13;2.25");
        assertRefused("is not a whole number of people", OPEN, "Sex,Count", "F,1.234", "M,1.5");
    }
}
