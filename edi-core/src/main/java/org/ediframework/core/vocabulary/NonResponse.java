package org.ediframework.core.vocabulary;

import java.util.Locale;
import java.util.Optional;

/**
 * Why there is no answer about a person. The states are kept apart when people are counted and compared; they are
 * merged on output only, because "we asked and they declined" and "we never asked" call for different action.
 *
 * <p>A state is never a category: it enters no share of those who declared, and no reference expects people in it.
 */
public enum NonResponse {

    /** Asked, and declined to say. DfE school census {@code REFU}; NHS Data Dictionary {@code Z} Not Stated. */
    DECLINED("asked, declined", "DfE REFU; NHS Data Dictionary Z Not Stated; 360Giving RS202 Prefer not to say"),

    /** Asked, and no reply came. Census 2021 "Not answered". */
    NOT_ANSWERED("asked, no reply", "ONS Census 2021 Not answered; 360Giving RS100 No Reply"),

    /** Not yet obtained or not recorded. DfE school census {@code NOBT}; NHS Data Dictionary {@code X} Not Known. */
    NOT_OBTAINED("not yet obtained or not recorded", "DfE NOBT; NHS Data Dictionary X Not Known"),

    /** Not collected from this person. */
    NOT_ASKED("not collected", "360Giving AS100, AS101 Not Asked"),

    /** Outside the scope of the question, for example children where only people aged 16 and over are asked. */
    NOT_APPLICABLE("out of scope of the question", "ONS Census 2021 code -8 Does not apply; GSS symbol z"),

    /** Answered, but in words or codes that no category of the list holds, such as the codes of a list before. */
    NOT_CLASSIFIABLE("answered, fits no category", "NHS Digital workforce tables, Discontinued codes");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String meaning;
    private final String source;

    NonResponse(String meaning, String source) {
        this.meaning = meaning;
        this.source = source;
    }

    /**
     * The state with this id, or empty when none has it.
     *
     * @param id for example {@code not-answered}
     */
    public static Optional<NonResponse> find(String id) {
        for (NonResponse state : values()) {
            if (state.id.equals(id)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The id used in files and as a label in count tables, for example {@code not-answered}. */
    public String getId() {
        return id;
    }

    /** What it says about the person, in a few words. */
    public String getMeaning() {
        return meaning;
    }

    /** The published codes it stands for, with their publishers. */
    public String getSource() {
        return source;
    }
}
