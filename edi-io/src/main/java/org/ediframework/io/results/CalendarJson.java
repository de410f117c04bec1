package org.ediframework.io.results;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.framework.Duty;
import tools.jackson.core.JsonGenerator;

/** The days of a plan as JSON; what is absent is left out. */
public final class CalendarJson {

    private CalendarJson() {}

    /**
     * The days, indented, with LF and one newline at the end.
     *
     * @param asOf the day on which its entries stand as they are told
     * @param withoutDay duties that apply and for which no day is known
     */
    public static String write(List<CalendarDay> days, LocalDate asOf, List<Duty> withoutDay) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            json.writeStartObject();
            json.writeStringProperty("asOf", asOf.toString());
            json.writeArrayPropertyStart("days");
            days.forEach(day -> write(day, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("withoutDay");
            withoutDay.forEach(duty -> write(duty, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(CalendarDay day, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("day", day.day().toString());
        json.writeStringProperty("kind", day.kind().toString());
        json.writeArrayPropertyStart("key");
        day.key().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("title", day.title());
        json.writeObjectPropertyStart("state");
        json.writeStringProperty(
                "is", day.state().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        day.state().metOn().ifPresent(on -> json.writeStringProperty("metOn", on.toString()));
        json.writeNumberProperty("days", day.state().days());
        json.writeEndObject();
        day.source().ifPresent(source -> json.writeStringProperty("source", source));
        day.uri().ifPresent(uri -> json.writeStringProperty("uri", uri));
        json.writeBooleanProperty("verified", day.isVerified());
        json.writeEndObject();
    }

    private static void write(Duty duty, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", duty.getId());
        json.writeStringProperty("title", duty.getTitle());
        duty.getInterval().ifPresent(every -> json.writeStringProperty("interval", every.toString()));
        json.writeStringProperty("source", duty.getSource().getCitation());
        json.writeBooleanProperty("verified", duty.isVerified());
        json.writeEndObject();
    }
}
