package org.ediframework.io.pay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationBuilder;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.io.published.CategoryWords;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PaidPerson;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.Payroll;

/**
 * Two columns of a payroll crossed, such as the sexes within each grade: a group for each pair that somebody has, with the group of
 * the first column as its parent, to which pairs of few people are put together. The words of a column are read by the broad
 * groups of a classification where one has them all, else they stand for themselves; {@code sex} is that of the payroll. Immutable and thread-safe.
 */
public final class PayCrossing {

    /** What stands between the names of two columns, and between the labels of two groups. */
    public static final String BETWEEN = " × ";

    private static final Pattern NAMES = Pattern.compile("\\s*[×+]\\s*");
    private static final String SEX = "sex";

    private final String name;
    private final List<Function<PaidPerson, String>> words;

    private PayCrossing(String name, List<Function<PaidPerson, String>> words) {
        this.name = name;
        this.words = words;
    }

    /**
     * The crossing of two columns.
     *
     * @param name both names with {@code ×} or {@code +} between them, whatever their case
     * @param catalogue the classifications by which words are read
     * @return empty where these are not the names of two columns
     */
    public static Optional<PayCrossing> find(PayrollFile file, String name, ClassificationCatalogue catalogue) {
        List<String> names = List.of(NAMES.split(name));
        if (names.size() != 2) {
            return Optional.empty();
        }
        Map<String, Function<PaidPerson, String>> words = new LinkedHashMap<>();
        for (String one : names) {
            if (one.equalsIgnoreCase(SEX)) {
                words.put(SEX, PayCrossing::sex);
            } else {
                PayColumn.find(file, one).ifPresent(column -> words.put(column.name(), labels(column, catalogue)));
            }
        }
        return words.size() == 2
                ? Optional.of(new PayCrossing(String.join(BETWEEN, words.keySet()), List.copyOf(words.values())))
                : Optional.empty();
    }

    private static String sex(PaidPerson person) {
        return person.sex()
                .map(known -> known == EmployeePay.Sex.WOMAN ? "Women" : "Men")
                .orElse("");
    }

    private static Function<PaidPerson, String> labels(PayColumn column, ClassificationCatalogue catalogue) {
        Optional<Classification> list = column.classification(catalogue);
        Map<String, String> labels = new HashMap<>();
        for (String word : column.words()) {
            boolean isMissing = CategoryWords.missing(word).isPresent();
            labels.put(
                    word,
                    isMissing ? "" : list.flatMap(known -> broad(word, known)).orElse(word));
        }
        return person -> labels.getOrDefault(
                person.groups().getOrDefault(column.name(), "").strip(), "");
    }

    private static Optional<String> broad(String word, Classification list) {
        return CategoryWords.code(word, list).map(code -> list.rollUp(code).getLabel());
    }

    /** Both names, as the payroll has them. */
    public String name() {
        return name;
    }

    /**
     * The people of a payroll of the same file by their pairs.
     *
     * @param reference the label of the pair or of the first group that all are compared with; the largest pair where it is absent
     * @throws IllegalArgumentException when nobody is in the reference
     */
    public GroupedPayroll of(Payroll payroll, Optional<String> reference) {
        Map<String, Map<String, String>> codes = new TreeMap<>();
        List<PaidPerson> people =
                payroll.people().stream().map(person -> with(person, codes)).toList();
        Payroll crossed =
                new Payroll(payroll.employees(), payroll.headCount(), payroll.leftOut(), payroll.doubts(), people);
        PayGrouping detailed = PayGrouping.by(name).in(classification(codes)).inDetail();
        GroupedPayroll grouped =
                reference.map(detailed::comparedWith).orElse(detailed).of(crossed);
        return new GroupedPayroll(name, Optional.empty(), grouped.reference(), grouped.others(), grouped.undisclosed());
    }

    private PaidPerson with(PaidPerson person, Map<String, Map<String, String>> codes) {
        String first = words.get(0).apply(person);
        String second = words.get(1).apply(person);
        Map<String, String> groups = new HashMap<>(person.groups());
        groups.remove(name);
        if (!first.isEmpty() && !second.isEmpty()) {
            Map<String, String> ofFirst = codes.computeIfAbsent(first, any -> new TreeMap<>());
            groups.put(name, ofFirst.computeIfAbsent(second, any -> "pair-" + pairs(codes)));
        }
        return new PaidPerson(person.row(), person.id(), person.sex(), person.hourlyPay(), person.bonus(), groups);
    }

    private static int pairs(Map<String, Map<String, String>> codes) {
        return codes.values().stream().mapToInt(Map::size).sum();
    }

    private static Classification classification(Map<String, Map<String, String>> codes) {
        ClassificationBuilder list =
                Classification.builder(ClassificationId.of("crossed", "1"), Characteristic.of("crossed"));
        int place = 0;
        for (Map.Entry<String, Map<String, String>> first : codes.entrySet()) {
            String parent = "first-" + place++;
            list.category(Category.of(parent, first.getKey()));
            first.getValue().entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(second -> list.category(Category.builder()
                            .code(second.getValue())
                            .label(first.getKey() + BETWEEN + second.getKey())
                            .parent(parent)
                            .build()));
        }
        return list.build();
    }
}
