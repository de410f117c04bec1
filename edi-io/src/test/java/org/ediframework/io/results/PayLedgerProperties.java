package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.pay.EarlierPayReader;
import org.ediframework.io.pay.PayColumn;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.figures.DirectiveFigures;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.figures.WithinGradeFigures;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.EarlierPay;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.ediframework.metrics.publication.PublishedWithinGrade;

/** Two publications about the pay of one day are a third; the ledger is how the second one knows of the first. */
class PayLedgerProperties {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 5);
    private static final String SCOPE = "council";

    /** What is published: its bytes, and what the ledger keeps of it. */
    private record Published(String csv, PayLedgerEntry entry) {}

    private enum Question {
        RETURN,
        BY_ETHNIC,
        BY_GRADE,
        DIRECTIVE,
        WITHIN
    }

    private static final class Employer {

        private final List<PayReader.Person> people;
        private final PayrollFile file;
        private final Payroll payroll;
        private final PayReturn figures;

        Employer(List<PayReader.Person> people) {
            this.people = people;
            StringBuilder csv = new StringBuilder("sex,ethnic group,grade,reduced_pay,pay_period,weekly_hours,")
                    .append("basic_pay,allowances,bonus_in_period,bonus_12_months\n");
            people.forEach(person -> csv.append(String.join(
                            ",",
                            person.sex(),
                            person.ethnic(),
                            person.grade(),
                            person.isReduced() ? "yes" : "",
                            "week",
                            "1",
                            PayReader.money(person.basic()).toPlainString(),
                            PayReader.money(person.added()).toPlainString(),
                            PayReader.money(person.ofPeriod()).toPlainString(),
                            PayReader.money(person.bonus()).toPlainString()))
                    .append('\n'));
            this.file = PayrollReader.standard()
                    .read(csv.toString().getBytes(StandardCharsets.UTF_8), "payroll.csv")
                    .orThrow();
            this.payroll = Payroll.of(file.rows());
            this.figures = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027);
        }

        static Employer of(Random random) {
            int kind = random.nextInt(4);
            int size = 30 + random.nextInt(60);
            int bonuses = 1 + random.nextInt(6);
            List<PayReader.Person> people = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                double bonus = random.nextInt(6) < bonuses ? 365.25 / 7 * (1 + random.nextInt(40)) : 0;
                double rounded = PayReader.money(bonus).doubleValue();
                people.add(new PayReader.Person(
                        random.nextInt(25) == 0 ? "" : random.nextBoolean() ? "woman" : "man",
                        List.of("A", "A", "B", "C", "").get(random.nextInt(5)),
                        "g" + random.nextInt(3),
                        random.nextInt(20) == 0,
                        basic(random, kind, number),
                        random.nextInt(3) == 0 ? 0.5 * (1 + random.nextInt(4)) : 0,
                        random.nextInt(5) == 0 ? 1 + random.nextInt(9) : 0,
                        rounded * 7 / 365.25,
                        rounded));
            }
            return new Employer(people);
        }

        private static double basic(Random random, int kind, int number) {
            double pay =
                    switch (kind) {
                        case 0 -> 12 + 4 * random.nextDouble();
                        case 1 -> 12 + 15 * Math.exp(random.nextGaussian());
                        case 2 -> number < 2 ? 200 : 12.5;
                        default -> 12.21 + 10 * random.nextInt(3);
                    };
            return Math.round(100 * pay) / 100.0;
        }

        Published publish(Question question, Ledger ledger) {
            EarlierPayReader.Found found = EarlierPayReader.of(file, payroll)
                    .find(
                            LedgerFile.standard()
                                    .read(LedgerFile.write(ledger).getBytes(StandardCharsets.UTF_8), "ledger.jsonl")
                                    .orThrow(),
                            SCOPE,
                            APRIL);
            assertEquals(List.of(), found.ofAnother());
            EarlierPay earlier = found.earlier();
            return switch (question) {
                case RETURN -> {
                    PublishedPayReturn shown = PublishedPayReturn.forEverybody(payroll, figures, earlier);
                    yield new Published(FiguresCsv.write(PayReturnFigures.of(shown)), shown.ledgerEntry(SCOPE));
                }
                case BY_ETHNIC -> byGroup("ethnic group", earlier);
                case BY_GRADE -> byGroup("grade", earlier);
                case DIRECTIVE -> {
                    PublishedDirectiveReport shown =
                            PublishedDirectiveReport.forEverybody(DirectiveReport.of(file.rows(), "grade"), earlier);
                    yield new Published(
                            FiguresCsv.write(DirectiveFigures.of(shown, APRIL)), shown.ledgerEntry(SCOPE, APRIL));
                }
                case WITHIN -> {
                    PublishedWithinGrade shown =
                            PublishedWithinGrade.forEverybody(WorkingPerson.of(payroll, file.rows()), "grade", earlier);
                    yield new Published(
                            FiguresCsv.write(WithinGradeFigures.of(shown, APRIL)), shown.ledgerEntry(SCOPE, APRIL));
                }
            };
        }

        private Published byGroup(String column, EarlierPay earlier) {
            PayByGroup group = PayByGroup.of(
                    PayColumn.find(file, column).orElseThrow().grouping().of(payroll));
            PublishedPayByGroup shown = PublishedPayByGroup.forEverybody(payroll, figures, List.of(group), earlier)
                    .get(0);
            return new Published(FiguresCsv.write(PayByGroupFigures.of(List.of(shown))), shown.ledgerEntry(SCOPE));
        }
    }

    private static void read(PayReader reader, Question question, String csv) {
        switch (question) {
            case RETURN -> reader.readReturn(csv);
            case BY_ETHNIC -> reader.readByGroup(csv, PayReader.Person::ethnic);
            case BY_GRADE -> reader.readByGroup(csv, PayReader.Person::grade);
            case DIRECTIVE -> reader.readDirective(csv);
            case WITHIN -> reader.readWithin(csv);
        }
    }

    /** Whoever has the bytes of three publications of one day bounds nobody's pay of any kind within a tenth. */
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void nobodyIsBoundByThreePublicationsOfOneDay(@ForAll long seed) {
        Random random = new Random(seed);
        Employer employer = Employer.of(random);
        List<Question> questions = new ArrayList<>(List.of(Question.values()));
        Collections.shuffle(questions, random);
        List<Question> asked = questions.subList(0, 3);
        int self = IntStream.range(0, employer.people.size())
                .boxed()
                .skip(random.nextInt(20))
                .findFirst()
                .orElse(0);
        PayReader ofMost = new PayReader(employer.people, self, true);
        PayReader ofLeast = new PayReader(employer.people, self, false);
        Ledger ledger = Ledger.EMPTY;
        for (Question question : asked) {
            Published published = employer.publish(question, ledger);
            ledger = ledger.with(published.entry());
            int before = ofMost.shown();
            read(ofMost, question, published.csv());
            read(ofLeast, question, published.csv());
            Statistics.label(question + " as number " + ledger.pay().size())
                    .collect(ofMost.shown() > before ? "means" : "no mean");
        }
        for (PayReader.Kind kind : PayReader.Kind.values()) {
            for (int target : ofMost.targets(kind, self)) {
                ofMost.assertIsKept(target, kind);
                ofLeast.assertIsKept(target, kind);
            }
        }
    }

    /** What was shown stays, what was withheld stays withheld, whatever comes between. */
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void publishedAgainIsPublishedAlike(@ForAll long seed) {
        Random random = new Random(seed);
        Employer employer = Employer.of(random);
        Question question = Question.values()[random.nextInt(Question.values().length)];
        Question between = Question.values()[random.nextInt(Question.values().length)];
        Published first = employer.publish(question, Ledger.EMPTY);
        Ledger ledger = Ledger.EMPTY.with(first.entry());
        ledger = ledger.with(employer.publish(between, ledger).entry());
        Published again = employer.publish(question, ledger);
        assertEquals(first.entry(), again.entry());
        assertEquals(ledger, ledger.with(again.entry()));
    }

    /** Grade and group are the same but for one person, so that figures by both together tell what that one is paid. */
    @Example
    void secondPublicationIsHeldTogetherWithTheFirst() {
        List<PayReader.Person> people = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            String sex = number % 2 == 0 ? "woman" : "man";
            people.add(person(sex, "A", "g0", 15.10 + number / 100.0));
            people.add(person(sex, "B", "g1", 15.20 + number / 100.0));
        }
        people.add(person("man", "A", "g1", 40));
        Employer employer = new Employer(people);
        String alone = employer.publish(Question.BY_ETHNIC, Ledger.EMPTY).csv();
        assertFalse(alone.contains("Mean gap in hourly pay,[c]"), alone);
        Published byGrade = employer.publish(Question.BY_GRADE, Ledger.EMPTY);
        assertFalse(byGrade.csv().contains("Mean gap in hourly pay,[c]"), byGrade.csv());
        Published after = employer.publish(Question.BY_ETHNIC, Ledger.EMPTY.with(byGrade.entry()));
        assertTrue(after.csv().contains("B,A,Mean gap in hourly pay,[c]"), after.csv());
    }

    /** A payroll that was changed after its figures were published is another one. */
    @Example
    void changedPayrollIsNotTheOneOfTheLedger() {
        List<PayReader.Person> people = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            people.add(person("woman", "A", "g", 15.10 + number));
            people.add(person("man", "B", "g", 16.10 + number));
        }
        Employer employer = new Employer(people);
        PayLedgerEntry entry = employer.publish(Question.RETURN, Ledger.EMPTY).entry();
        people.set(0, person("woman", "A", "g", 55.10));
        Employer changed = new Employer(people);
        EarlierPayReader.Found found =
                EarlierPayReader.of(changed.file, changed.payroll).find(Ledger.EMPTY.with(entry), SCOPE, APRIL);
        assertEquals(List.of(entry), found.ofAnother());
    }

    private static PayReader.Person person(String sex, String group, String grade, double pay) {
        return new PayReader.Person(sex, group, grade, false, Math.round(100 * pay) / 100.0, 0, 0, 0, 0);
    }
}
