package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SCORE;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.MaturityLevel;

final class MaturityLevelTable extends ValueTable<MaturityLevel, MaturityLevel.Builder> {

    static final MaturityLevelTable TABLE = new MaturityLevelTable();

    private MaturityLevelTable() {
        super(
                MaturityLevel.class,
                one("framework", ID),
                one("module", ID),
                maybe("level", ID).told(ChangeWord.RATING),
                maybe("score", SCORE).told(ChangeWord.RATING),
                maybe("on", DATE),
                list("evidence", EvidenceTable.TABLE));
    }

    @Override
    public MaturityLevel.Builder newBuilder() {
        return MaturityLevel.builder();
    }

    @Override
    protected Object[] all(MaturityLevel of) {
        return new Object[] {
            of.getFramework(), of.getModule(), of.getLevel(), of.getScore(), of.getOn(), of.getEvidence()
        };
    }

    @Override
    public void set(MaturityLevel.Builder to, String property, Object value) {
        switch (property) {
            case "framework" -> to.framework((String) value);
            case "module" -> to.module((String) value);
            case "level" -> to.level((String) value);
            case "score" -> to.score((Long) value);
            case "on" -> to.on((LocalDate) value);
            case "evidence" -> to.evidence(entries(value));
            default -> throw none(property);
        }
    }
}
