package org.ediframework.examples.service.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.io.disclosure.CellTable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Withholds or rounds the small counts of a table; the proof is given only where it is asked for. */
@RestController
@RequestMapping("/counts/protection")
class ProtectionController {

    private final TableIntake tables;
    private final Workbench workbench;
    private final LedgerShelf ledger;

    ProtectionController(TableIntake tables, Workbench workbench, LedgerShelf ledger) {
        this.ledger = ledger;
        this.tables = tables;
        this.workbench = workbench;
    }

    @PostMapping(
            consumes = Answer.CSV,
            produces = {Answer.CSV, MediaType.APPLICATION_JSON_VALUE})
    Answer protect(HttpServletRequest request, @ModelAttribute PolicyQuery policy) throws IOException {
        return result(policy, tables::readBody, request, SafeTable::table);
    }

    @PostMapping(
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {Answer.CSV, MediaType.APPLICATION_JSON_VALUE})
    Answer protectParts(HttpServletRequest request, @ModelAttribute PolicyQuery policy) throws IOException {
        return result(policy, tables::readParts, request, SafeTable::table);
    }

    @PostMapping(path = "/audit", consumes = Answer.CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    Answer audit(HttpServletRequest request, @ModelAttribute PolicyQuery policy) throws IOException {
        return result(policy, tables::readBody, request, SafeTable::audit);
    }

    @PostMapping(
            path = "/audit",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Answer auditParts(HttpServletRequest request, @ModelAttribute PolicyQuery policy) throws IOException {
        return result(policy, tables::readParts, request, SafeTable::audit);
    }

    private interface Reading {
        CellTable read(HttpServletRequest request) throws IOException;
    }

    private Answer result(
            PolicyQuery policy, Reading reading, HttpServletRequest request, Function<SafeTable, Answer> form)
            throws IOException {
        Protecting protecting = new Protecting(policy, policy.toPolicy(), policy.toRounding(), ledger);
        CellTable table = reading.read(request);
        return form.apply(workbench.work(request, () -> protecting.protect(table)));
    }
}
