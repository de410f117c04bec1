package org.ediframework.io.cells;

import org.ediframework.io.load.Limits;

/** Counts what is read of a workbook, and ends the reading where it is more than allowed. For one workbook. */
final class Allowance {

    /** What spreadsheets themselves hold at most; a name beyond it is none of theirs. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    private final Limits limits;
    private long cells;
    private long characters;
    private long unpacked;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** A cell with a text of so many characters. */
    void cell(int length) throws UnreadableWorkbookException {
        if (++cells > limits.getCells()) {
            throw UnreadableWorkbookException.exceeded("workbook", "cells", limits.getCells());
        }
        characters(length);
    }

    /** So many characters more. */
    void characters(int length) throws UnreadableWorkbookException {
        if (length > limits.getTextLength()) {
            throw UnreadableWorkbookException.exceeded("workbookText", "characters", limits.getTextLength());
        }
        characters += length;
        if (characters > limits.getBytes() / 2) {
            throw UnreadableWorkbookException.exceeded("workbookTexts", "characters", limits.getBytes() / 2);
        }
    }

    /** So many bytes more were unpacked. */
    void unpacked(long bytes) throws UnreadableWorkbookException {
        unpacked += bytes;
        if (unpacked > limits.getPackageBytes()) {
            throw UnreadableWorkbookException.exceeded("unpackedWorkbook", "bytes", limits.getPackageBytes());
        }
    }

    /** The rows of a sheet that hold anything. */
    void row(int rows) throws UnreadableWorkbookException {
        if (rows > limits.getRows()) {
            throw UnreadableWorkbookException.exceeded("workbookSheet", "rows", limits.getRows());
        }
    }
}
