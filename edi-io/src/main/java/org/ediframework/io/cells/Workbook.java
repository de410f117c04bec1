package org.ediframework.io.cells;

import java.util.List;

/**
 * A workbook as it was read.
 *
 * @param sheets in their order
 * @param passedOver what it holds that has no part in its cells
 */
public record Workbook(List<CellSheet> sheets, List<PassedOver> passedOver) {

    /** A workbook. */
    public Workbook {
        sheets = List.copyOf(sheets);
        passedOver = List.copyOf(passedOver);
    }

    /** What is never run, fetched or looked at. */
    public enum PassedOver {
        MACROS("macros"),
        EXTERNAL_LINKS("links");

        private final String word;

        PassedOver(String word) {
            this.word = word;
        }

        /** The name of its words among the messages. */
        public String word() {
            return word;
        }
    }
}
