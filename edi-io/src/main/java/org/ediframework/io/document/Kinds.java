package org.ediframework.io.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Frequency;
import org.ediframework.io.document.ScalarKind.Form;

/** The kinds of value of which the tables are made. */
final class Kinds {

    static final ScalarKind<String> TEXT = new ScalarKind<>(
            Form.TEXT,
            expected("text"),
            StructureRule.WRONG_TYPE,
            "",
            List.of(),
            text -> text,
            Function.identity(),
            "");

    /** An id or a code, of which several fit into one cell of a table. */
    static final ScalarKind<String> REFERENCE = new ScalarKind<>(
            Form.TEXT,
            expected("text"),
            StructureRule.WRONG_TYPE,
            "",
            List.of(),
            text -> text,
            Function.identity(),
            "");

    static final ScalarKind<Characteristic> CHARACTERISTIC = new ScalarKind<>(
            Form.TEXT,
            expected("text"),
            StructureRule.WRONG_TYPE,
            "",
            List.of(),
            Characteristic::of,
            Characteristic::getId,
            Characteristic.AGE);

    static final ScalarKind<LocalDate> DATE = new ScalarKind<>(
            Form.TEXT,
            expected("day"),
            StructureRule.NOT_A_DATE,
            "",
            List.of(),
            Days::find,
            LocalDate::toString,
            LocalDate.EPOCH);

    static final ScalarKind<Frequency> FREQUENCY = new ScalarKind<>(
            Form.TEXT,
            expected("period"),
            StructureRule.NOT_A_DATE,
            ".period",
            List.of(),
            text -> Frequency.find(text).orElse(null),
            Frequency::toString,
            Frequency.parse("P1Y"));

    static final ScalarKind<Long> WHOLE_NUMBER = new ScalarKind<>(
            Form.NUMBER,
            expected("wholeNumber", Long.MIN_VALUE, Long.MAX_VALUE),
            StructureRule.NOT_A_NUMBER,
            ".integer",
            List.of(),
            Numerals::whole,
            number -> Long.toString(number),
            0L);

    static final ScalarKind<BigDecimal> DECIMAL = new ScalarKind<>(
            Form.NUMBER,
            expected("decimal", Numerals.DIGITS),
            StructureRule.NOT_A_NUMBER,
            "",
            List.of(),
            Numerals::decimal,
            BigDecimal::toPlainString,
            BigDecimal.ZERO);

    static final ScalarKind<Boolean> TRUTH = new ScalarKind<>(
            Form.TRUTH,
            expected("truth"),
            StructureRule.NOT_ALLOWED,
            "",
            List.of("true", "false"),
            text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null,
            truth -> Boolean.toString(truth),
            Boolean.FALSE);

    static final ScalarKind<Optional<Severity>> STRICTNESS = strictness();

    static final ScalarKind<Pointer> POINTER = new ScalarKind<>(
            Form.TEXT,
            expected("pointer"),
            StructureRule.NOT_ALLOWED,
            "",
            List.of(),
            text -> text.isEmpty() || text.startsWith("/") ? Pointer.parse(text) : null,
            Pointer::toString,
            Pointer.ROOT);

    static final DueKind DUE = new DueKind();

    static final OpenKind OPEN = new OpenKind();

    private Kinds() {}

    /** The constants of an enumeration, written as they are named. */
    static <E extends Enum<E>> ScalarKind<E> oneOf(Class<E> type) {
        Map<String, E> byName = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
            names.add(constant.name());
        }
        E first = type.getEnumConstants()[0];
        return new ScalarKind<>(
                Form.TEXT, oneOf(names), StructureRule.NOT_ALLOWED, "", names, byName::get, Enum::name, first);
    }

    private static ScalarKind<Optional<Severity>> strictness() {
        List<String> words = List.of("error", "warning", "note", "off");
        return new ScalarKind<>(
                Form.TEXT,
                oneOf(words),
                StructureRule.NOT_ALLOWED,
                "",
                words,
                text -> text.equals("off")
                        ? Optional.empty()
                        : Severity.find(text).map(Optional::of).orElse(null),
                severity -> severity.map(Severity::toString).orElse("off"),
                Optional.empty());
    }

    private static Phrase oneOf(List<String> words) {
        return expected("oneOf", words);
    }

    /** What a kind is called in messages, with its article. */
    static Phrase expected(String name, Object... gaps) {
        return StructureRule.WRONG_TYPE.phrase("of." + name, gaps);
    }
}
