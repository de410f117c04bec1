package org.ediframework.examples.spark;

import java.io.Serializable;
import java.util.function.Supplier;
import org.ediframework.metrics.tally.TallyRequest;

/** Says what is to be counted, on the driver and on every executor alike: it travels, the request need not. */
@FunctionalInterface
interface RequestMaker extends Supplier<TallyRequest>, Serializable {}
