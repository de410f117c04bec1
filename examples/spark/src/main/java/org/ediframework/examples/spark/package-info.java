/**
 * People counted inside Apache Spark, by the same accumulators as in one process.
 *
 * <p>The entrance is {@link org.ediframework.examples.spark.CountInSpark}, which makes its own data; {@code SparkTally} is
 * the part to take over into a job.
 */
@NullMarked
package org.ediframework.examples.spark;

import org.jspecify.annotations.NullMarked;
