package org.ediframework.examples.revisions;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** Ids for things that were published without one: the same words give the same id in each revision. */
final class DerivedId {

    private static final int LONGEST_READABLE = 48;

    private DerivedId() {}

    /** The id of an objective, which is known by its title. */
    static String ofObjective(String title) {
        return readable(title);
    }

    /**
     * The id of a milestone. Many objectives have milestones of one title, and some have two: the checksum tells the
     * objectives apart, the number the repetitions.
     *
     * @param repetition 1 for the first milestone of this title in its objective
     */
    static String ofMilestone(String objective, String title, int repetition) {
        CRC32 checksum = new CRC32();
        checksum.update((objective + "\n" + title).getBytes(StandardCharsets.UTF_8));
        String id = readable(title) + "-" + HexFormat.of().toHexDigits((int) checksum.getValue());
        return repetition == 1 ? id : id + "-" + repetition;
    }

    private static String readable(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}']", "")
                .replace("+", "-plus")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_READABLE));
        return cut.replaceAll("^-+|-+$", "");
    }
}
