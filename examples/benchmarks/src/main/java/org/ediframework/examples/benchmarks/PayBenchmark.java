package org.ediframework.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
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

    private List<PayrollRow> hourly = List.of();
    private List<PayrollRow> parts = List.of();
    private List<EmployeePay> employees = List.of();
    private Optional<Connection> duckDb = Optional.empty();

    /** Makes the people, and asks DuckDB for their gaps. */
    @Setup
    public void makePeople() throws SQLException {
        hourly = SyntheticPayroll.hourly(people);
        parts = SyntheticPayroll.parts(people);
        employees = Payroll.of(hourly).employees();
        duckDb = Optional.of(SyntheticPayroll.inDuckDb(hourly));
        PayReturn figures = returnOfHourlyPay();
        double[] found = duckDb();
        if (Math.abs(found[0] - figures.pay().mean().find().orElseThrow()) > SAME
                || Math.abs(found[1] - figures.pay().median().find().orElseThrow()) > SAME) {
            throw new IllegalStateException(
                    "DuckDB finds gaps of " + Arrays.toString(found) + ", the return has " + figures.pay() + ".");
        }
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        duckDb.orElseThrow().close();
    }

    /** From rows with the hourly pay to the figures: who is in which, doubts, gaps, shares, quarters. */
    @Benchmark
    public PayReturn returnOfHourlyPay() {
        return Payroll.of(hourly).figures(PayRegulations.PUBLIC_AUTHORITY, YEAR);
    }

    /** From rows with the parts of pay, by regulation 6. */
    @Benchmark
    public PayReturn returnOfParts() {
        return Payroll.of(parts).figures(PayRegulations.PUBLIC_AUTHORITY, YEAR);
    }

    /** From relevant employees, for a host that knows who they are. */
    @Benchmark
    public PayReturn returnOfEmployees() {
        return PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, YEAR, employees);
    }

    /** From rows with the parts of pay to what may be published, with all figures held together. */
    @Benchmark
    public PublishedPayReturn publishedReturnOfParts() {
        Payroll payroll = Payroll.of(parts);
        return PublishedPayReturn.forEverybody(payroll, payroll.figures(PayRegulations.PUBLIC_AUTHORITY, YEAR));
    }

    /** The rival in Java: the hourly gaps alone, in doubles. */
    @Benchmark
    public double[] streamsOfDoubles() {
        double[] women = sorted(EmployeePay.Sex.WOMAN);
        double[] men = sorted(EmployeePay.Sex.MAN);
        double ofMen = Arrays.stream(men).average().orElseThrow();
        double ofWomen = Arrays.stream(women).average().orElseThrow();
        return new double[] {100 * (ofMen - ofWomen) / ofMen, 100 * (median(men) - median(women)) / median(men)};
    }

    private double[] sorted(EmployeePay.Sex sex) {
        return employees.stream()
                .filter(employee -> employee.sex() == sex)
                .flatMap(employee -> employee.hourlyPay().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The rival outside: all figures of a return from a table in the memory, on two threads. */
    @Benchmark
    public double[] duckDb() throws SQLException {
        return SyntheticPayroll.gapsOf(duckDb.orElseThrow());
    }
}
