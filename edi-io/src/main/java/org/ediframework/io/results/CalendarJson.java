package org.ediframework.io.results;

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
        return IndentedJson.object(json -> {
            json.writeStringProperty("asOf", asOf.toString());
            IndentedJson.objects(json, "days", days, day -> write(day, json));
            IndentedJson.objects(json, "withoutDay", withoutDay, duty -> write(duty, json));
        });
    }

    private static void write(CalendarDay day, JsonGenerator json) {
        json.writeStringProperty("day", day.day().toString());
        json.writeStringProperty("kind", day.kind().toString());
        IndentedJson.list(json, "key", day.key(), json::writeString);
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
    }

    private static void write(Duty duty, JsonGenerator json) {
        json.writeStringProperty("id", duty.getId());
        json.writeStringProperty("title", duty.getTitle());
        duty.getInterval().ifPresent(every -> json.writeStringProperty("interval", every.toString()));
        json.writeStringProperty("source", duty.getSource().getCitation());
        json.writeBooleanProperty("verified", duty.isVerified());
    }
}
