package org.ediframework.metrics.pay.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of a model, without the one of the sex: a constant, a one for each word of a category but its base, numbers.
 *
 * @param terms what each column is of
 * @param columns each with a value for everybody
 * @param bases the word that those of a category are compared with, by the name of the category
 * @param problems covariates that are no columns
 */
record Design(List<Term> terms, List<double[]> columns, Map<String, String> bases, List<ModelProblem> problems) {

    /** So many numbers at most are in the columns of all people: 400 MB. */
    private static final long MOST_NUMBERS = 50_000_000;

    /** The columns of everybody who has every covariate. */
    static Design of(List<WorkingPerson> people, List<Covariate> covariates) {
        Design design = new Design(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        double[] ones = new double[people.size()];
        Arrays.fill(ones, 1);
        design.add(Term.number(Term.CONSTANT), ones);
        for (Covariate covariate : covariates) {
            List<String> words = people.stream()
                    .map(person -> word(person, covariate).orElseThrow())
                    .toList();
            if (covariate.kind() == Covariate.Kind.NUMBER) {
                design.number(covariate, words);
            } else {
                design.category(covariate, words);
            }
        }
        return design;
    }

    /** How many of some people the smallest group has that a category divides them into; all where there is no category. */
    long leastGroup(int[] rows) {
        Map<String, Long> left = new TreeMap<>();
        bases.keySet().forEach(name -> left.put(name, (long) rows.length));
        long least = rows.length;
        for (int column = 0; column < columns.size(); column++) {
            if (terms.get(column).word().isPresent()) {
                double[] ones = columns.get(column);
                long people = Arrays.stream(rows).filter(row -> ones[row] > 0).count();
                least = Math.min(least, people);
                left.merge(terms.get(column).covariate(), -people, Long::sum);
            }
        }
        return Math.min(least, left.values().stream().min(Long::compare).orElse(least));
    }

    /** What somebody has of a covariate: a word, or a number that is one; absent where it is neither. */
    static Optional<String> word(WorkingPerson person, Covariate covariate) {
        return Optional.ofNullable(person.known().get(covariate.name()))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .filter(word -> covariate.kind() == Covariate.Kind.CATEGORY || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return word.matches("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    }

    private void add(Term term, double[] column) {
        terms.add(term);
        columns.add(column);
    }

    private void problem(ModelProblem.Kind kind, String about) {
        problems.add(new ModelProblem(kind, about, Optional.empty()));
    }

    private void number(Covariate covariate, List<String> words) {
        double[] numbers = words.stream().mapToDouble(Double::parseDouble).toArray();
        if (Arrays.stream(numbers).distinct().count() < 2) {
            problem(ModelProblem.Kind.SAME_FOR_ALL, covariate.name());
            return;
        }
        add(Term.number(covariate.name()), numbers);
    }

    private void category(Covariate covariate, List<String> words) {
        Map<String, Integer> frequency = new TreeMap<>();
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        if (frequency.size() < 2) {
            problem(ModelProblem.Kind.SAME_FOR_ALL, covariate.name());
            return;
        }
        long numbers = ((long) terms.size() + frequency.size()) * words.size();
        if (numbers > MOST_NUMBERS || frequency.size() >= words.size()) {
            problem(
                    frequency.size() >= words.size()
                            ? ModelProblem.Kind.TOO_FEW_PEOPLE
                            : ModelProblem.Kind.TOO_MANY_WORDS,
                    covariate.name());
            return;
        }
        String base = covariate.base().orElseGet(() -> mostFrequent(frequency));
        if (!frequency.containsKey(base)) {
            problem(
                    ModelProblem.Kind.NOBODY_IN_BASE,
                    Term.word(covariate.name(), base).toString());
            return;
        }
        bases.put(covariate.name(), base);
        frequency.keySet().stream()
                .filter(word -> !word.equals(base))
                .forEach(word -> add(
                        Term.word(covariate.name(), word),
                        words.stream()
                                .mapToDouble(found -> found.equals(word) ? 1 : 0)
                                .toArray()));
    }

    private static String mostFrequent(Map<String, Integer> frequency) {
        String most = "";
        for (Map.Entry<String, Integer> word : frequency.entrySet()) {
            if (word.getValue() > frequency.getOrDefault(most, 0)) {
                most = word.getKey();
            }
        }
        return most;
    }
}
