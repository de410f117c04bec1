package org.ediframework.metrics.disclosure;

import java.util.Set;

/** A table that is public already, but for the cells withheld in it. */
record PublishedTable(FrequencyTable table, Set<CellAddress> withheld) {}
