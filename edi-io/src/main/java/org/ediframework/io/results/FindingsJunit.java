package org.ediframework.io.results;

import java.io.StringWriter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;

/**
 * What was found in a document as a JUnit report in XML, which build servers show as tests.
 *
 * <p>Each finding is a test case named after its rule and its place. Those of the failing severities are failures; the
 * others pass and say what was found as their output. A document in which nothing was found is one test case that
 * passes, since build servers take a report without tests for a mistake. Characters that XML 1.0 does not allow are
 * replaced by U+FFFD.
 */
public final class FindingsJunit {

    private final XMLStreamWriter xml;
    private final String document;
    private final Set<Severity> failing;
    private final Language language;

    private FindingsJunit(XMLStreamWriter xml, String document, Set<Severity> failing, Language language) {
        this.language = language;
        this.xml = xml;
        this.document = document;
        this.failing = failing;
    }

    /**
     * The findings, errors being failures, with the words around them in British English, lines ended by LF.
     *
     * @param document the name of the document
     */
    public static String write(String document, Findings findings) {
        return write(document, findings, EnumSet.of(Severity.ERROR), Locale.UK);
    }

    /**
     * The same with the words around them in a language, British English where there are none; the findings themselves are
     * in that of the review.
     *
     * @param document the name of the document
     * @param failing the severities that count as failures; none where the set is empty
     */
    public static String write(String document, Findings findings, Collection<Severity> failing, Locale language) {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own, whatever other implementation is on the class path.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new FindingsJunit(xml, document, Set.copyOf(failing), Language.of(language)).suite(findings);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text in the memory cannot fail.", impossible);
        }
        return text.append('\n').toString();
    }

    private void suite(Findings findings) throws XMLStreamException {
        long failures = findings.getFirst().stream().filter(this::isFailure).count();
        long unshown = failing.stream().mapToLong(findings::count).sum() - failures;
        int tests = findings.getFirst().size();
        boolean needsOneMore = tests == 0 || findings.isTruncated();
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", document);
        attribute("tests", Integer.toString(needsOneMore ? tests + 1 : tests));
        attribute("failures", Long.toString(unshown > 0 ? failures + 1 : failures));
        attribute("errors", "0");
        attribute("skipped", "0");
        for (Finding finding : findings.getFirst()) {
            testCase(finding);
        }
        if (findings.isTruncated()) {
            more(findings, unshown);
        } else if (tests == 0) {
            startCase(language.say("findings.none"));
            xml.writeEndElement();
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private boolean isFailure(Finding finding) {
        return failing.contains(finding.getSeverity());
    }

    private void testCase(Finding finding) throws XMLStreamException {
        boolean atRoot = finding.getPointer().equals(Pointer.ROOT);
        startCase(atRoot ? finding.getCode() : language.say("findings.at", finding.getCode(), finding.getPointer()));
        String text = FindingsText.heading(finding, language) + "\n" + finding.getMessage();
        if (isFailure(finding)) {
            failure(finding.getCode(), finding.getMessage(), text);
        } else {
            output(text);
        }
        endCase();
    }

    /** What is not shown in full must not look as if it had passed. */
    private void more(Findings findings, long unshown) throws XMLStreamException {
        int shown = findings.getFirst().size();
        startCase(language.say("findings.beyond", shown));
        String text = language.say("findings.first", Figures.whole(shown), Figures.whole(findings.getTotal()));
        if (unshown > 0) {
            failure("truncated", text, text);
        } else {
            output(text);
        }
        endCase();
    }

    private void startCase(String name) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", document);
        attribute("name", name);
    }

    private void endCase() throws XMLStreamException {
        line(2);
        xml.writeEndElement();
    }

    private void failure(String type, String message, String text) throws XMLStreamException {
        line(3);
        xml.writeStartElement("failure");
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(XmlText.legal(text));
        xml.writeEndElement();
    }

    private void output(String text) throws XMLStreamException {
        line(3);
        xml.writeStartElement("system-out");
        xml.writeCharacters(XmlText.legal(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.legal(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
