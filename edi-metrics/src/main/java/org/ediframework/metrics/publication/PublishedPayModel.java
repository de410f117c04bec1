package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PaySpread;
import org.ediframework.metrics.pay.PublishablePay;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.ModelProblem;
import org.ediframework.metrics.pay.work.Modelled;
import org.ediframework.metrics.pay.work.PayDecomposition;
import org.ediframework.metrics.pay.work.PayModel;
import org.ediframework.metrics.pay.work.PayRegression;
import org.ediframework.metrics.pay.work.RobustError;
import org.ediframework.metrics.pay.work.Term;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.representation.ShownCounts;
import org.ediframework.metrics.statistics.Interval;

/**
 * What a model of pay gives as it may be shown. A coefficient is withheld where it rests on fewer than ten people: of its word, of the
 * base that it is compared with, or of equal weight in it, as one person of far more hours than all others has nearly all the weight
 * of hours; then the constant is withheld too. A coefficient of a word is a difference of means of log pay, and beside a published mean tells how
 * much pay is spread, as errors and fit do: where that would tell what one of the women, of the men or of those of a word is paid, as
 * {@link PaySpread} says, the constant, all errors and the fit are withheld; differences alone tell neither how much anybody is paid nor how much it is spread. A decomposition is shown whole or not at all: only where ten people of each sex have
 * each word, each coefficient of each sex rests on ten, and no spread tells anything. Not looked at is what a model tells together with
 * figures by other characteristics. Immutable and thread-safe.
 */
public final class PublishedPayModel {

    private static final int LEAST = PublishablePay.LEAST_GROUP;
    private static final String MAN = "man";

    private final PayModel model;
    private final boolean isForEverybody;

