package org.ediframework.io.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.pay.work.Covariate;
import org.junit.jupiter.api.Test;

class CovariateColumnTest {

    private static final PayrollFile FILE = PayrollReader.standard()
            .read("""
                    sex,hourly_pay,weekly_hours,Grade,level,age,a=b
                    F,12,37.5,A,1,31,x
                    M,13,20,B,2,,y
                    """.getBytes(StandardCharsets.UTF_8), "payroll.csv")
            .orThrow();

    private static Optional<CovariateColumn> found(String text) {
        return CovariateColumn.find(FILE, text);
    }

    @Test
    void columnOfWordsIsACategoryAndOneOfNumbersIsTakenAsANumber() {
        assertEquals(Optional.of(new CovariateColumn(Covariate.category("Grade"), false)), found("grade"));
        assertEquals(Optional.of(new CovariateColumn(Covariate.number("level"), true)), found("level"));
        assertEquals(Optional.of(new CovariateColumn(Covariate.number("age"), true)), found("AGE"));
    }

    @Test
    void whatIsSaidOfAColumnCounts() {
        assertEquals(Optional.of(new CovariateColumn(Covariate.category("level"), false)), found("level:category"));
        assertEquals(Optional.of(new CovariateColumn(Covariate.number("age"), false)), found("age:number"));
        assertEquals(
                Optional.of(new CovariateColumn(Covariate.category("Grade").comparedWith("B"), false)),
                found("grade=B"));
        assertEquals(
                Optional.of(new CovariateColumn(Covariate.category("a=b").comparedWith("y"), false)), found("a=b=y"));
        assertEquals(Optional.of(new CovariateColumn(Covariate.category("a=b"), false)), found("a=b"));
    }

    @Test
    void hoursAreTheWeeklyHours() {
        Optional<CovariateColumn> hours = Optional.of(new CovariateColumn(Covariate.number("weekly_hours"), false));
        assertEquals(hours, found("hours"));
        assertEquals(hours, found("weekly hours"));
        assertEquals(
                Optional.of(new CovariateColumn(Covariate.category("weekly_hours"), false)), found("hours:category"));
    }

    @Test
    void columnThatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), found("site"));
        assertEquals(Optional.empty(), found("site:number"));
        assertEquals(Optional.empty(), found("site=north"));
        assertEquals(List.of("Grade", "a=b", "age", "level", "weekly_hours"), CovariateColumn.names(FILE));
    }
}
