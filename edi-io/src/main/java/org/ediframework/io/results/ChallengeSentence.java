package org.ediframework.io.results;

import java.util.Locale;
import org.ediframework.io.present.ChallengeWords;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.publication.PublishedPlan;

/** A challenge in plain words, as every form of output has it: for pages of one's own. */
public final class ChallengeSentence {

    private ChallengeSentence() {}

    /**
     * The sentence in British English, with the figures that are shown.
     *
     * @param challenge one of those of the plan
     */
    public static String of(PublishedPlan published, Challenge challenge) {
        return of(published, challenge, Locale.UK);
    }

    /**
     * The same in a language; British English where there are no words in it.
     *
     * @param challenge one of those of the plan
     */
    public static String of(PublishedPlan published, Challenge challenge, Locale language) {
        return ChallengeWords.of(published, challenge, Language.of(language));
    }
}
