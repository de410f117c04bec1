package org.ediframework.core.comparison;

/** What happened to a thing between two revisions of a plan. */
public enum ChangeKind {
    /** It is new. */
    ADDED("added"),
    /** It is gone, and it was still to be done; a thing that is never complete, such as a key area, always is. */
    DROPPED_OPEN("droppedOpen"),
    /** It is gone, and it was complete, stopped, signed off or, a pilot, over. */
    DROPPED_COMPLETE("droppedComplete"),
    /** It was open and is complete or signed off. */
    FINISHED("finished"),
    /** It was complete, stopped or signed off and is open again. */
    REOPENED("reopened"),
    /** It is due later. */
    SLIPPED("slipped"),
    /** It is due earlier. */
    BROUGHT_FORWARD("broughtForward"),
    /** Other people are responsible or accountable, or lead it. */
    REASSIGNED("reassigned"),
    /** It says something else. */
    REWRITTEN("rewritten"),
    /** It aims at other figures, or at other people or areas. */
    RETARGETED("retargeted"),
    /** Its status changed in another way than to be finished or reopened. */
    STATUS_CHANGED("statusChanged"),
    /** It is rated otherwise. */
    RATING_CHANGED("ratingChanged"),
    /** It has another id, and the title or everything else that it had. */
    RENAMED("renamed"),
    /** Anything else that it says is otherwise. */
    CHANGED("changed");

    private final String word;

    ChangeKind(String word) {
        this.word = word;
    }

    /** The word that outputs use, for example {@code droppedOpen}. */
    @Override
    public String toString() {
        return word;
    }
}
