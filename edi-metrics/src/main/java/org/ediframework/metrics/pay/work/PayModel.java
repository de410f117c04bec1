package org.ediframework.metrics.pay.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ediframework.metrics.pay.EmployeePay;

/**
 * A model of the natural logarithm of hourly pay: whom it is of, and by what they are compared. Immutable and thread-safe.
 *
 * <p>In it is everybody with pay above 0 and a value of every covariate; how many are left out, and why, is said. What pay is
 * associated with is no reason for a difference: see {@link org.ediframework.metrics.pay.work}.
 */
public final class PayModel {

    /** Why somebody is not in the model. */
    public enum LeftOut {
        /** The pay is 0, which has no logarithm. */
        PAY_IS_ZERO,
        /** A covariate is not known, or is no number where it has to be one. */
        NOT_KNOWN
    }

    private final List<Covariate> covariates;
    private final List<WorkingPerson> people;
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    private final Map<LeftOut, Long> leftOut;

    private PayModel(List<WorkingPerson> everybody, List<Covariate> covariates) {
        this.covariates = List.copyOf(covariates);
        List<WorkingPerson> kept = new ArrayList<>();
        long zero = 0;
        long notKnown = 0;
        for (Covariate covariate : covariates) {
            unknown.put(covariate.name(), 0L);
        }
        for (WorkingPerson person : everybody) {
            List<Covariate> missing = covariates.stream()
                    .filter(covariate -> Design.word(person, covariate).isEmpty())
                    .toList();
            missing.forEach(covariate -> unknown.merge(covariate.name(), 1L, Long::sum));
            if (!(Math.abs(person.pay().doubleValue()) > 0)) {
                zero++;
            } else if (missing.isEmpty()) {
                kept.add(person);
            } else {
                notKnown++;
            }
        }
        this.people = List.copyOf(kept);
        this.leftOut = Map.of(LeftOut.PAY_IS_ZERO, zero, LeftOut.NOT_KNOWN, notKnown);
    }

    /**
     * A model of these people's pay.
     *
     * @throws IllegalArgumentException when a covariate is named twice, or has the name of the sex or the constant
     */
    public static PayModel of(List<WorkingPerson> people, List<Covariate> covariates) {
        List<String> names = covariates.stream().map(Covariate::name).toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.subList(0, i).contains(names.get(i))
                    || names.get(i).equals(Term.SEX)
                    || names.get(i).equals(Term.CONSTANT)) {
                throw new IllegalArgumentException("The covariate '" + names.get(i)
                        + "' is in the model already. Allowed is each once, and none called " + Term.SEX + " or "
                        + Term.CONSTANT + ".");
            }
        }
        return new PayModel(people, covariates);
    }

    /** What people are compared by beside sex, in the order given. */
    public List<Covariate> covariates() {
        return covariates;
    }

    /** Who is in it. */
    public List<WorkingPerson> people() {
        return people;
    }

    /** How many are not in it, by the reason; whose pay is 0 is counted there alone. */
    public Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    /** Of how many of all people a covariate is not known. */
    public Map<String, Long> unknown() {
        return Collections.unmodifiableMap(unknown);
    }

    /** Least squares of log pay on sex and the covariates. */
    public Modelled<PayRegression> regression(RobustError method) {
        return modelled(design -> regression(method, design));
    }

    private <T> Modelled<T> modelled(Function<Design, Modelled<T>> model) {
        Optional<ModelProblem> of = problemOfPeople();
        if (of.isPresent()) {
            return Modelled.none(List.of(of.get()));
        }
        Design design = Design.of(people, covariates);
        return design.problems().isEmpty() ? model.apply(design) : Modelled.none(design.problems());
    }

    private Modelled<PayRegression> regression(RobustError method, Design design) {
        List<Term> terms = new ArrayList<>(design.terms());
        List<double[]> columns = new ArrayList<>(design.columns());
        terms.add(1, Term.word(Term.SEX, "woman"));
        columns.add(
                1,
                people.stream()
                        .mapToDouble(person -> person.sex() == EmployeePay.Sex.WOMAN ? 1 : 0)
                        .toArray());
        Optional<ModelProblem> tooFew = tooFew(people.size(), terms.size(), Optional.empty());
        if (tooFew.isPresent()) {
            return Modelled.none(List.of(tooFew.get()));
        }
        try {
            return Modelled.of(
                    PayRegression.of(terms, columns.toArray(double[][]::new), logPay(people), method, design.bases()));
        } catch (LeastSquares.DependentColumnException dependent) {
            return Modelled.none(List.of(follows(terms.get(dependent.column()), Optional.empty())));
        }
    }

    /** The gap in mean log pay, men less women, divided into what goes with the covariates and what does not. */
    public Modelled<PayDecomposition> decomposition() {
        return modelled(this::decomposition);
    }

    private Modelled<PayDecomposition> decomposition(Design design) {
        List<ModelProblem> problems = new ArrayList<>();
        Optional<PayDecomposition.Side> women = side(EmployeePay.Sex.WOMAN, design, problems);
        Optional<PayDecomposition.Side> men = side(EmployeePay.Sex.MAN, design, problems);
        return problems.isEmpty()
                ? Modelled.of(
                        PayDecomposition.of(design.terms(), design.bases(), men.orElseThrow(), women.orElseThrow()))
                : Modelled.none(problems);
    }

    private Optional<PayDecomposition.Side> side(EmployeePay.Sex sex, Design design, List<ModelProblem> problems) {
        int[] rows = IntStream.range(0, people.size())
                .filter(row -> people.get(row).sex() == sex)
                .toArray();
        Optional<ModelProblem> tooFew = tooFew(rows.length, design.terms().size(), Optional.of(sex));
        if (tooFew.isPresent()) {
            problems.add(tooFew.get());
            return Optional.empty();
        }
        double[][] columns = design.columns().stream()
                .map(column ->
                        IntStream.of(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
        double[] all = logPay(people);
        try {
            return Optional.of(PayDecomposition.Side.of(
                    columns, IntStream.of(rows).mapToDouble(row -> all[row]).toArray(), design.leastGroup(rows)));
        } catch (LeastSquares.DependentColumnException dependent) {
            problems.add(follows(design.terms().get(dependent.column()), Optional.of(sex)));
            return Optional.empty();
        }
    }

    private Optional<ModelProblem> problemOfPeople() {
        if (people.isEmpty()) {
            return Optional.of(new ModelProblem(ModelProblem.Kind.NOBODY, "", Optional.empty()));
        }
        boolean isOneSex = people.stream().map(WorkingPerson::sex).distinct().count() < 2;
        return isOneSex
                ? Optional.of(new ModelProblem(ModelProblem.Kind.ONE_SEX_ONLY, "", Optional.empty()))
                : Optional.empty();
    }

    private static Optional<ModelProblem> tooFew(int people, int coefficients, Optional<EmployeePay.Sex> among) {
        return people > coefficients
                ? Optional.empty()
                : Optional.of(new ModelProblem(ModelProblem.Kind.TOO_FEW_PEOPLE, "", among));
    }

    private static ModelProblem follows(Term term, Optional<EmployeePay.Sex> among) {
        return new ModelProblem(ModelProblem.Kind.FOLLOWS_FROM_OTHERS, term.toString(), among);
    }

    private static double[] logPay(List<WorkingPerson> people) {
        return people.stream()
                .mapToDouble(person -> Math.log(person.pay().doubleValue()))
                .toArray();
    }
}
