package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** More senders than threads: those who come later wait, and nobody is turned away. With the timeouts that users have. */
class ManyAtOnceTest {

    private static final int SENDERS = 100;

    @Test
    void hundredUploadsAtTheSameTimeAreAllAnswered() throws InterruptedException, ExecutionException {
        String people = "sex,town\n" + "female,Ware\nmale,Ware\n".repeat(20_000);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try (RunningService service = RunningService.start()) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                answers.add(senders.submit(() ->
                        service.post("/people/representation?by=sex&within=town", "text/csv", "text/csv", people)));
            }
            for (Future<HttpResponse<String>> answer : answers) {
                String body = answer.get().body();
                assertEquals(200, answer.get().statusCode(), body);
                assertTrue(body.contains("Ware,sex,female,20000,40000,"), body);
            }
        } finally {
            senders.shutdown();
        }
    }
}
