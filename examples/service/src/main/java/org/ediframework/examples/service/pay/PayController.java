package org.ediframework.examples.service.pay;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.load.Limits;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.io.results.FiguresJson;
import org.ediframework.io.results.FiguresText;
import org.ediframework.io.results.PayReturnCsv;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes a pay gap return of a payroll. The payroll is held in the memory until the return is made, and forgotten. Figures that
 * would tell what somebody is paid are withheld unless they are asked for.
 */
@RestController
class PayController {

    private static final String PAYROLL = "payroll";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final Intake intake;
    private final ServiceSettings settings;
    private final PayrollReader reader;

    PayController(Intake intake, ServiceSettings settings) {
        this.intake = intake;
        this.settings = settings;
        this.reader = PayrollReader.standard()
                .withLimits(Limits.builder()
                        .bytes(Math.toIntExact(settings.tableSize().toBytes()))
                        .rows(settings.tableRows())
                        .build());
    }

    @PostMapping(
            path = "/pay/return",
            consumes = {Answer.CSV, XLSX, ODS},
            produces = {MediaType.APPLICATION_JSON_VALUE, Answer.CSV, MediaType.TEXT_PLAIN_VALUE})
    Answer payReturn(HttpServletRequest request, @ModelAttribute PayQuery query) throws IOException {
        PayRegulations regulations = query.regulations();
        Optional<String> column = query.column();
        byte[] body = intake.readAll(request, settings.tableSize());
        PayrollReader asked = query.sheet() == null ? reader : reader.withSheet(query.sheet());
        PayrollFile file = UnusableDocumentException.unlessRead(PAYROLL, asked.read(body, PAYROLL));
        Payroll payroll = Payroll.of(file.rows());
        PayReturn figures = payroll.figures(regulations, query.day().getYear());
        if (column.isPresent()) {
            return byGroup(query, column.get(), file, payroll, figures);
        }
        PublishedPayReturn shown = query.isInFull()
                ? PublishedPayReturn.inFull(payroll, figures)
                : PublishedPayReturn.forEverybody(payroll, figures);
        return Answer.json(() -> FiguresJson.write(PayReturnFigures.of(shown)))
                .orCsv(() -> PayReturnCsv.write(shown))
                .orText(() -> FiguresText.write(PayReturnFigures.of(shown)));
    }

    private static Answer byGroup(PayQuery query, String column, PayrollFile file, Payroll payroll, PayReturn figures) {
        PayByGroup byGroup = PayGroups.of(PAYROLL, file, payroll, column, Optional.ofNullable(query.comparedWith()));
        PublishedFigures shown = PayByGroupFigures.of(
                query.isInFull()
                        ? List.of(PublishedPayByGroup.inFull(payroll, figures, byGroup))
                        : PublishedPayByGroup.forEverybody(payroll, figures, List.of(byGroup)));
        return Answer.json(() -> FiguresJson.write(shown))
                .orCsv(() -> FiguresCsv.write(shown))
                .orText(() -> FiguresText.write(shown));
    }
}
