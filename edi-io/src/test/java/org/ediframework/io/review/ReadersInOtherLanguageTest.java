package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.returns.DiversityReturns;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.metrics.disclosure.FrequencyTable;
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
        LedgerFile ledger = LedgerFile.standard().withMessages(OtherLanguage.messages());
        PeopleReader people = PeopleReader.of(request()).withMessages(OtherLanguage.messages());
        return Stream.of(
                new Case(
                        "counts",
                        text -> counts.counts().read(text, "counts.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "characteristic,category,count\nsex,female,many\nsex,male\n"),
                new Case(
                        "cells",
                        text -> cells.tables(Map.of()).read(text, "cells.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "sex,count\nfemale,1\nmale\n"),
                new Case(
                        "returns",
                        text -> returns.read(text, "returns.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "organisation,date\nx,2027-02-31\n"),
                new Case(
                        "cells that others withheld",
                        text -> cells.publishedTables(Map.of(), Optional.of(KNOWN))
                                .read(text, "cells.csv")
                                .getFindings(),
                        "sex,count\nother,[c]\n"),
                new Case(
                        "pay",
                        text -> pay.read(text, "pay.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        PAY + "x,many,101,-1,101,soon,2020/02/31 00:00:00\n"),
                new Case(
                        "ledger",
                        text -> ledger.read(text, "ledger").getFindings(),
                        "[]\n",
                        "{\n",
                        "{} {}\n",
                        "{\"a\":1,\"a\":1}\n",
                        "{\"dimensions\":1}\n",
                        "{\"dimensions\":[1]}\n",
                        "{\"dimensions\":[true]}\n",
                        ledger("\"zeros\":\"some\"", "[]"),
                        ledger("\"zeros\":\"show\"", "[[1]]"),
                        ledger("\"zeros\":\"show\"", "[[[\"a\"]]]"),
                        ledger("\"zeros\":\"show\"", "[[[\"a\"],-1]]"),
                        ledger("\"zeros\":\"show\"", "[[[\"a\"],1]]"),
                        ledger("\"zeros\":\"show\"", "[]").replace("2027-03-31", "2027-02-31")),
                new Case(
                        "people",
                        text -> people.read(text, "people.csv").getFindings(),
                        "",
                        "a,b\n1,2\n",
                        "sex,x\nfemale,1\nsex,x\nmale\n",
                        "sex,x\nfemale,1\nx,sex\nmale,1\n",
                        "sex,\"x\nfemale,1\n",
                        "sex,x\nfemale,\"1\nmale,2\n",
                        "sex,x\nfemale,\"1\"2\nmale,2\n"));
    }

    private static String ledger(String policy, String cells) {
        return "{\"day\":\"2027-03-31\",\"scope\":\"s\",\"threshold\":5," + policy
                + ",\"digest\":\"0\",\"dimensions\":[\"group\"],\"hierarchies\":{},\"cells\":" + cells + "}\n";
    }

    /** Bytes that are no text, behind a header that is one. */
    @Test
    void brokenBytesAreNotToldInEnglish() throws IOException {
        byte[] bytes = ("sex,x\n" + "female,1\n".repeat(20_000) + "m~le,1\n").getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xff;
        PeopleReader people = PeopleReader.of(request()).withMessages(OtherLanguage.messages());
        List<Finding> findings = people.read(new ByteArrayInputStream(bytes), "people.csv")
                .getFindings()
                .getFirst();

        assertEquals(1, findings.size(), findings::toString);
        assertEquals(Set.of(), OtherLanguage.english(findings.get(0).getMessage(), Set.of()));
    }

    private static final String PAY = "EmployerName,DiffMeanHourlyPercent,DiffMedianHourlyPercent,MaleBonusPercent,"
            + "FemaleBonusPercent,SubmittedAfterTheDeadline,DueDate\n";

    private static final FrequencyTable KNOWN = FrequencyTable.builder()
            .dimension("sex")
            .cell(List.of("female"), 3)
            .cell(List.of("male"), 4)
            .build();

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
