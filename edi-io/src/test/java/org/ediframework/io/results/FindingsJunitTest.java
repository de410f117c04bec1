package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FindingsJunitTest {

    private static Finding finding(Severity severity, String message) {
        return Finding.builder()
                .code("EDI-R-002")
                .severity(severity)
                .level(RuleLevel.REFERENCE)
                .message(message)
                .pointer(Pointer.parse("/actions/3/keyAreas/0"))
                .location(Location.builder().file("plan.json").line(41).build())
                .build();
    }

    /**
     * Checks a report against this project's own schema, which asks for more than build servers do. The reports of
     * {@link FindingsReports} were validated on 26 November 2026 against the schema of Jenkins' xUnit plugin as well,
     * {@code junit-10.xsd} as it stands there since 15 December 2018, with the validator of JDK 17; none was refused.
     */
    private static void assertValid(String report) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(FindingsJunitTest.class.getResource("findings-junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(report)));
    }

    @Test
    void reportsOfAllSortsOfFindingsKeepToTheSchema() throws Exception {
        for (Findings findings : FindingsReports.all()) {
            assertValid(FindingsJunit.write("pläne/2027 <1>.json", findings));
        }
    }

    private static Element suite(String report) throws Exception {
        assertValid(report);
        Element suites = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)))
                .getDocumentElement();
        assertEquals("testsuites", suites.getTagName());
        return elements(suites, "testsuite").get(0);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static void assertCounts(Element suite, int tests, int failures) {
        assertEquals(Integer.toString(tests), suite.getAttribute("tests"));
        assertEquals(Integer.toString(failures), suite.getAttribute("failures"));
        assertEquals(tests, elements(suite, "testcase").size());
        assertEquals(failures, elements(suite, "failure").size());
    }

    @Test
    void errorFailsAndAWarningIsOutput() throws Exception {
        Element suite = suite(FindingsJunit.write(
                "plan.json",
                Findings.of(List.of(finding(Severity.ERROR, "No 'x'."), finding(Severity.WARNING, "Nobody senior.")))));
        assertCounts(suite, 2, 1);
        Element failure = elements(suite, "failure").get(0);
        assertEquals("EDI-R-002", failure.getAttribute("type"));
        assertEquals("No 'x'.", failure.getAttribute("message"));
        assertEquals(
                "error EDI-R-002 in plan.json, line 41 at /actions/3/keyAreas/0\nNo 'x'.", failure.getTextContent());
        Element testCase = elements(suite, "testcase").get(0);
        assertEquals("plan.json", testCase.getAttribute("classname"));
        assertEquals("EDI-R-002 at /actions/3/keyAreas/0", testCase.getAttribute("name"));
        assertTrue(elements(suite, "system-out").get(0).getTextContent().endsWith("Nobody senior."));
    }

    @Test
    void callerSaysWhichSeveritiesFail() throws Exception {
        Findings findings =
                Findings.of(List.of(finding(Severity.ERROR, "No 'x'."), finding(Severity.WARNING, "Nobody senior.")));
        assertCounts(
                suite(FindingsJunit.write("plan.json", findings, Set.of(Severity.ERROR, Severity.WARNING), Locale.UK)),
                2,
                2);
        assertCounts(suite(FindingsJunit.write("plan.json", findings, Set.of(), Locale.UK)), 2, 0);
    }

    @Test
    void nothingFoundIsOneTestThatPasses() throws Exception {
        assertCounts(suite(FindingsJunit.write("plan.json", Findings.none())), 1, 0);
    }

    @Test
    void failuresThatAreNotToldInFullStillFail() throws Exception {
        List<Finding> errors = IntStream.range(0, Findings.LIMIT + 1)
                .mapToObj(number -> finding(Severity.ERROR, "No 'x'."))
                .toList();
        Element suite = suite(FindingsJunit.write("plan.json", Findings.of(errors)));
        assertCounts(suite, Findings.LIMIT + 1, Findings.LIMIT + 1);
        assertEquals(
                "These are the first 1,000 of 1,001 findings.",
                elements(suite, "failure").get(Findings.LIMIT).getTextContent());
    }

    @Test
    void markupInTextComesBackAsTheTextItWas() throws Exception {
        String message = "</failure> & \"both\" 'kinds' ]]> <!-- é 𝄞 -->";
        Element suite =
                suite(FindingsJunit.write("a&<b>\".json", Findings.of(List.of(finding(Severity.ERROR, message)))));
        assertEquals("a&<b>\".json", suite.getAttribute("name"));
        Element failure = elements(suite, "failure").get(0);
        assertEquals(message, failure.getAttribute("message"));
        assertTrue(failure.getTextContent().endsWith(message));
    }

    /** Each of them makes an XML 1.0 document unreadable, escaped or not. */
    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        String message = "a\u0000b\u0008c\uFFFEd\uD834e\uDD1Ef";
        Element suite = suite(FindingsJunit.write("plan.json", Findings.of(List.of(finding(Severity.ERROR, message)))));
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf",
                elements(suite, "failure").get(0).getAttribute("message"));
    }
}
