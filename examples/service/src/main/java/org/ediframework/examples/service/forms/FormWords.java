package org.ediframework.examples.service.forms;

import java.util.Locale;
import org.ediframework.core.finding.RuleMessages;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the pages say in one language: British English, or Welsh, which awaits the review of a Welsh speaker. */
final class FormWords {

    private static final ResourceBundleMessageSource SOURCE = source();
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final Locale locale;

    private FormWords(Locale locale) {
        this.locale = locale;
    }

    private static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("org.ediframework.examples.service.forms.words");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    /** In Welsh where the tag is {@code cy}, in British English otherwise. */
    static FormWords in(String tag) {
        return new FormWords(tag.equals("cy") ? WELSH : Locale.UK);
    }

    /** The language of results. */
    Locale locale() {
        return locale;
    }

    /** The sentences of findings. */
    RuleMessages messages() {
        return RuleMessages.in(locale);
    }

    /** The words of this key, their gaps filled. */
    String say(String key, Object... gaps) {
        return SOURCE.getMessage(key, gaps, locale);
    }
}
