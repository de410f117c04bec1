package org.ediframework.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What FastCSV takes alone: hears every cell, keeps nothing. */
final class Forgetful extends CsvCallbackHandler<Object> {

    private long seen;
    private int fields;

    /** Reads a file to its end, and gives the number of characters in cells. */
    static long read(Path file) throws IOException {
        Forgetful handler = new Forgetful();
        try (CsvReader<Object> records = CsvReader.builder().build(handler, file, StandardCharsets.UTF_8)) {
            if (records.iterator().hasNext()) {
                throw new IllegalStateException("the handler makes no record");
            }
        }
        return handler.seen;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        fields = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        seen += length;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        seen++;
    }

    @Override
    protected void setEmpty() {
        seen++;
    }

    @Override
    protected @Nullable Object buildRecord() {
        return null;
    }
}
