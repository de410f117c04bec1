package org.ediframework.io.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.io.load.Loaded;

/** Small tables that are read, and what is said of them, in few words. */
final class ReadTables {

    static final TableQuestion OPEN = TableQuestion.open();

    private ReadTables() {}

    static Loaded<List<PublishedBreakdown>> read(TableQuestion question, byte[] file) {
        try {
            return PublishedTableReader.standard()
                    .withQuestion(question)
                    .counts()
                    .read(new ByteArrayInputStream(file), "table.csv");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Loaded<List<PublishedBreakdown>> read(TableQuestion question, String... lines) {
        return read(question, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The breakdowns as one text: place, characteristic, counts, {@code ^} parents, {@code ?} missing, {@code =} total. */
    static String told(Loaded<List<PublishedBreakdown>> loaded) {
        StringJoiner all = new StringJoiner(" / ");
        for (PublishedBreakdown breakdown : loaded.orThrow()) {
            StringJoiner one = new StringJoiner(", ");
            breakdown.counts().forEach((label, count) -> one.add(label + " " + told(count)));
            breakdown.shares().forEach((label, share) -> one.add(label + " " + share.toPlainString()));
            breakdown.parents().forEach((label, parts) -> one.add("^" + label + parts));
            breakdown.missing().forEach((state, count) -> one.add("?" + state.getId() + " " + told(count)));
            breakdown.total().ifPresent(total -> one.add("=" + told(total)));
            all.add(breakdown.place().map(place -> place + ": ").orElse("") + breakdown.characteristic() + ": " + one);
        }
        return all.toString();
    }

    static String told(PublishedCount count) {
        return count.isKnown()
                ? Long.toString(count.lowest())
                : count.lowest() + ".." + (count.highest() == Long.MAX_VALUE ? "" : count.highest());
    }

    static void assertRead(String expected, TableQuestion question, String... lines) {
        assertEquals(expected, told(read(question, lines)));
    }

    /** The first finding is an error that says this, and there is no value. */
    static void assertRefused(String message, TableQuestion question, String... lines) {
        Loaded<List<PublishedBreakdown>> loaded = read(question, lines);
        assertTrue(loaded.getValue().isEmpty(), () -> told(loaded));
        List<Finding> errors = loaded.getFindings().getFirst().stream()
                .filter(finding -> finding.getSeverity() == org.ediframework.core.finding.Severity.ERROR)
                .toList();
        assertFalse(errors.isEmpty());
        assertTrue(errors.get(0).getMessage().contains(message), () -> errors.get(0)
                .getMessage());
    }

    static void assertNoted(String message, TableQuestion question, String... lines) {
        Loaded<List<PublishedBreakdown>> loaded = read(question, lines);
        assertTrue(
                loaded.getFindings().getFirst().stream()
                        .anyMatch(finding -> finding.getMessage().contains(message)),
                () -> loaded.getFindings().toString());
    }
}
