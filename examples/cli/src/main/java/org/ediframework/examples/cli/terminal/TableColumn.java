package org.ediframework.examples.cli.terminal;

import org.ediframework.io.present.Language;
import org.ediframework.io.results.TableWords.Column;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** The columns of a table on a terminal, from left to right: those of the words, and a bar. */
enum TableColumn {
    CATEGORY,
    COUNT,
    SHARE,
    BAR,
    INTERVAL,
    REFERENCE,
    RATIO,
    ADJUSTED_P,
    VERDICT;

    /** Whether its cells stand at the right of the column, as figures do. */
    boolean isFigure() {
        return this != BAR && inWords().isFigure();
    }

    /** What it is called where it is left out. */
    String words(Language language) {
        return this == BAR ? language.say("terminal.columnBar") : inWords().words(language.locale());
    }

    /** What stands above it. */
    String heading(RepresentationAnalysis settings, Language language) {
        return this == BAR ? words(language) : inWords().heading(settings, language.locale());
    }

    /** The same among the words; not of the bar. */
    Column inWords() {
        return Column.valueOf(name());
    }
}
