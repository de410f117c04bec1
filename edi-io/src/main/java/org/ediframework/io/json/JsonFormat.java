package org.ediframework.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.core.document.FrameworkTable;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.core.review.ProfileTable;
import org.ediframework.core.review.SettingsReview;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.document.WholeFile;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;

/**
 * The JSON of one kind of document: reads it strictly and writes its canonical form.
 *
 * <p>Reading accepts UTF-8, with or without a byte order mark, and reports everything that is wrong in one pass, each
 * finding with its line and column (rules S): malformed JSON, properties that the format does not know, lacks or has
 * twice, values of the wrong type, days that do not exist, {@code null}. Bad content never throws.
 *
 * <p>The canonical form has the properties in the order of the format, leaves out what is absent, empty or a default,
 * indents by two spaces, ends its lines with LF and the document with one, writes non-ASCII characters as they are and
 * numbers without exponents. Reading it gives an equal value, writing that the same bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the documents describe
 */
public final class JsonFormat<T> implements TextReader<Loaded<T>> {

    private final String name;
    private final ObjectType<T, ?> type;
    private final String version;
    private final Function<RuleMessages, Check<T>> usual;
    private final Tokens tokens;
    private final RuleMessages messages;

    private JsonFormat(
            String name,
            ObjectType<T, ?> type,
            String version,
            Function<RuleMessages, Check<T>> usual,
            Limits limits,
            RuleMessages messages) {
        this.name = name;
        this.type = type;
        this.version = version;
        this.usual = usual;
        this.tokens = new Tokens(limits);
        this.messages = messages;
    }

    private static <T> JsonFormat<T> standard(
            String name, ObjectType<T, ?> type, String version, Function<RuleMessages, Check<T>> usual) {
        return new JsonFormat<>(name, type, version, usual, Limits.standard(), RuleMessages.standard());
    }

    /** Plan documents. They are read without being reviewed, which is a matter of its own. */
    public static JsonFormat<ActionPlan> plans() {
        return standard("plan", PlanTable.TABLE, ActionPlan.formatVersion(), messages -> Check.ofStructure());
    }

    /** Framework documents; reading one also finds what single things in it must not be (rules C). */
    public static JsonFormat<Framework> frameworks() {
        return standard(
                "framework",
                FrameworkTable.TABLE,
                Framework.formatVersion(),
                messages -> Check.ofStructureAnd((framework, gaps, consumer) ->
                        SettingsReview.reviewFramework(framework, gaps, messages, consumer)));
    }

    /** Profile documents, which have no version of their format; rules C are applied as to frameworks. */
    public static JsonFormat<Profile> profiles() {
        return standard(
                "profile",
                ProfileTable.TABLE,
                "",
                messages -> Check.ofStructureAnd(
                        (profile, gaps, consumer) -> SettingsReview.reviewProfile(profile, gaps, messages, consumer)));
    }

    /** The same documents under other limits. */
    public JsonFormat<T> withLimits(Limits limits) {
        return new JsonFormat<>(name, type, version, usual, Objects.requireNonNull(limits, "limits"), messages);
    }

    /** The same documents, with what is wrong told in these sentences. */
    public JsonFormat<T> withMessages(RuleMessages sentences) {
        return new JsonFormat<>(
                name, type, version, usual, tokens.limits(), Objects.requireNonNull(sentences, "sentences"));
    }

    /**
     * The same documents, checked so in place of what is usual for them. What could not be read is left out of that: what the
     * check finds there is dropped, what it finds elsewhere is kept and located.
     *
     * @param check what to find besides the structure
     */
    public JsonFormat<T> withCheck(Check<T> check) {
        return new JsonFormat<>(name, type, version, unused -> check, tokens.limits(), messages);
    }

    @Override
    public Loaded<T> read(Incoming document) throws IOException {
        byte[] json = document.bytes(tokens.limits());
        Check<T> check = usual.apply(messages);
        StructureFindings wording = new StructureFindings(messages);
        if (json.length > tokens.limits().getBytes()) {
            return tooLarge(document.file(), check, wording);
        }
        JsonText text = JsonText.decode(json, document.file());
        return JsonReader.read(text, tokens, type, version, wording)
                .checked(check, places -> Locator.locate(text, places));
    }

    private Loaded<T> tooLarge(String file, Check<T> check, StructureFindings wording) {
        Location whole = Location.builder().file(file).build();
        Finding finding =
                wording.exceeded(whole, "document", "bytes", tokens.limits().getBytes());
        List<Finding> all = new ArrayList<>();
        check.check(Optional.empty(), Gaps.none(), List.of(finding), all::add);
        return Loaded.of(Optional.empty(), Findings.of(all));
    }

    /**
     * The JSON Schema of these documents, draft 2020-12, for editors and other programs. It accepts what the reader
     * accepts, and refuses besides what single values must not be (rules C as far as a schema can tell).
     */
    public String schema() {
        String resource = "/org/ediframework/io/schema/" + name + ".schema.json";
        try (InputStream source = JsonFormat.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalStateException("The library lacks its resource " + resource + ".");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The canonical form as text. */
    public String toJson(T value) {
        return JsonWriter.text(type, value);
    }

    /**
     * Writes the canonical form in UTF-8.
     *
     * @param target flushed, but left open
     * @throws IOException when the target fails, or a text of the value holds half of a character
     */
    public void write(T value, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(
                target,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        JsonWriter.write(writer, type, value);
        writer.flush();
    }

    /**
     * Writes the canonical form to a file, which holds either all of it or what it held before: it is written to a
     * temporary file beside it and moved.
     *
     * @throws IOException when the file cannot be written, or a text of the value holds half of a character
     */
    public void write(T value, Path file) throws IOException {
        WholeFile.write(file, target -> write(value, target));
    }
}
