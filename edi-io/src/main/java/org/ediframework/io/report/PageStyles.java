package org.ediframework.io.report;

import org.ediframework.io.page.FragmentStyles;

/**
 * The style sheet for {@linkplain PageForm#FRAGMENT parts of a page}, which the host serves as a file of its own, so that its
 * content security policy needs no exception. All rules are for what lies in {@code .edi-page} alone.
 */
public final class PageStyles {

    private PageStyles() {}

    /** For a page that follows readers who want it light or dark. */
    public static String forFragments(PageColours colours) {
        return FragmentStyles.css(true) + colours.css(FragmentStyles.ROOT);
    }

    /** For a page that is light whatever the reader wants. */
    public static String forLightFragments(PageColours colours) {
        return FragmentStyles.css(false) + colours.cssOfLight(FragmentStyles.ROOT);
    }
}
