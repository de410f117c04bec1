package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.SCORE;
import static org.ediframework.core.document.Property.one;

import java.util.List;
import org.ediframework.core.framework.ScoreRange;

final class ScoreRangeTable extends ValueTable<ScoreRange, ScoreRange.Builder> {

    static final ScoreRangeTable TABLE = new ScoreRangeTable();

    private ScoreRangeTable() {
        super(List.of(Demand.inOrder("least", "most")), ScoreRange.class, one("least", SCORE), one("most", SCORE));
    }

    @Override
    public ScoreRange.Builder newBuilder() {
        return ScoreRange.builder();
    }

    @Override
    protected Object[] all(ScoreRange of) {
        return new Object[] {of.getLeast(), of.getMost()};
    }

    @Override
    public void set(ScoreRange.Builder to, String property, Object value) {
        switch (property) {
            case "least" -> to.least((Long) value);
            case "most" -> to.most((Long) value);
            default -> throw none(property);
        }
    }
}
