package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The bill of materials has the version of the library and names what is published and nothing else. That it can be
 * imported, the example on Spring Boot 3 shows.
 */
class BillOfMaterialsTest {

    private static final XPath PATHS = XPathFactory.newInstance().newXPath();

    private static List<String> texts(String file, String path)
            throws IOException, ParserConfigurationException, SAXException, XPathExpressionException {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("../..").resolve(file).toFile());
        NodeList found = (NodeList) PATHS.evaluate(path, document, XPathConstants.NODESET);
        return Stream.iterate(0, at -> at + 1)
                .limit(found.getLength())
                .map(at -> found.item(at).getTextContent())
                .toList();
    }

    @Test
    void billHasTheVersionOfTheLibrary() throws Exception {
        assertEquals(texts("pom.xml", "/project/version"), texts("edi-core/bom/pom.xml", "/project/version"));
    }

    @Test
    void billNamesThePublishedModulesAndNothingElse() throws Exception {
        List<String> published = texts("pom.xml", "/project/modules/module").stream()
                .filter(module -> !module.equals("examples") && !module.equals("edi-core/bom"))
                .toList();

        assertEquals(
                published,
                texts("edi-core/bom/pom.xml", "/project/dependencyManagement/dependencies/dependency/artifactId"));
    }

    @Test
    void licenceAndMakersAreThoseOfTheLibrary() throws Exception {
        for (String told : List.of("/project/licenses//*", "/project/developers//*", "/project/organization/name")) {
            assertEquals(texts("pom.xml", told), texts("edi-core/bom/pom.xml", told));
        }
    }
}
