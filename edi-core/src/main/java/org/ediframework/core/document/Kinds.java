package org.ediframework.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.constraint.CurrencyCode;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.LanguageTag;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.TextForm;
import org.ediframework.core.constraint.WebAddress;
import org.ediframework.core.document.ScalarKind.Form;
import org.ediframework.core.document.ScalarKind.Use;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.plan.CharacteristicId;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;
import org.jspecify.annotations.Nullable;

/** The kinds of value of which the tables are made, each with what is asked of a value by itself. */
public final class Kinds {

    /** What bears an id, or names something that does. */
    public static final ScalarKind<String> ID = ScalarKind.text(Use.CODE, (text, breaches) -> {
        if (!Identifier.Check.isIdentifier(text)) {
            breaches.report("EDI-C-003", "", text);
        }
    });

    /** A reference: whether it is well-formed shows in whether it leads anywhere. */
    public static final ScalarKind<String> REFERENCE = ScalarKind.text(Use.CODE, ScalarKind.nothing());

    /** A code of somebody's classification. */
    static final ScalarKind<String> CODE = ScalarKind.text(Use.CODE, Kinds::checkShort);

    /** A name or a phrase. */
    static final ScalarKind<String> SHORT = ScalarKind.text(Use.FREE_TEXT, Kinds::checkShort);

    /** A passage of text. */
    public static final ScalarKind<String> TEXT =
            ScalarKind.text(Use.FREE_TEXT, (text, breaches) -> checkText(text, FreeText.LONGEST, breaches));

    /** Words of which nothing is asked. */
    static final ScalarKind<String> FREE = ScalarKind.text(Use.FREE_TEXT, ScalarKind.nothing());

    static final ScalarKind<String> LANGUAGE = ScalarKind.text(Use.PLAIN, (text, breaches) -> {
        if (!LanguageTag.Check.isWellFormed(text)) {
            breaches.report("EDI-C-013", "", text);
        }
    });

    static final ScalarKind<String> CURRENCY = ScalarKind.text(Use.PLAIN, (text, breaches) -> {
        if (!CurrencyCode.Check.isKnown(text)) {
            breaches.report("EDI-C-011", "", text);
        }
    });

    static final ScalarKind<String> ADDRESS = ScalarKind.text(Use.PLAIN, (text, breaches) -> {
        if (!WebAddress.Check.isAddress(text)) {
            breaches.report("EDI-C-010", "", text);
        }
    });

    static final ScalarKind<String> CLASSIFICATION = ScalarKind.text(Use.PLAIN, (text, breaches) -> {
        int at = text.indexOf('@');
        if (at < 0
                || !Identifier.Check.isIdentifier(text.substring(0, at))
                || !Identifier.Check.isIdentifier(text.substring(at + 1))) {
            breaches.report("EDI-C-003", "classification", text);
        }
    });

    static final ScalarKind<Characteristic> CHARACTERISTIC = ScalarKind.of(
                    Characteristic.class,
                    expected("text"),
                    Characteristic::of,
                    Characteristic::getId,
                    Characteristic.AGE)
            .together()
            .asking((characteristic, breaches) -> {
                if (!CharacteristicId.Check.isWellFormed(characteristic)) {
                    breaches.report("EDI-C-003", "", characteristic);
                }
            });

    static final ScalarKind<LocalDate> DATE = ScalarKind.of(
                    LocalDate.class, expected("day"), Days::find, LocalDate::toString, LocalDate.EPOCH)
            .written(Form.TEXT, StructureRule.NOT_A_DATE, "");

    static final ScalarKind<Frequency> FREQUENCY = ScalarKind.of(
                    Frequency.class,
                    expected("period"),
                    text -> Frequency.find(text).orElse(null),
                    Frequency::toString,
                    Frequency.parse("P1Y"))
            .written(Form.TEXT, StructureRule.NOT_A_DATE, ".period");

    private static final ScalarKind<Long> WHOLE_NUMBER = ScalarKind.of(
                    Long.class,
                    expected("wholeNumber", Long.MIN_VALUE, Long.MAX_VALUE),
                    Numerals::whole,
                    number -> Long.toString(number),
                    0L)
            .written(Form.NUMBER, StructureRule.NOT_A_NUMBER, ".integer");

    /** Points of a scale. */
    static final ScalarKind<Long> SCORE = WHOLE_NUMBER;

    /** How many people, or how much of anything. */
    static final ScalarKind<Long> COUNT = WHOLE_NUMBER.asking((number, breaches) -> atLeast(0, number, breaches));

    /** A number in a row, counted from 1. */
    static final ScalarKind<Long> ORDINAL = WHOLE_NUMBER.asking((number, breaches) -> atLeast(1, number, breaches));

