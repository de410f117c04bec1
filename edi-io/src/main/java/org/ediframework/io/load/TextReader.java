package org.ediframework.io.load;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads one kind of document whose form is a text, or may be one.
 *
 * @param <R> what reading gives, most often {@link Loaded}
 */
@FunctionalInterface
public interface TextReader<R> extends DocumentReader<R> {

    /**
     * Reads a text, to its end or to the limit, and leaves it open; no charset has a part in it.
     *
     * @param file the name that findings give
     * @throws IOException when the text cannot be read; what is wrong with its content is a finding instead
     */
    default R read(Reader text, String file) throws IOException {
        return read(Incoming.of(text, file));
    }
}
