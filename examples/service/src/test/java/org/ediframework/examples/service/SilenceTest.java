package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever is sent, nothing of it is logged. */
class SilenceTest {

    private static final String CANARY = "Canary Bird";
    private static final RunningService SERVICE = RunningService.shared();

    @Test
    void nothingOfTheDataIsLogged() throws IOException, InterruptedException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            List<HttpResponse<String>> answers = List.of(
                    SERVICE.post("/plans/findings", "application/json", "{\"title\": \"" + CANARY + "\", \"x\": 1}"),
                    SERVICE.post("/plans/findings", "application/json", "{\"" + CANARY + "\": "),
                    SERVICE.post("/people/representation?by=name", "text/csv", "name\n" + CANARY + "\n"),
                    SERVICE.post("/people/representation?by=name", "text/csv", "name\n" + CANARY + ",\n\"" + CANARY),
                    SERVICE.post("/people/representation?by=" + CANARY.replace(' ', '+'), "text/csv", "name\n"),
                    SERVICE.post("/counts/representation", "text/csv", "characteristic,category,count\na,b," + CANARY),
                    SERVICE.post("/counts/protection", "text/csv", "name,count\n" + CANARY + ",1\n" + CANARY + ",2\n"),
                    SERVICE.post("/pay/return?snapshot=2026-04-05", "text/csv", "sex,hourly_pay\nF," + CANARY),
                    SERVICE.post(
                            "/plans/comparison",
                            Multipart.TYPE,
                            new Multipart().with(CANARY, "x").toString()),
                    SERVICE.post("/plans/findings?asOf=" + CANARY.replace(' ', '+'), "application/json", "{}"),
                    SERVICE.post("/plans/" + CANARY.replace(' ', '+'), "application/json", "{}"));
            assertEquals(
                    List.of(200, 200, 200, 422, 422, 422, 422, 422, 400, 400, 404),
                    answers.stream().map(HttpResponse::statusCode).toList());
        } finally {
            root.detachAppender(log);
        }
        String logged = log.list.stream()
                .map(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        assertFalse(logged.contains("Canary"), logged);
        assertTrue(log.list.stream().noneMatch(event -> event.getThrowableProxy() != null), logged);
    }
}
