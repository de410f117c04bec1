package org.ediframework.core.document;

import static org.ediframework.core.document.Kinds.DATE;
import static org.ediframework.core.document.Kinds.FREQUENCY;
import static org.ediframework.core.document.Kinds.ID;
import static org.ediframework.core.document.Kinds.SHORT;
import static org.ediframework.core.document.Property.maybe;
import static org.ediframework.core.document.Property.one;

import java.time.LocalDate;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.vocabulary.Frequency;

final class AccountableBodyTable extends ValueTable<AccountableBody, AccountableBody.Builder> {

    static final AccountableBodyTable TABLE = new AccountableBodyTable();

    private AccountableBodyTable() {
        super(
                AccountableBody.class,
                one("id", ID),
                one("name", SHORT),
                maybe("organisation", SHORT),
                maybe("reportsEvery", FREQUENCY),
                maybe("lastReportedOn", DATE));
    }

    @Override
    public AccountableBody.Builder newBuilder() {
        return AccountableBody.builder();
    }

    @Override
    protected Object[] all(AccountableBody of) {
        return new Object[] {
            of.getId(), of.getName(), of.getOrganisation(), of.getReportsEvery(), of.getLastReportedOn()
        };
    }

    @Override
    public void set(AccountableBody.Builder to, String property, Object value) {
        switch (property) {
            case "id" -> to.id((String) value);
            case "name" -> to.name((String) value);
            case "organisation" -> to.organisation((String) value);
            case "reportsEvery" -> to.reportsEvery((Frequency) value);
            case "lastReportedOn" -> to.lastReportedOn((LocalDate) value);
            default -> throw none(property);
        }
    }
}
