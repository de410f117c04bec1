package org.ediframework.core.duty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.DutyException;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;

/**
 * The duties of the nations of the United Kingdom to publish something on equality, each with its source and whether
 * somebody has seen it there. They are data: a table in the jar, read at the first call. Thread-safe.
 *
 * <p>This is no legal advice. Regulations change: each duty says as of which day its source was read.
 */
public final class StatutoryDuties {

    private static final String TABLE = "duties.tsv";

    private StatutoryDuties() {}

    /** All of them, nation by nation. */
    public static List<Duty> all() {
        return Held.DUTIES;
    }

    /** The same with titles and sources in a language; in British English where there are no words in it. */
    public static List<Duty> in(Locale language) {
        return CalendarWords.hasWordsIn(language)
                ? all().stream().map(duty -> CalendarWords.in(language, duty)).toList()
                : all();
    }

    /**
     * The duty with this id; empty where none of them has it.
     *
     * @param id for example {@code scotland-pay-gap}
     */
    public static Optional<Duty> find(String id) {
        Objects.requireNonNull(id, "id");
        return all().stream().filter(duty -> duty.getId().equals(id)).findFirst();
    }

    private static List<Duty> read() {
        InputStream bytes = Objects.requireNonNull(StatutoryDuties.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> rows =
                    lines.lines().filter(line -> !line.startsWith("#")).toList();
            List<String> header = List.of(rows.get(0).split("\t", -1));
            return rows.stream()
                    .skip(1)
                    .map(row -> new Row(header, row.split("\t", -1)).toDuty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A row of the table: a duty, its properties under their names. */
    private static final class Row {

        private final Map<String, String> cells = new HashMap<>();

        Row(List<String> header, String... row) {
            for (int cell = 0; cell < header.size(); cell++) {
                cells.put(header.get(cell), row[cell]);
            }
        }

        private String text(String property) {
            return Objects.requireNonNull(cells.get(property), property);
        }

        private <V> Optional<V> value(String property, Function<String, V> parse) {
            return Optional.of(text(property)).filter(cell -> !cell.isEmpty()).map(parse);
        }

        private <V> List<V> values(String property, Function<String, V> parse) {
            return Arrays.stream(text(property).split(";", -1))
                    .filter(entry -> !entry.isEmpty())
                    .map(parse)
                    .toList();
        }

        Duty toDuty() {
            return Duty.builder()
                    .id(text("id"))
                    .title(text("title"))
                    .what(PublicationKind.valueOf(text("what")))
                    .jurisdictions(values("jurisdictions", Jurisdiction::valueOf))
                    .sectors(values("sectors", Sector::valueOf))
                    .employeesFrom(value("employeesFrom", Long::valueOf))
                    .employeesTo(value("employeesTo", Long::valueOf))
                    .interval(value("interval", Frequency::parse))
                    .fixedDay(value("fixedDay", Due::parse))
                    .graceAfter(value("graceAfter", Frequency::parse))
                    .exceptions(values("exceptions", Row::exception))
                    .reviewsAfter(values("reviewsAfter", Frequency::parse))
                    .appliesFrom(value("appliesFrom", LocalDate::parse))
                    .source(FrameworkSource.builder()
                            .citation(text("citation"))
                            .uri(value("uri", Function.identity()))
                            .asOf(value("asOf", LocalDate::parse))
                            .verified(isVerified())
                            .build())
                    .verified(isVerified())
                    .build();
        }

        private boolean isVerified() {
            return Boolean.parseBoolean(text("verified"));
        }

        private static DutyException exception(String text) {
            String[] days = text.split(">", -1);
            return DutyException.builder()
                    .of(LocalDate.parse(days[0]))
                    .by(LocalDate.parse(days[1]))
                    .build();
        }
    }

    /** Holds them from the first use on. */
    private static final class Held {
        static final List<Duty> DUTIES = read();
    }
}
