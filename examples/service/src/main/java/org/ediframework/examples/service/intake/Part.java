package org.ediframework.examples.service.intake;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** A part of a multipart body while it comes. Its bytes can be read once, and before the next part is asked for. */
public final class Part {

    private final String name;
    private final InputStream bytes;

    Part(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The name of the field. */
    public String name() {
        return name;
    }

    /**
     * The bytes, to be read as they come.
     *
     * @param limit when it is exceeded, the stream's {@code read} methods throw
     */
    public InputStream open(DataSize limit) {
        return new SizedStream(bytes, limit.toBytes());
    }

    /**
     * The bytes as a whole.
     *
     * @throws RefusedBodyException when they are more than the limit
     */
    public byte[] readAll(DataSize limit) throws IOException {
        return open(limit).readAllBytes();
    }
}
