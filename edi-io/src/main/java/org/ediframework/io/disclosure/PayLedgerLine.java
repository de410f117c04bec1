package org.ediframework.io.disclosure;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Figures about pay that were published, as a line of JSON. */
final class PayLedgerLine {

    private static final String PAY = "pay";
    private static final String FIGURES = "figures";
    private static final String CLASSIFICATION = "classification";
    private static final int PARTS = 4;
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");

    private PayLedgerLine() {}

    /** Whether a line is about pay. */
    static boolean isOne(Map<?, ?> line) {
        return line.containsKey(PAY);
    }

    static String write(PayLedgerEntry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty(PAY, entry.question().name());
            json.writeStringProperty("day", entry.day().toString());
            json.writeStringProperty("scope", entry.scope());
            json.writeStringProperty("by", entry.by());
            entry.classification().ifPresent(list -> json.writeStringProperty(CLASSIFICATION, list));
            json.writeStringProperty("digest", entry.digest());
            json.writeArrayPropertyStart(FIGURES);
            entry.figures().forEach(figure -> {
                json.writeStartArray();
                json.writeString(figure.group());
                json.writeString(figure.comparedWith());
                json.writeString(figure.measure());
                if (figure.isWithheld()) {
                    json.writeNull();
                } else {
                    json.writeString(
                            figure.percent().map(BigDecimal::toPlainString).orElse(""));
                }
                json.writeEndArray();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * The publication of a line.
     *
     * @throws BrokenLineException if the line is no such publication
     * @throws IllegalArgumentException if one of its values is none that a publication can have
     */
    static PayLedgerEntry read(Map<?, ?> line) {
        String asked = LedgerLine.text(line.get(PAY), PAY);
        PayLedgerEntry.Question question = Stream.of(PayLedgerEntry.Question.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> BrokenLineException.of("Text", PAY));
        List<PayLedgerEntry.Figure> figures = new ArrayList<>();
        for (Object figure : LedgerLine.list(line.get(FIGURES), FIGURES)) {
            figures.add(figure(LedgerLine.list(figure, FIGURES)));
        }
        PayLedgerEntry read = new PayLedgerEntry(
                LedgerLine.text(line.get("scope"), "scope"),
                LedgerFile.day(LedgerLine.text(line.get("day"), "day"))
                        .orElseThrow(() -> BrokenLineException.of("Text", "day")),
                question,
                LedgerLine.text(line.get("by"), "by"),
                line.get(CLASSIFICATION) == null
                        ? Optional.empty()
                        : Optional.of(LedgerLine.text(line.get(CLASSIFICATION), CLASSIFICATION)),
                figures);
        if (!read.digest().equals(line.get("digest"))) {
            throw BrokenLineException.of("Digest");
        }
        return read;
    }

    private static PayLedgerEntry.Figure figure(List<?> parts) {
        if (parts.size() != PARTS) {
            throw BrokenLineException.of("List", FIGURES);
        }
        @Nullable Object printed = parts.get(PARTS - 1);
        String percent = printed == null ? "" : LedgerLine.text(printed, FIGURES);
        if (!percent.isEmpty() && !PERCENT.matcher(percent).matches()) {
            throw BrokenLineException.of("Text", FIGURES);
        }
        return new PayLedgerEntry.Figure(
                LedgerLine.text(parts.get(0), FIGURES),
                LedgerLine.text(parts.get(1), FIGURES),
                LedgerLine.text(parts.get(2), FIGURES),
                percent.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(percent)),
                printed == null);
    }
}
