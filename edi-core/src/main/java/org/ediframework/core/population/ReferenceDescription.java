package org.ediframework.core.population;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** What a reference says about itself, apart from its figures. */
record ReferenceDescription(Scope scope, String source, Optional<LocalDate> asOf, OptionalLong sampleSize) {}