    static final ScalarKind<BigDecimal> DECIMAL = ScalarKind.of(
                    BigDecimal.class,
                    expected("decimal", Numerals.DIGITS),
                    Numerals::decimal,
                    BigDecimal::toPlainString,
                    BigDecimal.ZERO)
            .written(Form.NUMBER, StructureRule.NOT_A_NUMBER, "");

    static final ScalarKind<BigDecimal> AMOUNT = DECIMAL.asking(Kinds::notNegative);

    /** A fraction from 0 to 1. */
    static final ScalarKind<BigDecimal> SHARE = DECIMAL.asking((share, breaches) -> {
        notNegative(share, breaches);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            breaches.report("EDI-C-005", "most", share, "1");
        }
    });

    static final ScalarKind<Boolean> TRUTH = ScalarKind.of(
                    Boolean.class,
                    expected("truth"),
                    text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null,
                    truth -> Boolean.toString(truth),
                    Boolean.FALSE)
            .written(Form.TRUTH, StructureRule.NOT_ALLOWED, "")
            .among(List.of("true", "false"));

    /** How much a breach matters, or that a rule is off. */
    public static final ScalarKind<Optional<Severity>> STRICTNESS = strictness();

    /** A place in a document. */
    public static final ScalarKind<Pointer> POINTER = ScalarKind.of(
                    Pointer.class,
                    expected("pointer"),
                    text -> text.isEmpty() || text.startsWith("/") ? Pointer.parse(text) : null,
                    Pointer::toString,
                    Pointer.ROOT)
            .written(Form.TEXT, StructureRule.NOT_ALLOWED, "");

    static final DueKind DUE = new DueKind();

    /** A day, or one that comes again and again. */
    static final ScalarKind<Due> FIXED_DAY = ScalarKind.of(
                    Due.class, expected("fixedDay"), Kinds::fixedDay, Due::toString, Due.on(LocalDate.EPOCH))
            .written(Form.TEXT, StructureRule.NOT_A_DATE, ".fixedDay");

    static final OpenKind EXTENSIONS = new OpenKind(true);

    static final OpenKind PARAMETERS = new OpenKind(false);

    private Kinds() {}

    private static void checkShort(String text, Breaches breaches) {
        checkText(text, ShortText.LONGEST, breaches);
    }

    private static void checkText(String text, int most, Breaches breaches) {
        if (TextForm.isBlank(text)) {
            breaches.report("EDI-C-001", "");
        }
        if (text.length() > most) {
            breaches.report("EDI-C-002", "", text.length(), most, text);
        }
    }

    private static @Nullable Due fixedDay(String text) {
        boolean isOfDays = text.matches("(?:R/)?\\d{4}-\\d{2}-\\d{2}(?:/P.*)?");
        return isOfDays
                ? Due.find(text)
                        .filter(due -> due.getKind() == Due.Kind.DATE || due.getKind() == Due.Kind.REPEATING)
                        .orElse(null)
                : null;
    }

    private static void atLeast(long least, long number, Breaches breaches) {
        if (number < least) {
            breaches.report("EDI-C-005", "least", number, least);
        }
    }

    private static void notNegative(BigDecimal number, Breaches breaches) {
        if (number.signum() < 0) {
            breaches.report("EDI-C-005", "least", number, "0");
        }
    }

    /** The constants of an enumeration, written as they are named. */
    static <E extends Enum<E>> ScalarKind<E> oneOf(Class<E> type) {
        Map<String, E> byName = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
            names.add(constant.name());
        }
        E first = type.getEnumConstants()[0];
        return ScalarKind.of(type, oneOf(names), byName::get, Enum::name, first).among(names);
    }

    private static ScalarKind<Optional<Severity>> strictness() {
        List<String> words = List.of("error", "warning", "note", "off");
        return ScalarKind.<Optional<Severity>>of(
                        Optional.class,
                        oneOf(words),
                        text -> text.equals("off")
                                ? Optional.empty()
                                : Severity.find(text).map(Optional::of).orElse(null),
                        severity -> severity.map(Severity::toString).orElse("off"),
                        Optional.empty())
                .among(words);
    }

    /** A value of {@link #STRICTNESS}. */
    @SuppressWarnings("unchecked")
    public static Optional<Severity> strictness(Object value) {
        return (Optional<Severity>) value;
    }

    private static Phrase oneOf(List<String> words) {
        return expected("oneOf", words);
    }

    /** What a kind is called in messages, with its article. */
    static Phrase expected(String name, Object... gaps) {
        return StructureRule.WRONG_TYPE.phrase("of." + name, gaps);
    }
}
