package org.ediframework.core.review;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Makes a constraint's message {@code {EDI-C-001}} its bare code, without reading any bundle. */
final class BareCode implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template.substring(1, template.length() - 1);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
