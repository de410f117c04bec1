package org.ediframework.examples.benchmarks;

/** How the same people are written in a file: as other systems write them. */
public enum FileForm {
    /** Lines ended by LF, nothing in quotes. */
    PLAIN,
    /** Lines ended by CR LF. */
    CRLF,
    /** Every cell in quotes. */
    QUOTED,
    /** Labels of some thirty characters. */
    LONG_LABELS,
    /** A label with a comma, in quotes, in nearly every row. */
    QUOTED_COMMAS,
    /** A label with doubled quotes in nearly every row. */
    DOUBLED_QUOTES;

    String lineEnd() {
        return this == CRLF ? "\r\n" : "\n";
    }

    /** A cell that is none of the eight characteristics. */
    String cell(String text) {
        return this == QUOTED ? '"' + text + '"' : text;
    }

    /** The cell of a characteristic; empty where it is missing. */
    String cell(SyntheticCharacteristic characteristic, String label) {
        if (label.isEmpty()) {
            return cell(label);
        }
        return switch (this) {
            case PLAIN, CRLF, QUOTED -> cell(label);
            case LONG_LABELS -> "a label of more than two words " + label;
            case QUOTED_COMMAS ->
                characteristic == SyntheticCharacteristic.ETHNIC_GROUP ? "\"Asian, " + label + '"' : label;
            case DOUBLED_QUOTES ->
                characteristic == SyntheticCharacteristic.ETHNIC_GROUP ? "\"the \"\"" + label + "\"\"\"" : label;
        };
    }
}
