package org.ediframework.examples.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.TableQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which figures of a published table are meant, where the table leaves a choice. */
final class TableOptions {

    private static final Pattern SIZE = Pattern.compile("(.+?)\\s*=\\s*(\\d{1,9})\\s*(?:\\.\\.|-|to)\\s*(\\d{1,9})");

    @Option(names = "--measure", paramLabel = "COL", description = "The column of a table that counts people.")
    private @Nullable String measure;

    @Option(
            names = "--where",
            paramLabel = "COL=VALUE",
            description =
                    "A column of a table and the one value that is meant; may be given again. block=NAME for the name"
                            + " above a block of columns.")
    private List<String> where = new ArrayList<>();

    @Option(
            names = "--wide",
            paramLabel = "CHARACTERISTIC",
            arity = "0..1",
            fallbackValue = "",
            description = "Each column of counts is a category of this characteristic.")
    private @Nullable String wide;

    @Option(names = "--table", paramLabel = "N", description = "Which table of the file, from 1.")
    private @Nullable Integer table;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Which sheet of a workbook.")
    private @Nullable String sheet;

    @Option(names = "--reference-sheet", paramLabel = "NAME", description = "Which sheet of a workbook of references.")
    private @Nullable String referenceSheet;

    @Option(names = "--rounded", paramLabel = "N", description = "Every count of the table is rounded to this unit.")
    private @Nullable Long rounded;

    @Option(
            names = "--withheld",
            paramLabel = "SIGN=FROM..TO",
            description = "What a sign in place of a count says of its size, such as c=1..4; may be given again.")
    private List<String> withheld = new ArrayList<>();

    @Option(names = "--charset", paramLabel = "NAME", description = "The charset of the tables; UTF-8 unless given.")
    private @Nullable String charset;

    @Option(
            names = "--answers",
            paramLabel = "LABEL",
            description = "A label that is an answer, although it reads otherwise; may be given again.")
    private List<String> answers = new ArrayList<>();

    /** The column that counts people, where it is named. */
    Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    /** The same, of another column that counts people. */
    TableOptions measuring(String column) {
        TableOptions other = new TableOptions();
        other.measure = column;
        other.where = where;
        other.wide = wide;
        other.table = table;
        other.sheet = sheet;
        other.referenceSheet = referenceSheet;
        other.rounded = rounded;
        other.withheld = withheld;
        other.charset = charset;
        other.answers = answers;
        return other;
    }

    /** A reader of people with the charset and the sheet that are asked for. */
    PeopleReader of(PeopleReader reader) {
        PeopleReader inCharset = charset == null ? reader : reader.withCharset(charset(charset));
        return sheet == null ? inCharset : inCharset.withSheet(sheet);
    }

    /** The labels that are answers, whatever they look like. */
    Set<String> answers() {
        return Set.copyOf(answers);
    }

    /** The question about a table of counts. */
    TableQuestion question(Optional<String> by, Optional<String> within, Set<String> undeclared) {
        return TableQuestion.builder()
                .measure(Optional.ofNullable(measure))
                .by(by)
                .within(within)
                .where(fixed())
                .wide(Optional.ofNullable(wide))
                .table(Optional.ofNullable(table))
                .sheet(Optional.ofNullable(sheet))
                .rounded(Optional.ofNullable(rounded))
                .withheld(sizes())
                .charset(Optional.ofNullable(charset).map(TableOptions::charset))
                .answers(answers)
                .undeclared(undeclared)
                .build();
    }

    /** The question about a second table, such as a reference, of which nothing is said but how it is written. */
    TableQuestion questionOfReference(Set<String> undeclared) {
        return TableQuestion.builder()
                .sheet(Optional.ofNullable(referenceSheet))
                .charset(Optional.ofNullable(charset).map(TableOptions::charset))
                .answers(answers)
                .undeclared(undeclared)
                .build();
    }

    private Map<String, String> fixed() {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (String condition : where) {
            int equals = condition.indexOf('=');
            if (equals < 1) {
                throw new UnusableInputException("--where: '" + condition + "'. Allowed is a column, = and a value.");
            }
            fixed.put(
                    condition.substring(0, equals).strip(),
                    condition.substring(equals + 1).strip());
        }
        return fixed;
    }

    private Map<String, TableQuestion.Withheld> sizes() {
        Map<String, TableQuestion.Withheld> sizes = new LinkedHashMap<>();
        for (String size : withheld) {
            Matcher parts = SIZE.matcher(size);
            if (!parts.matches() || Long.parseLong(parts.group(2)) > Long.parseLong(parts.group(3))) {
                throw new UnusableInputException("--withheld: '" + size
                        + "'. Allowed is a sign and its lowest and highest number, such as c=1..4.");
            }
            sizes.put(
                    parts.group(1),
                    new TableQuestion.Withheld(Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3))));
        }
        return sizes;
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new UnusableInputException(
                    "--charset: '" + name + "'. Allowed is the name of a charset, such as windows-1252.");
        }
    }
}
