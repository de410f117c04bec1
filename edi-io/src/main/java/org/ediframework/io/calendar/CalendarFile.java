package org.ediframework.io.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.duty.DueState;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.Words;

/**
 * The days of a plan as iCalendar, RFC 5545: an event of a whole day for each.
 *
 * <p>An event keeps its UID in every revision of the plan, so that a calendar that reads the file again moves it. No event
 * names a person: nobody takes part, and nobody has organised it.
 */
public final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private CalendarFile(Language language) {
        this.language = language;
    }

    /**
     * The file in British English and UTF-8, lines ended by CR and LF.
     *
     * @param asOf the day on which its entries stand as they are told; what was written last counts
     */
    public static String write(List<CalendarDay> days, LocalDate asOf) {
        return write(days, asOf, Locale.UK);
    }

    /**
     * The same in a language, British English where there are no words in it; titles are in that of the calendar.
     *
     * @param asOf the day on which its entries stand as they are told; what was written last counts
     */
    public static String write(List<CalendarDay> days, LocalDate asOf, Locale language) {
        CalendarFile file = new CalendarFile(Language.of(language));
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//ediframework.org//EDI Framework for Java//" + file.tag());
        file.line("CALSCALE", "GREGORIAN");
        days.forEach(day -> file.event(day, asOf));
        file.line("END", "VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarDay day, LocalDate asOf) {
        line("BEGIN", "VEVENT");
        line("UID", uid(day));
        line("DTSTAMP", DAY.format(asOf) + "T000000Z");
        line("DTSTART;VALUE=DATE", DAY.format(day.day()));
        line(
                "SUMMARY",
                escaped(day.isVerified() ? day.title() : language.say("calendar.file.unverified", day.title())));
        line("DESCRIPTION", escaped(description(day)));
        line("CATEGORIES", escaped(day.kind().in(language.locale())));
        day.uri().filter(uri -> uri.startsWith("http")).ifPresent(uri -> line("URL", uri));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String uid(CalendarDay day) {
        return day.key().stream().map(CalendarFile::step).collect(Collectors.joining("/")) + "@ediframework.org";
    }

    /** A step of a key with nothing in it that parts steps, or that a line cannot hold. */
    private static String step(String text) {
        StringBuilder step = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (unit >= 'a' && unit <= 'z')
                    || (unit >= 'A' && unit <= 'Z')
                    || (unit >= '0' && unit <= '9')
                    || unit == '.'
                    || unit == '_'
                    || unit == '-'
                    || unit == '+';
            if (isPlain) {
                step.append((char) unit);
            } else {
                step.append(String.format(Locale.ROOT, "%%%02X", unit & 0xff));
            }
        }
        return step.toString();
    }

    /** The language as an identifier of a product has it. */
    private String tag() {
        return language.locale().getLanguage().toUpperCase(Locale.ROOT);
    }

    private String description(CalendarDay day) {
        List<String> sentences = new ArrayList<>();
        if (day.state().kind() != DueState.Kind.DUE) {
            sentences.add(language.say(
                    "calendar.file.state", Words.capital(day.state().in(language.locale()))));
        }
        day.source().ifPresent(named -> sentences.add(language.say("calendar.file.source", named)));
        if (!day.isVerified()) {
            sentences.add(language.say("calendar.file.doubt"));
        }
        return sentences.isEmpty() ? language.say("calendar.file.plan") : String.join(" ", sentences);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(unit -> {
            if (unit == '\\' || unit == ';' || unit == ',') {
                escaped.append('\\').appendCodePoint(unit);
            } else if (unit == '\n') {
                escaped.append("\\n");
            } else if (!Character.isISOControl(unit)) {
                escaped.appendCodePoint(unit);
            }
        });
        return escaped.toString();
    }

    /** A line, folded so that none has more octets than allowed; no character is cut in two. */
    private void line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int unit = whole.codePointAt(at);
            int size = Character.toString(unit).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(unit);
            octets += size;
            at += Character.charCount(unit);
        }
        text.append("\r\n");
    }
}
