package org.ediframework.io.people;

import java.io.IOException;
import java.io.InputStream;

/** What one parser reads: a whole source, or a part of it. */
interface Part {

    /** The bytes, from the first of the part; closing them releases what only this part holds. */
    InputStream open() throws IOException;

    /** Whether the source begins here, with its header and perhaps a byte order mark. */
    boolean isStart();

    /** The number of lines of the source before this part. */
    long countLinesBefore() throws IOException;
}