    /**
     * A regression as it may be shown.
     *
     * @param coefficients the constant first, then women against men; none where there is no model
     * @param fit the share of the variance of log pay that goes with the model; absent where everybody is paid the same or there
     *     is no model
     * @param problems why there is no model; none where there is one
     */
    public record ShownRegression(
            List<ShownCoefficient> coefficients, Measured<Double> fit, List<ModelProblem> problems) {

        /** Copies the lists. */
        public ShownRegression {
            coefficients = List.copyOf(coefficients);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A coefficient as it may be shown.
     *
     * @param term of what
     * @param base the word that it is compared with; absent for a number and the constant
     * @param estimate in log pay
     * @param standardError absent too where its method has none
     * @param percent the difference of pay that goes with it
     * @param interval of 95 % of that difference
     */
    public record ShownCoefficient(
            Term term,
            Optional<String> base,
            Measured<Double> estimate,
            Measured<Double> standardError,
            Measured<Double> percent,
            Measured<Interval> interval) {}

    /**
     * A decomposition as it may be shown.
     *
     * @param decomposition absent where it is withheld or there is none
     * @param isWithheld whether there is one that may not be shown
     * @param problems why there is none
     */
    public record ShownDecomposition(
            Optional<PayDecomposition> decomposition, boolean isWithheld, List<ModelProblem> problems) {

        /** Copies the list. */
        public ShownDecomposition {
            problems = List.copyOf(problems);
        }
    }

    private PublishedPayModel(PayModel model, boolean isForEverybody) {
        this.model = model;
        this.isForEverybody = isForEverybody;
    }

    /** What everybody may see of a model. */
    public static PublishedPayModel forEverybody(PayModel model) {
        return new PublishedPayModel(model, true);
    }

    /** Everything that a model gives, for those who may see what everybody is paid. */
    public static PublishedPayModel inFull(PayModel model) {
        return new PublishedPayModel(model, false);
    }

    /** What people are compared by beside sex. */
    public List<Covariate> covariates() {
        return model.covariates();
    }

    /** How many people are in the model. */
    public long people() {
        return model.people().size();
    }

    /** The regression, its errors estimated by this method. */
    public ShownRegression regression(RobustError method) {
        Modelled<PayRegression> modelled = model.regression(method);
        if (modelled.value().isEmpty()) {
            return new ShownRegression(List.of(), Measured.absent(Absence.NO_OBSERVATIONS), modelled.problems());
        }
        PayRegression regression = modelled.value().get();
        Set<Term> told = toldBySpread();
        boolean isConstantWithheld =
                !told.isEmpty() || regression.coefficients().stream().anyMatch(this::restsOnFew);
        List<ShownCoefficient> shown = new ArrayList<>();
        for (PayRegression.Coefficient one : regression.coefficients()) {
            boolean isConstant = shown.isEmpty();
            boolean isShown = !restsOnFew(one) && !(isConstant && isConstantWithheld);
            shown.add(shown(one, regression, isShown, isShown && told.isEmpty()));
        }
        Measured<Double> fit = ShownCounts.only(told.isEmpty(), Measured.of(regression.fit(), Absence.EVERYBODY_ALIKE));
        return new ShownRegression(shown, fit, List.of());
    }

    /** The women, the men, and those of a word, of whom somebody's pay would be told by how much it is spread; few have no coefficient. */
    private Set<Term> toldBySpread() {
        if (!isForEverybody) {
            return Set.of();
        }
        PaySpread spread = PaySpread.of(pays(this::isWoman), pays(person -> !isWoman(person)));
        Set<Term> told = new HashSet<>();
        if (!spread.isSafe(pays(this::isWoman))) {
            told.add(new Term(Term.SEX, Optional.of("woman")));
        }
        if (!spread.isSafe(pays(person -> !isWoman(person)))) {
            told.add(new Term(Term.SEX, Optional.of(MAN)));
        }
        for (Covariate covariate : model.covariates()) {
            if (covariate.kind() == Covariate.Kind.CATEGORY) {
                words(covariate).forEach((word, of) -> {
                    if (!isFew(of.size()) && !spread.isSafe(of)) {
                        told.add(new Term(covariate.name(), Optional.of(word)));
                    }
                });
            }
        }
        return told;
    }

    private Map<String, List<BigDecimal>> words(Covariate covariate) {
        Map<String, List<BigDecimal>> words = new LinkedHashMap<>();
        model.people().forEach(person -> words.computeIfAbsent(
                        person.known().getOrDefault(covariate.name(), "").strip(), any -> new ArrayList<>())
                .add(person.pay()));
        return words;
    }

    private boolean isWoman(WorkingPerson person) {
        return person.sex() == EmployeePay.Sex.WOMAN;
    }

    private List<BigDecimal> pays(Predicate<WorkingPerson> of) {
        return model.people().stream().filter(of).map(WorkingPerson::pay).toList();
    }

    private static Optional<String> base(Term term, PayRegression regression) {
        return term.word().map(word -> Optional.ofNullable(regression.bases().get(term.covariate()))
                .orElse(MAN));
    }

    private static ShownCoefficient shown(
            PayRegression.Coefficient one, PayRegression regression, boolean isShown, boolean isErrorShown) {
        return new ShownCoefficient(
                one.term(),
                base(one.term(), regression),
                ShownCounts.only(isShown, Measured.of(one.estimate())),
                ShownCounts.only(isErrorShown, Measured.of(one.standardError(), Absence.NO_UPPER_LIMIT)),
                ShownCounts.only(isShown, Measured.of(one.percent())),
                ShownCounts.only(
                        isErrorShown,
                        Measured.of(one.interval(), Absence.NO_UPPER_LIMIT).map(PublishedPayModel::inPercent)));
    }

    private static Interval inPercent(Interval logs) {
        return new Interval(100 * Math.expm1(logs.low()), 100 * Math.expm1(logs.high()));
    }

    private boolean restsOnFew(PayRegression.Coefficient one) {
        return isForEverybody && (isFew(one.people()) || isFew(one.others()) || one.restsOn() < LEAST);
    }

    private static boolean isFew(long people) {
        return people < LEAST;
    }

    /** The decomposition. */
    public ShownDecomposition decomposition() {
        Modelled<PayDecomposition> modelled = model.decomposition();
        Optional<PayDecomposition> shown = modelled.value().filter(this::isShown);
        return new ShownDecomposition(shown, shown.isEmpty() && modelled.value().isPresent(), modelled.problems());
    }

    private boolean isShown(PayDecomposition found) {
        return !isForEverybody
                || !(isFew(found.women())
                        || isFew(found.men())
                        || isFew(found.leastGroup())
                        || found.restsOn() < LEAST
                        || !toldBySpread().isEmpty());
    }

    /** How many people are not in the model, by the reason; withheld where there are few. */
    public Map<PayModel.LeftOut, Measured<Long>> leftOut() {
        Map<PayModel.LeftOut, Measured<Long>> shown = new EnumMap<>(PayModel.LeftOut.class);
        model.leftOut().forEach((reason, people) -> shown.put(reason, SmallCounts.ofPayroll(people, isForEverybody)));
        return shown;
    }

    /** Of how many people a covariate is not known; withheld where there are few. */
    public Map<String, Measured<Long>> unknown() {
        Map<String, Measured<Long>> shown = new LinkedHashMap<>();
        model.unknown()
                .forEach((covariate, people) -> shown.put(covariate, SmallCounts.ofPayroll(people, isForEverybody)));
        return shown;
    }

    /** Whether everybody may see it. */
    public boolean isForEverybody() {
        return isForEverybody;
    }
}
