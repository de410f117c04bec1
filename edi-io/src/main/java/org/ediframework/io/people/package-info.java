/**
 * People, one row each, from CSV into count tables, without keeping a row.
 *
 * <p>The entrance is {@link org.ediframework.io.people.PeopleReader}, whose documentation is the format. A {@link
 * org.ediframework.io.people.PeopleGrouping} makes its request, and turns its tally into counts that can be compared.
 * The reader takes cells as slices of a buffer and hands them to {@code org.ediframework.metrics.tally}, where all
 * counting is done; what is wrong with the file comes back as findings.
 *
 * <p>On its way a file passes {@code FileSplitter}, which proposes where to cut it for several threads; {@code
 * PartsReader}, which reads the parts at the same time and drops the cuts when one proves to be within quotes; {@code
 * PartReader}, which reads one part; and {@code PeopleHandler}, which hears every cell of it.
 */
@NullMarked
package org.ediframework.io.people;

import org.jspecify.annotations.NullMarked;
