package org.ediframework.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the payroll of a large employer to a return. The rivals have the hourly pay worked out before, know nothing of who is
 * left out, round in the last bits and share no ties between quarters; DuckDB had to find the same gaps before it was measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PayBenchmark {

    private static final int YEAR = 2026;
    private static final double SAME = 1e-9;

    /** How many people are on the payroll. */
    @Param("1000000")
    public int people;

    /** Rows with the hourly pay. */
    @State(Scope.Benchmark)
    public static class Hourly {

        private List<PayrollRow> rows = List.of();

        /** Makes the people. */
        @Setup
        public void makePeople(PayBenchmark benchmark) {
            rows = SyntheticPayroll.hourly(benchmark.people);
        }
    }

    /** Rows with the parts of pay. */
    @State(Scope.Benchmark)
    public static class Parts {

        private List<PayrollRow> rows = List.of();

        /** Makes the people. */
        @Setup
        public void makePeople(PayBenchmark benchmark) {
            rows = SyntheticPayroll.parts(benchmark.people);
        }
    }

    /** Rows with the parts of pay and a grade. */
    @State(Scope.Benchmark)
    public static class Graded {

        private List<PayrollRow> rows = List.of();

        /** Makes the people. */
        @Setup
        public void makePeople(PayBenchmark benchmark) {
            rows = SyntheticPayroll.graded(benchmark.people);
        }
    }

    /** Relevant employees. */
    @State(Scope.Benchmark)
    public static class Employees {

        private List<EmployeePay> employees = List.of();

        /** Makes the people. */
        @Setup
        public void makePeople(PayBenchmark benchmark) {
            employees = Payroll.of(SyntheticPayroll.hourly(benchmark.people)).employees();
        }

        private double[] sorted(EmployeePay.Sex sex) {
            return employees.stream()
                    .filter(employee -> employee.sex() == sex)
                    .flatMap(employee -> employee.hourlyPay().stream())
                    .mapToDouble(BigDecimal::doubleValue)
                    .sorted()
                    .toArray();
        }
    }

    /** The hourly pay in DuckDB, which has to find the gaps of the return. */
    @State(Scope.Benchmark)
    public static class InDuckDb {

        private Optional<Connection> connection = Optional.empty();

        /** Makes the people, and asks for their gaps. */
        @Setup
        public void makePeople(PayBenchmark benchmark) throws SQLException {
            List<PayrollRow> rows = SyntheticPayroll.hourly(benchmark.people);
            connection = Optional.of(SyntheticPayroll.inDuckDb(rows));
            PayReturn figures = Payroll.of(rows).figures(PayRegulations.PUBLIC_AUTHORITY, YEAR);
            double[] found = SyntheticPayroll.gapsOf(connection.get());
            if (Math.abs(found[0] - figures.pay().mean().find().orElseThrow()) > SAME
                    || Math.abs(found[1] - figures.pay().median().find().orElseThrow()) > SAME) {
                throw new IllegalStateException(
                        "DuckDB finds gaps of " + Arrays.toString(found) + ", the return has " + figures.pay() + ".");
            }
        }

        /** Closes the database. */
        @TearDown
        public void close() throws SQLException {
            connection.orElseThrow().close();
        }
    }

    /** From rows with the hourly pay to the figures: who is in which, doubts, gaps, shares, quarters. */
    @Benchmark
    public PayReturn returnOfHourlyPay(Hourly payroll) {
        return Payroll.of(payroll.rows).figures(PayRegulations.PUBLIC_AUTHORITY, YEAR);
    }

    /** From rows with the parts of pay, by regulation 6. */
    @Benchmark
    public PayReturn returnOfParts(Parts payroll) {
        return Payroll.of(payroll.rows).figures(PayRegulations.PUBLIC_AUTHORITY, YEAR);
    }

    /** From relevant employees, for a host that knows who they are. */
    @Benchmark
    public PayReturn returnOfEmployees(Employees given) {
        return PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, YEAR, given.employees);
    }

    /** From rows with the parts of pay to what may be published, with all figures held together. */
    @Benchmark
    public PublishedPayReturn publishedReturnOfParts(Parts payroll) {
        Payroll read = Payroll.of(payroll.rows);
        return PublishedPayReturn.forEverybody(read, read.figures(PayRegulations.PUBLIC_AUTHORITY, YEAR));
    }

    /** From rows with the parts of pay to what article 9 of directive (EU) 2023/970 asks and may be published, by grade. */
    @Benchmark
    public PublishedDirectiveReport publishedDirectiveReport(Graded payroll) {
        return PublishedDirectiveReport.forEverybody(DirectiveReport.of(payroll.rows, SyntheticPayroll.GRADE));
    }

    /** The rival in Java: the hourly gaps alone, in doubles. */
    @Benchmark
    public double[] streamsOfDoubles(Employees given) {
        double[] women = given.sorted(EmployeePay.Sex.WOMAN);
        double[] men = given.sorted(EmployeePay.Sex.MAN);
        double ofMen = Arrays.stream(men).average().orElseThrow();
        double ofWomen = Arrays.stream(women).average().orElseThrow();
        return new double[] {100 * (ofMen - ofWomen) / ofMen, 100 * (median(men) - median(women)) / median(men)};
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The rival outside: all figures of a return from a table in the memory, on two threads. */
    @Benchmark
    public double[] duckDb(InDuckDb database) throws SQLException {
        return SyntheticPayroll.gapsOf(database.connection.orElseThrow());
    }
}
