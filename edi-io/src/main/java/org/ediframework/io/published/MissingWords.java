package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * Tells from how a label is made that it says of an answer that it is missing, where no list of spellings has it: a verb of
 * answering, disclosing or knowing that is denied, with what it is about before it. A whole label is one or is none.
 */
final class MissingWords {

    private static final String SAY =
            "(?:say|answer|disclose|declare|state|specify|share|tell|respond|reply|give|provide|identify|self-describe)";
    private static final String ABOUT = "(?:information|data|answer|response|details|ethnicity|ethnic(?:ity)?"
            + " (?:group|origin|background|category)|ethnic|race|sex|gender(?: identity)?|disability(?: status)?|age(?: group)?"
            + "|religion(?: or belief)?|faith|sexual orientation|sexuality|nationality|marital status|status)";
    private static final Pattern BEFORE = Pattern.compile("^(?:[a-z0-9]{1,2}(?: - |-|[.:)] ?| ))?"
            + "(?:(?:the |their |your )?" + ABOUT + "(?: |:|-| - )(?:is |was |has been )?)?");

    private enum Form {
        DECLINED(
                NonResponse.DECLINED,
                "(?:(?:i|i'd|i would|would|they|do|does|did|people who|those who) )*"
                        + "(?:(?:prefer|prefers|preferred|rather|choose|chose|chosen|opted|wish|wished|want|wanted) not"
                        + "(?: to)? " + SAY + "|(?:not|don't|didn't) (?:wish|want|wishing|like|choose|prefer) to " + SAY
                        + "|not wishing to " + SAY + "|unwilling to " + SAY + ")(?: (?:this|it|my|their) ?.*)?"
                        + "|(?:declined|refused|declines|refuses|refusal|opted out|withheld by (?:person|patient|student|employee)"
                        + "|client refused|patient refused)(?: (?:to|by) .*)?|pnts|pntd|pnta"
                        + "|.*\\b[bp]eidio (?:â|ag) (?:dweud|ateb|datgan|datgelu|nodi|rhannu)(?: .*)?"
                        + "|(?:ich )?(?:möchte|will|wollte)(?: ich)?(?: .*)? nicht (?:angeben|sagen|antworten|beantworten)"
                        + "|angabe verweigert|(?:je )?préfèr(?:e|ent) ne pas .*|(?:je )?ne (?:souhaite|souhaitent|veut|veux|désire) pas .*"
                        + "|refus(?: de répondre)?|(?:is|b')? ?fh?earr liom gan .*"),
        NOT_ANSWERED(
                NonResponse.NOT_ANSWERED,
                "(?:(?:did|does|do|was|were|is|has|have) )?(?:not|didn't|don't) "
                        + "(?:answer|answered|respond|responded|reply|replied|state|stated|say|said|specify|specified|complete"
                        + "|completed|given|provide|provided|supplied|submitted|returned|filled in)(?: by .*)?"
                        + "|(?:no|non|nil|without|missing)[ -](?:answer|response|reply|return|statement|respondents?)"
                        + "(?: given| provided| received| recorded)?"
                        + "|left blank|\\(blank\\)|blanks|skipped(?: question)?|unanswered|unspecified|unstated|don't know|do not know"
                        + "|(?:keine|ohne) (?:angaben?|antwort)|k\\. ?a\\.?|nicht (?:angegeben|beantwortet)|weiß nicht|weiss nicht"
                        + "|sans réponse|non[ -]réponses?|ne se prononcent? pas|nsp|ne sai[st] pas|non précisée?s?"
                        + "|gan (?:freagra|sonrú|lua)|níor freagraíodh"),
        NOT_ASKED(NonResponse.NOT_ASKED, "(?:not|un)[ -]?(?:collected|asked|surveyed|requested)|question not asked"),
        NOT_OBTAINED(
                NonResponse.NOT_OBTAINED,
                "(?:(?:is|was) )?(?:not|un|non|never)[ -]?(?:known|recorded|held|disclosed|disclosure|declared|declaration|obtained"
                        + "|captured|reported|entered|on record|found|ascertained|determined|identified|confirmed|verified"
                        + "|on file|matched)(?: .*\\b(?:record|system|file|hr))?"
                        + "|(?:unable|not possible) to (?:ascertain|determine|obtain|establish)"
                        + "|(?:no|missing|unknown|incomplete) (?:data|information|record|records|details|value|values)"
                        + "(?: held| available| recorded)?|data (?:missing|not held)|n/?k|nk|unkn|undefined|null|#n/a|incomplete"
                        + "|(?:unknown|missing|undisclosed|undeclared|undefined|unspecified|unstated|unrecorded) "
                        + ABOUT
                        + "|no " + ABOUT + " (?:recorded|given|stated|provided|held|known|available|disclosed|declared)"
                        + "|pending|tbc|to be confirmed|awaiting (?:information|data|details|response|answer|update)"
                        + "|unbekannt|nicht (?:bekannt|erfasst|erhoben)|fehlende angaben?|inconnue?s?|non (?:renseigné|connu)e?s?"
                        + "|anaithnid|ní fios");

        private final NonResponse state;
        private final Pattern words;

        Form(NonResponse state, String words) {
            this.state = state;
            this.words = Pattern.compile(words);
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("/|,|;| or | and | - ");

    private MissingWords() {}

    /**
     * The state that a label stands for; empty where it stands for none. Where it names several, the answer was not
     * obtained.
     *
     * @param compared the label in the form in which labels are compared
     * @param listed the state that the list of spellings has for a label
     */
    static Optional<NonResponse> state(String compared, Function<String, Optional<NonResponse>> listed) {
        Optional<NonResponse> whole = single(compared, listed);
        if (whole.isPresent()) {
            return whole;
        }
        Set<NonResponse> states = new LinkedHashSet<>();
        for (String part : parts(compared)) {
            Optional<NonResponse> state = single(part, listed);
            if (state.isEmpty()) {
                return Optional.empty();
            }
            states.add(state.get());
        }
        return states.size() == 1 ? states.stream().findFirst() : Optional.of(NonResponse.NOT_OBTAINED);
    }

    /** Whether a label names a missing answer beside something else, as {@code other or not known} does. */
    static boolean isPartly(String compared, Function<String, Optional<NonResponse>> listed) {
        List<String> parts = parts(compared);
        long missing =
                parts.stream().filter(part -> single(part, listed).isPresent()).count();
        return missing > 0 && missing < parts.size();
    }

    private static List<String> parts(String compared) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(compared.replaceAll("[()]", "/"), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.size() > 1 ? parts : List.of(compared);
    }

    private static Optional<NonResponse> single(String label, Function<String, Optional<NonResponse>> listed) {
        Optional<NonResponse> known = listed.apply(label);
        String bare = BEFORE.matcher(label).replaceFirst("");
        if (known.isEmpty()) {
            known = listed.apply(bare);
        }
        for (Form form : Form.values()) {
            if (known.isEmpty()
                    && (form.words.matcher(label).matches()
                            || form.words.matcher(bare).matches())) {
                known = Optional.of(form.state);
            }
        }
        return known;
    }
}
