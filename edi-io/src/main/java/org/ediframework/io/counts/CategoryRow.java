package org.ediframework.io.counts;

import java.math.BigDecimal;
import java.util.Optional;
import org.ediframework.core.population.Scope;

/** One row of a table of counts or references: either a count or a share. */
record CategoryRow(Scope scope, String category, Optional<Long> count, Optional<BigDecimal> share) {}
