package org.ediframework.metrics.disclosure;

import java.util.OptionalLong;

/**
 * The counts that an attacker cannot rule out for a withheld cell.
 *
 * @param cell the cell
 * @param lowest the lowest count
 * @param highest the highest count; empty if nothing published bounds it
 * @param isSharp whether a whole table was found for both ends; if not, the true interval may be narrower
 */
public record CountInterval(CellAddress cell, long lowest, OptionalLong highest, boolean isSharp) {}
