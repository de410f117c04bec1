package org.ediframework.io.results;

import org.ediframework.io.present.ChallengeWords;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.publication.PublishedPlan;

/** A challenge in plain English, as every form of output has it: for pages of one's own. */
public final class ChallengeSentence {

    private ChallengeSentence() {}

    /**
     * The sentence, with the figures that are shown.
     *
     * @param challenge one of those of the plan
     */
    public static String of(PublishedPlan published, Challenge challenge) {
        return ChallengeWords.of(published, challenge);
    }
}
