package org.ediframework.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.io.present.Language;
import org.immutables.value.Value;

/** What a report is called, where its figures come from, in which language and how it looks. Immutable and thread-safe. */
@Value.Immutable
public interface ReportSettings {

    static Builder builder() {
        return new Builder();
    }

    /** The settings with everything at its default. */
    static ReportSettings standard() {
        return builder().build();
    }

    /** The language of all that the library says; British English unless stated, and where it has no other words. */
    @Value.Default
    default Locale getLanguage() {
        return Locale.UK;
    }

    /** The title of the page; {@code Who is here against who should be}, in its language, unless stated. */
    @Value.Default
    default String getTitle() {
        return Language.of(getLanguage()).say("title");
    }

    /** A sentence or two on what the figures are about; empty unless stated. */
    @Value.Default
    default String getAbout() {
        return "";
    }

    /** Where counts and references come from, a sentence each, such as {@code Census 2021, ONS, 21 March 2021}. */
    List<String> getSources();

    /** Whether it is a whole page or a part of one; a whole page unless stated. */
    @Value.Default
    default PageForm getForm() {
        return PageForm.WHOLE;
    }

    /**
     * What the ids of a part begin with, so that none meets one of the host's; {@code edi-} unless stated. Two parts on one
     * page need two of them.
     */
    @Value.Default
    default String getIdPrefix() {
        return "edi-";
    }

    /** The colours; those of the library unless stated. */
    @Value.Default
    default PageColours getColours() {
        return PageColours.standard();
    }

    /** The picture above the heading of a whole page; absent unless stated. */
    Optional<PageLogo> getLogo();

    /**
     * Rules of the host's own, which follow those of a whole page; empty unless stated. They load nothing: no {@code <},
     * backslash, {@code @import}, {@code url(}, {@code src(} or {@code image-set(}, and at most 100,000 characters.
     */
    @Value.Default
    default String getStyleSheet() {
        return "";
    }

    /** Refuses a style sheet that could end its element or load something, and ids that no page has. */
    @Value.Check
    default void check() {
        StyleRules.refuseUnlessSafe(getStyleSheet());
        if (!StyleRules.ID_PREFIX.matcher(getIdPrefix()).matches()) {
            throw new IllegalArgumentException("idPrefix is '" + getIdPrefix()
                    + "'. Allowed are a letter, then letters, digits, - and _, at most 32 in all.");
        }
    }

    /** Builds {@link ReportSettings}; mutable and for one thread. */
    final class Builder extends ImmutableReportSettings.Builder implements ValueBuilder<ReportSettings, Builder> {}
}
