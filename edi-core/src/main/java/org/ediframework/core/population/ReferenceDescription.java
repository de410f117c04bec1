package org.ediframework.core.population;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;

/** What a reference says about itself, apart from its figures. */
record ReferenceDescription(
        Characteristic characteristic,
        Optional<ClassificationId> classification,
        String source,
        Optional<LocalDate> asOf,
        Coverage coverage,
        OptionalLong sampleSize) {}
