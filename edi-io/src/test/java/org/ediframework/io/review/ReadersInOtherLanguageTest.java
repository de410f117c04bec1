package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.returns.DiversityReturns;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers of tables, people and returns tell what is wrong in the language of whoever asks, as that of plans does. */
class ReadersInOtherLanguageTest {

    /** Reads a text. */
    @FunctionalInterface
    interface Read {
        Findings of(InputStream text) throws IOException;
    }

    /** A reader and tables that each break something. */
    record Case(String name, Read reader, List<String> broken) {
        Case(String name, Read reader, String... broken) {
            this(name, reader, List.of(broken));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        CountsReader counts = CountsReader.standard().withMessages(OtherLanguage.messages());
        CellTableReader cells = CellTableReader.standard().withMessages(OtherLanguage.messages());
        DiversityReturns returns = DiversityReturns.standard().withMessages(OtherLanguage.messages());
        PayGapReturns pay = PayGapReturns.standard().withMessages(OtherLanguage.messages());
        PeopleReader people = PeopleReader.of(request()).withMessages(OtherLanguage.messages());
        return Stream.of(
                new Case(
                        "counts",
                        text -> counts.readCounts(text, "counts.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "characteristic,category,count\nsex,female,many\nsex,male\n"),
                new Case(
                        "cells",
                        text -> cells.readTable(text, "cells.csv", Map.of()).getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "sex,count\nfemale,1\nmale\n"),
                new Case(
                        "returns",
                        text -> returns.read(text, "returns.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "organisation,date\nx,2027-02-31\n"),
                new Case("pay", text -> pay.read(text, "pay.csv").getFindings(), "", "a,b\n1,2\n"),
                new Case(
                        "people",
                        text -> people.read(text, "people.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "sex,x\nfemale,1\nsex,x\nmale\n",
                        "sex,x\nfemale,1\nx,sex\nmale,1\n",
                        "sex,\"x\nfemale,1\n"));
    }

    private static TallyRequest request() {
        return TallyRequest.builder()
                .dimension(TallyDimension.open("sex"))
                .table("sex")
                .build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsEnglish(Case one) throws IOException {
        for (String broken : one.broken()) {
            Findings findings = one.reader().of(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)));
            assertFalse(findings.getFirst().isEmpty(), broken);
            Set<String> known = OtherLanguage.words(broken);
            for (Finding finding : findings.getFirst()) {
                assertEquals(
                        Set.of(),
                        OtherLanguage.english(finding.getMessage().replaceAll("'[^']*'", "''"), known),
                        () -> finding.getMessage() + "\n" + broken);
            }
        }
    }

    @Test
    void sentencesAreInAnotherLanguage() {
        assertFalse(OtherLanguage.messages().format("EDI-S-001.is.empty").contains("document"));
    }
}
