package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.list;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.ScoreRange;

final class FrameworkModuleTable extends ValueTable<FrameworkModule, FrameworkModule.Builder> {

    static final FrameworkModuleTable TABLE = new FrameworkModuleTable();

    private FrameworkModuleTable() {
        super(
                FrameworkModule.class,
                one("id", ID),
                one("title", SHORT),
                list("outcomes", ModuleOutcomeTable.TABLE),
                maybe("scores", ScoreRangeTable.TABLE),
                maybe("source", FrameworkSourceTable.TABLE));
    }

    @Override
    public FrameworkModule.Builder newBuilder() {
        return FrameworkModule.builder();
    }

    @Override
    protected Object[] all(FrameworkModule of) {
        return new Object[] {of.getId(), of.getTitle(), of.getOutcomes(), of.getScores(), of.getSource()};
    }

    @Override
    public void set(FrameworkModule.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "title" -> to.title((String) value);
            case "outcomes" -> to.outcomes(entries(value));
            case "scores" -> to.scores((ScoreRange) value);
            case "source" -> to.source((FrameworkSource) value);
            default -> throw none(property);
        }
    }
}
