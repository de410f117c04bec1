package org.ediframework.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayPeriod;
import org.ediframework.metrics.pay.PayrollRow;

/** People of a large employer, the same for each number of them: hourly pay with many ties, or its parts, and some bonus. */
final class SyntheticPayroll {

    private static final int SEED = 20_260_331;
    private static final int WOMEN_OF_A_HUNDRED = 58;

    private SyntheticPayroll() {}

    /** The column of the grade. */
    static final String GRADE = "grade";

    /** Rows with the hourly pay, from 11.44 to 71.43 pounds. */
    static List<PayrollRow> hourly(int people) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<PayrollRow> rows = new ArrayList<>(people);
        for (int person = 0; person < people; person++) {
            rows.add(somebody(random)
                    .hourlyPay(BigDecimal.valueOf(1144 + random.nextInt(6000), 2))
                    .build());
        }
        return rows;
    }

    /** Rows with monthly pay, allowances, hours and, for one in ten, a bonus for a year that was paid in the month. */
    static List<PayrollRow> parts(int people) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<PayrollRow> rows = new ArrayList<>(people);
        for (int person = 0; person < people; person++) {
            PayrollRow.Builder row = somebody(random)
                    .basicPay(BigDecimal.valueOf(80_000 + random.nextInt(600_000), 2))
                    .allowances(BigDecimal.valueOf(random.nextInt(20_000), 2))
                    .payPeriod(PayPeriod.MONTH)
                    .weeklyHours(BigDecimal.valueOf(150 + random.nextInt(225), 1));
            if (random.nextInt(10) == 0) {
                row.bonusInPeriod(BigDecimal.valueOf(random.nextInt(100_000), 2))
                        .bonusCoversDays(BigDecimal.valueOf(365));
            }
            rows.add(row.build());
        }
        return rows;
    }

    /** The same with one of twelve grades. */
    static List<PayrollRow> graded(int people) {
        SplittableRandom random = new SplittableRandom(SEED);
        return parts(people).stream()
                .map(row -> PayrollRow.builder()
                        .from(row)
                        .putGroups(GRADE, "grade " + (10 + random.nextInt(12)))
                        .build())
                .toList();
    }

    private static PayrollRow.Builder somebody(SplittableRandom random) {
        PayrollRow.Builder row = PayrollRow.builder()
                .sex(random.nextInt(100) < WOMEN_OF_A_HUNDRED ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN);
        if (random.nextInt(4) == 0) {
            row.bonusOfTheYear(BigDecimal.valueOf(10_000 + random.nextInt(900_000), 2));
        }
        return row;
    }

    /** The hourly pay of rows in DuckDB, in memory, as decimals of pence; two threads. */
    static Connection inDuckDb(List<PayrollRow> rows) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE pay (woman BOOLEAN, hourly DECIMAL(9, 2), bonus DECIMAL(9, 2))");
            statement.execute("SET threads = 2");
        }
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("pay")) {
            for (PayrollRow row : rows) {
                appender.beginRow();
                appender.append(row.getSex().orElseThrow() == EmployeePay.Sex.WOMAN);
                appender.append(row.getHourlyPay().orElseThrow());
                if (row.getBonusOfTheYear().isPresent()) {
                    appender.append(row.getBonusOfTheYear().get());
                } else {
                    appender.appendNull();
                }
                appender.endRow();
            }
        }
        return connection;
    }

    /** Mean and median hourly gap in per cent, with everything else that a return has asked in the same query. */
    static double[] gapsOf(Connection duckDb) throws SQLException {
        String query =
                "WITH ranked AS (SELECT woman, hourly, bonus, ntile(4) OVER (ORDER BY hourly) AS quarter FROM pay),"
                        + " quarters AS (SELECT quarter, avg(woman::INT) AS women FROM ranked GROUP BY quarter)"
                        + " SELECT avg(hourly) FILTER (NOT woman), avg(hourly) FILTER (woman),"
                        + " median(hourly) FILTER (NOT woman), median(hourly) FILTER (woman),"
                        + " avg(bonus) FILTER (NOT woman), avg(bonus) FILTER (woman),"
                        + " median(bonus) FILTER (NOT woman), median(bonus) FILTER (woman),"
                        + " count(bonus) FILTER (NOT woman), count(bonus) FILTER (woman),"
                        + " (SELECT list(women ORDER BY quarter) FROM quarters) FROM ranked";
        try (Statement statement = duckDb.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            double ofMen = row.getDouble(1);
            double medianOfMen = row.getDouble(3);
            return new double[] {
                100 * (ofMen - row.getDouble(2)) / ofMen, 100 * (medianOfMen - row.getDouble(4)) / medianOfMen
            };
        }
    }
}
