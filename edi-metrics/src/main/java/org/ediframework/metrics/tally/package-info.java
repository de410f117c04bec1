/**
 * Counting people: from records to count tables, in process, exact, mergeable, at the speed of the machine.
 *
 * <p>The entrance is {@link org.ediframework.metrics.tally.TallyRequest}, which names all tables wanted; a
 * {@link org.ediframework.metrics.tally.TallyAccumulator} fills them in one pass, and its snapshot is a
 * {@link org.ediframework.metrics.tally.Tally} of {@link org.ediframework.core.population.CountTable CountTables}.
 * People come as {@linkplain org.ediframework.metrics.tally.ColumnBatch coded columns}, as objects through a
 * {@link org.ediframework.metrics.tally.RowEncoder}, one by one, from a {@linkplain org.ediframework.metrics.tally.Tally#collector
 * stream} or a {@linkplain org.ediframework.metrics.tally.ResultSetTally result set}, or cell by cell through a
 * {@link org.ediframework.metrics.tally.TallyRow}, which is how a reader of CSV hands them over;
 * {@link org.ediframework.metrics.tally.TallyRun} puts batches and collections on several threads. The package knows
 * {@code org.ediframework.core.population} and nothing of what the counts are for; the metrics stand above it.
 *
 * <h2>The fast path</h2>
 *
 * <p>Ten million people, eight characteristics, sixteen tables: counted one by one, that is 160 million look-ups in
 * hash tables. What is done instead, in the order in which a person passes through:
 *
 * <ol>
 *   <li><b>Text becomes code.</b> A {@code DimensionCoder} is the dictionary of one dimension: label to code and back,
 *       code 0 for "not recorded". Almost every text was met before, so all is done for that case. {@code Slots} sows
 *       its hash table again with other multipliers until the known texts do not collide; then a hit is one comparison,
 *       and the processor guesses rightly how it ends. {@code TextIndex} compares strings, by identity first;
 *       {@code SliceIndex} packs a slice of a reader's buffer, up to eight characters, into one number, compares that,
 *       and makes no string.
 *   <li><b>Codes gather in a block.</b> {@code Block} holds some two thousand people, one array per dimension, small
 *       enough for the cache next to the processor. Objects and cells are put into it row by row, by {@code TallyRow};
 *       columns are copied by {@code BatchCounter}, translated only where their dictionary differs, and checked against
 *       it.
 *   <li><b>Codes become a cell number.</b> For each {@code Cube}, dimension by dimension: multiply the block's cell
 *       numbers by the size of the dimension, add its codes. {@code Kernels} has these loops: over whole arrays from
 *       position 0, without a call or a condition, in 16 bits. In this form the JIT compiler makes vector instructions
 *       of them, sixteen people at a time; with an offset, or a call per cell, it does not.
 *   <li><b>The cell is incremented.</b> The only random access: one increment per person and cube, into an array of
 *       32-bit counts that stays in the cache. {@code DenseCube} carries over to 64 bits before one can overflow.
 * </ol>
 *
 * <p><b>Why cubes and not tables.</b> Each costs an increment per person, so there should be few. A one-way table is a
 * marginal of a pair, and several pairs of a cube over more dimensions. {@code Planner} unites the requested tables
 * while the union has at most 65,536 cells (so that 16 bits name one) and at most one per sixteen people expected (so
 * that summing out costs less than it saves). The sixteen tables become three cubes; {@code TableMaker} sums the tables
 * out of them once, in the end.
 *
 * <h2>When things grow</h2>
 *
 * <p>Nobody need say beforehand what labels there are. When a dictionary outgrows the room that a cube gives its
 * dimension, {@code Cubes} moves the counts to one with more room; a united cube that has become too large is split
 * into cubes for its tables. {@code PackedCube} is the fast one; a table too large for 16 bits is a {@code WideCube}
 * with 32-bit cell numbers, and one of more than two million cells a {@code SparseCube}, a hash table of the cells met.
 * {@code MemoryLimit} keeps account and refuses what would not fit before it is taken.
 *
 * <p>Merging translates the other side's codes by label, and splits cubes until each is a marginal of one of the
 * other's: so it is exact and the order of merging does not matter. {@code TallyFormat} describes the bytes in which
 * partial counts travel to other processes.
 */
@NullMarked
package org.ediframework.metrics.tally;

import org.jspecify.annotations.NullMarked;
