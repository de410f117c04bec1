package org.ediframework.io.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ediframework.io.document.Archive;
import org.ediframework.io.document.BlockInput;
import org.ediframework.io.document.DamagedArchiveException;
import org.jspecify.annotations.Nullable;

/** Opens the parts of a workbook that are XML, one at a time. Nothing outside of the part is ever looked at. */
final class XmlParts {

    private static final int SMALL = 1 << 20;

    private final Archive archive;
    private final Allowance allowance;
    // The parser of the platform, whichever other a host may have.
    private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();

    XmlParts(Archive archive, Allowance allowance) {
        this.archive = archive;
        this.allowance = allowance;
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    Allowance allowance() {
        return allowance;
    }

    /** Looks at the elements of a part. */
    interface Visitor {

        /** An element begins; the cursor stands at it and may be moved to its end. */
        void begins(String name, XMLStreamReader at) throws XMLStreamException, IOException;

        /** An element ends. */
        default void ends(String name) throws IOException {}
    }

    /** Walks over a part; none is as good as an empty one. */
    void walk(String name, Visitor visitor) throws IOException {
        if (!archive.has(name)) {
            return;
        }
        try (InputStream bytes = new Counted(archive.open(name), most(name), allowance)) {
            XMLStreamReader at = parsers.createXMLStreamReader(bytes);
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.begins(at.getLocalName(), at);
                    case XMLStreamConstants.END_ELEMENT -> visitor.ends(at.getLocalName());
                    case XMLStreamConstants.DTD -> throw UnreadableWorkbookException.malformed("workbookType", name);
                    default -> {
                        // Texts are read where they are expected.
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw failure(name, malformed);
        } catch (ZipException damaged) {
            throw UnreadableWorkbookException.malformed("workbookPart", name, DamagedArchiveException.reason(damaged));
        } catch (RuntimeException broken) {
            // The parser of the platform has been seen to throw what it does not declare.
            throw UnreadableWorkbookException.malformed("workbookXml", name, 1);
        }
    }

    private static IOException failure(String name, XMLStreamException malformed) {
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            Throwable nested = cause instanceof XMLStreamException wrapping ? wrapping.getNestedException() : null;
            if (cause instanceof UnreadableWorkbookException known) {
                return known;
            } else if (nested instanceof UnreadableWorkbookException known) {
                return known;
            } else if (nested instanceof ZipException damaged) {
                return UnreadableWorkbookException.malformed(
                        "workbookPart", name, DamagedArchiveException.reason(damaged));
            }
        }
        int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
        return UnreadableWorkbookException.malformed("workbookXml", name, Math.max(1, line));
    }

    private long most(String name) {
        return Math.max(
                SMALL,
                Math.min(archive.packed(name), Integer.MAX_VALUE)
                        * allowance.limits().getRatio());
    }

    /** The text of the element at which the cursor stands, which then stands at its end; text of elements within counts. */
    String text(XMLStreamReader at) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
                    if (text.length() > allowance.limits().getTextLength()) {
                        allowance.characters(text.length());
                    }
                }
                default -> {
                    // Comments say nothing.
                }
            }
        }
        return text.toString();
    }

    /** An attribute, whatever its namespace; null where there is none. */
    static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    static boolean isTrue(XMLStreamReader at, String name) {
        String value = attribute(at, name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Counts the bytes of a part, and ends it where they are too many. */
    private static final class Counted extends BlockInput {

        private final InputStream content;
        private final long most;
        private final Allowance allowance;
        private long taken;

        private Counted(InputStream content, long most, Allowance allowance) {
            this.content = content;
            this.most = most;
            this.allowance = allowance;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = content.read(target, from, length);
            if (count > 0) {
                taken += count;
                if (taken > most) {
                    throw UnreadableWorkbookException.exceeded(
                            "unpackedPart", "ratio", allowance.limits().getRatio());
                }
                allowance.unpacked(count);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
