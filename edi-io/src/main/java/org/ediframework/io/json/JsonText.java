package org.ediframework.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
import org.jspecify.annotations.Nullable;

/**
 * A document as characters. Bytes are decoded strictly and before anything else, so that columns are UTF-16 units and
 * nothing malformed is ever repaired; what comes before a malformed byte can still be read.
 */
final class JsonText {

    private final char[] characters;
    private final int length;
    private final boolean hasBackslash;
    private final Optional<Phrase> problem;
    private final String file;
    private @Nullable Lines lines;

    private JsonText(char[] characters, int length, boolean hasBackslash, Optional<Phrase> problem, String file) {
        this.characters = characters;
        this.length = length;
        this.hasBackslash = hasBackslash;
        this.problem = problem;
        this.file = file;
    }

    /** Decodes UTF-8; a byte order mark in front is left out. */
    static JsonText decode(byte[] bytes, String file) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharBuffer decoded = CharBuffer.allocate(bytes.length - start);
        ByteBuffer source = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(source, decoded, true);
        Optional<Phrase> problem = result.isError() ? Optional.of(problem(bytes, source.position())) : Optional.empty();
        return new JsonText(decoded.array(), decoded.position(), hasBackslash(bytes), problem, file);
    }

    /** A text of single bytes is searched many at a time; one by one takes a tenth of reading a large document. */
    private static boolean hasBackslash(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0;
    }

    private static Phrase problem(byte[] bytes, int offset) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StructureRule.NOT_TEXT.phrase("is.utf16");
        }
        return StructureRule.NOT_TEXT.phrase("is.byte", offset + 1, String.format("0x%02X", bytes[offset] & 0xFF));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** What is wrong with the byte after the last character; absent when all could be decoded. */
    Optional<Phrase> problem() {
        return problem;
    }

    /** Whether a text in it may hold a lone surrogate or a control character, which only an escape can write. */
    boolean hasEscapes() {
        for (int i = 1; hasBackslash && i < length; i++) {
            if (characters[i - 1] == '\\' && "ubf".indexOf(characters[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the lines begin; worked out when it is first asked for. */
    Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(file, characters, length);
            lines = known;
        }
        return known;
    }
}
