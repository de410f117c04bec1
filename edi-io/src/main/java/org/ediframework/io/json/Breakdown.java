package org.ediframework.io.json;

import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.CleanText;
import org.ediframework.io.load.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why a document cannot be read any further. */
final class Breakdown {

    private static final int EXCERPT = 20;

    private final JsonText text;
    private final Report report;
    private final Limits limits;

    Breakdown(JsonText text, Report report, Limits limits) {
        this.text = text;
        this.report = report;
        this.limits = limits;
    }

    /** There is no token in the document. */
    static void ofEmpty(JsonText text, Report report) {
        if (text.problem().isPresent()) {
            undecoded(text, report);
        } else {
            report.add(StructureRule.MALFORMED, Pointer.ROOT, 0, StructureRule.MALFORMED.phrase("is.empty"));
        }
    }

    /** The document has ended, and something follows at this offset. */
    static void afterEnd(JsonText text, Report report, int offset) {
        report.add(StructureRule.CONTENT_AFTER_DOCUMENT, Pointer.ROOT, offset, excerpt(text, offset));
    }

    /** The byte after the last character is none. */
    static void undecoded(JsonText text, Report report) {
        text.problem().ifPresent(problem -> report.add(StructureRule.NOT_TEXT, Pointer.ROOT, text.length(), problem));
    }

    /**
     * The parser gave up.
     *
     * @param ended whether the document had ended before
     */
    void report(JsonParser parser, JacksonException broken, boolean ended) {
        int offset = offset(parser, broken);
        if (broken instanceof StreamConstraintsException) {
            report.add(StructureRule.LIMIT_EXCEEDED, place(parser), Tokens.offset(parser), limit(parser));
        } else if (offset >= text.length() && text.problem().isPresent()) {
            undecoded(text, report);
        } else if (offset < text.length() && CleanText.isControl(text.characters()[offset])) {
            String found = CleanText.codePoint(text.characters()[offset]);
            report.add(StructureRule.NOT_TEXT, place(parser), offset, StructureRule.NOT_TEXT.phrase("is.bare", found));
        } else if (ended) {
            afterEnd(text, report, offset);
        } else if (offset >= text.length()) {
            report.add(StructureRule.MALFORMED, place(parser), offset, StructureRule.MALFORMED.phrase("is.incomplete"));
        } else {
            report.add(StructureRule.MALFORMED, place(parser), offset, stranger(offset));
        }
    }

    private Phrase stranger(int offset) {
        return switch (text.characters()[offset]) {
            case '\n', '\r' -> StructureRule.MALFORMED.phrase("is.lineBreak");
            case '\t' -> StructureRule.MALFORMED.phrase("is.tab");
            default -> StructureRule.MALFORMED.phrase("is.stranger", excerpt(text, offset));
        };
    }

    private int offset(JsonParser parser, JacksonException broken) {
        long told = broken.getLocation() == null
                ? parser.currentLocation().getCharOffset()
                : broken.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(told, text.length()));
    }

    private Object[] limit(JsonParser parser) {
        if (parser.currentTokenCount() >= limits.getTokens()) {
            return new Object[] {limited("document"), most("tokens", limits.getTokens())};
        }
        if (parser.streamReadContext().getNestingDepth() >= limits.getDepth()) {
            return new Object[] {limited("nesting"), most("levels", limits.getDepth())};
        }
        return new Object[] {limited("text"), most("characters", limits.getTextLength())};
    }

    private static Phrase limited(String what, Object... gaps) {
        return StructureRule.LIMIT_EXCEEDED.phrase("of." + what, gaps);
    }

    private static Phrase most(String unit, long limit) {
        return StructureRule.LIMIT_EXCEEDED.phrase("most." + unit, limit);
    }

    /** A number has too many characters; the document can be read on. */
    static void numberTooLong(Report report, Pointer place, JsonParser parser, int most) {
        report.add(
                StructureRule.LIMIT_EXCEEDED,
                place,
                Tokens.offset(parser),
                limited("number", parser.getStringLength()),
                most("characters", most));
    }

    /** What stands for a number is none that JSON knows; the document can be read on. */
    static void notANumber(Report report, Pointer place, JsonParser parser) {
        report.add(
                StructureRule.MALFORMED,
                place,
                Tokens.offset(parser),
                StructureRule.MALFORMED.phrase("is.stranger", parser.getString()));
    }

    private static Pointer place(JsonParser parser) {
        return place(parser.streamReadContext());
    }

    private static Pointer place(TokenStreamContext context) {
        TokenStreamContext outer = context.getParent();
        if (outer == null) {
            return Pointer.ROOT;
        }
        Pointer around = place(outer);
        if (outer.inArray()) {
            return around.child(Math.max(0, outer.getCurrentIndex()));
        }
        return outer.inObject() && outer.currentName() != null ? around.child(outer.currentName()) : around;
    }

    private static String excerpt(JsonText text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset < EXCERPT && text.characters()[end] >= ' ') {
            end++;
        }
        if (end > offset && Character.isHighSurrogate(text.characters()[end - 1])) {
            end--;
        }
        return new String(text.characters(), offset, end - offset);
    }
}
