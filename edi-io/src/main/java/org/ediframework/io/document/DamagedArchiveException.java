package org.ediframework.io.document;

import java.util.zip.ZipException;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;

/** An archive, or an entry of one, is damaged, with what is wrong in words not yet told in any language. */
public final class DamagedArchiveException extends ZipException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase what;

    /**
     * What is wrong.
     *
     * @param key of the words among those of a malformed document, such as {@code is.cutOff}
     * @param gaps what fills their gaps
     */
    public DamagedArchiveException(String key, Object... gaps) {
        super(key);
        this.what = StructureRule.MALFORMED.phrase(key, gaps);
    }

    /** Why something packed cannot be read, in the machine's own words where the library has none. */
    public static Object reason(Exception damage) {
        if (damage instanceof DamagedArchiveException known) {
            return known.what;
        }
        String said = damage.getMessage();
        return said == null ? StructureRule.MALFORMED.phrase("is.cutOff") : said;
    }
}
