package org.ediframework.examples.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Opens the bodies of requests. What a request says about its body is checked before the first byte is read: its
 * length, that it is not compressed, that its text is UTF-8. Thread-safe.
 */
@Component
public class Intake {

    /** What a multipart body may have besides what its parts hold. */
    private static final DataSize ROOM_FOR_HEADERS = DataSize.ofKilobytes(64);

    private final Pace pace;

    /** With the pace that the settings ask for. */
    public Intake(ServiceSettings settings) {
        this.pace = new Pace(settings.grace(), settings.leastBytesPerSecond().toBytes());
    }

    /**
     * The body, to be read as it comes.
     *
     * @throws RefusedBodyException at once, or from its {@code read} methods when the body turns out too large or too
     *     slow
     */
    public InputStream open(HttpServletRequest request, DataSize limit) throws IOException {
        refuseCompressed(request);
        refuseOtherCharset(request.getContentType());
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw RefusedBodyException.tooLarge(limit.toBytes());
        }
        Leftovers.askedFor(request);
        return new SizedStream(new PacedStream(request.getInputStream(), pace, System::nanoTime), limit.toBytes());
    }

    /**
     * The body as a whole, for documents that are small.
     *
     * @throws RefusedBodyException when there is none, or it is too large or too slow
     */
    public byte[] readAll(HttpServletRequest request, DataSize limit) throws IOException {
        byte[] body;
        try (InputStream bytes = open(request, limit)) {
            body = bytes.readAllBytes();
        }
        if (body.length == 0) {
            throw RefusedBodyException.empty();
        }
        return body;
    }

    /**
     * Reads a multipart body, part by part as they come.
     *
     * @param limit of all parts together
     * @param names the parts that there may be, each once; a name that ends with a dot stands for all that begin
     *     with it
     * @param required those without which the request makes no sense
     * @throws RefusedBodyException when the body is not such a body, too large or too slow
     */
    public void readParts(
            HttpServletRequest request, DataSize limit, Set<String> names, Set<String> required, PartHandler handler)
            throws IOException {
        Set<String> seen = new HashSet<>();
        DataSize whole = DataSize.ofBytes(limit.toBytes() + ROOM_FOR_HEADERS.toBytes());
        new Parts(names).read(request.getContentType(), open(request, whole), part -> {
            seen.add(part.name());
            handler.take(part);
        });
        for (String name : required) {
            if (!seen.contains(name)) {
                throw RefusedBodyException.missingPart(name);
            }
        }
    }

    private static void refuseCompressed(HttpServletRequest request) throws RefusedBodyException {
        String encoding = Optional.ofNullable(request.getHeader("Content-Encoding"))
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (!encoding.equals("identity")) {
            throw new RefusedBodyException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "The body is compressed. Allowed is a body without Content-Encoding.");
        }
    }

    /** Whether a body or a part of one is text in UTF-8, as far as its type says. */
    static void refuseOtherCharset(String contentType) throws RefusedBodyException {
        Charset charset;
        try {
            charset = MediaType.parseMediaType(contentType).getCharset();
        } catch (InvalidMediaTypeException malformed) {
            throw new RefusedBodyException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is malformed.");
        } catch (IllegalArgumentException unknown) {
            throw new RefusedBodyException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The charset is unknown. Allowed is UTF-8.");
        }
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new RefusedBodyException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The charset is " + charset.name() + ". Allowed is UTF-8.");
        }
    }
}
