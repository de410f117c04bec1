package org.ediframework.core.vocabulary;

import java.util.Optional;

/** What a classification says about itself, apart from its categories. */
record ClassificationDescription(
        ClassificationId id,
        String title,
        Characteristic characteristic,
        Optional<AgeRange> ages,
        Optional<String> publisher,
        Optional<String> source,
        Optional<String> licence) {}
