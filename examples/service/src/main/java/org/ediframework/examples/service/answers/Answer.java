package org.ediframework.examples.service.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;

/** A result that can be written in several forms, one of which the client accepts. Immutable. */
public final class Answer {

    /** The type of tables. */
    public static final String CSV = "text/csv";

    private final Map<MediaType, Supplier<String>> forms;

    private Answer(Map<MediaType, Supplier<String>> forms) {
        this.forms = forms;
    }

    /** A result that is written as JSON. */
    public static Answer json(Supplier<String> json) {
        return new Answer(Map.of(MediaType.APPLICATION_JSON, json));
    }

    /** The same, which may also be written as CSV. */
    public Answer orCsv(Supplier<String> csv) {
        return or(MediaType.parseMediaType(CSV), csv);
    }

    /** The same, which may also be written as text for people. */
    public Answer orText(Supplier<String> text) {
        return or(MediaType.TEXT_PLAIN, text);
    }

    private Answer or(MediaType type, Supplier<String> form) {
        Map<MediaType, Supplier<String>> more = new LinkedHashMap<>(forms);
        more.put(type, form);
        return new Answer(more);
    }

    Optional<String> write(MediaType type) {
        return forms.entrySet().stream()
                .filter(form -> form.getKey().equalsTypeAndSubtype(type))
                .map(form -> form.getValue().get())
                .findFirst();
    }
}
