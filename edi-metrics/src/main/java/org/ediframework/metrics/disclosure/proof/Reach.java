package org.ediframework.metrics.disclosure.proof;

import java.util.Optional;

/**
 * What an exact search found out about how far a variable can be changed.
 *
 * @param witness a whole-number change that goes as far as was asked
 * @param limit the farthest any change can go, fractions included and rounded towards nought; meaningful only if known
 * @param limitKnown whether the search ended with a proof of the limit
 */
record Reach(Optional<Move> witness, long limit, boolean limitKnown) {

    static final Reach UNKNOWN = new Reach(Optional.empty(), 0, false);

    static Reach found(Move move) {
        return new Reach(Optional.of(move), 0, false);
    }

    static Reach limited(long limit) {
        return new Reach(Optional.empty(), limit, true);
    }
}
