package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are slow, huge, cut off or a lie: an answer, no hang, and the service goes on as before. */
class HostileBodiesTest {

    private static final RunningService SERVICE = RunningService.start(
            "edi.service.grace=1s",
            "edi.service.least-bytes-per-second=2KB",
            "edi.service.plan-size=1MB",
            "edi.service.people-size=3MB",
            "edi.service.tally-memory=1MB",
            "server.tomcat.connection-timeout=2s",
            // A connection that the client keeps is not closed just when it is used again.
            "server.tomcat.keep-alive-timeout=60s");

    private static final String PLAN_HEADER =
            "POST /plans/findings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n";
    private static final String PEOPLE_HEADER =
            "POST /people/representation?by=sex HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nConnection: close\r\n";

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @AfterEach
    void serviceGoesOn() throws IOException, InterruptedException {
        assertEquals(200, SERVICE.get("/actuator/health").statusCode());
        assertEquals(
                200,
                SERVICE.post("/people/representation?by=sex", "text/csv", "sex\nfemale\n")
                        .statusCode());
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertFalse(answer.contains("Tomcat"), answer);
    }

    @Test
    void senderThatPausesIsToldThatItIsTooSlow() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            Instant start = Instant.now();
            String answer = connection
                    .send(PEOPLE_HEADER + "Content-Length: 1000\r\n\r\nsex\nfem")
                    .answer();

            assertStatus(408, answer);
            assertTrue(Duration.between(start, Instant.now()).toSeconds() < 15, "in good time");
        }
    }

    @Test
    void senderThatDripsIsToldThatItIsTooSlow() throws IOException, InterruptedException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            connection.send(PEOPLE_HEADER + "Content-Length: 1000000\r\n\r\nsex\n");
            Instant start = Instant.now();
            boolean open = true;
            while (open && Duration.between(start, Instant.now()).toSeconds() < 20) {
                try {
                    connection.send("f");
                    Thread.sleep(200);
                } catch (SocketException closed) {
                    open = false;
                }
            }
            assertFalse(open, "still open after 20 seconds");
        }
    }

    @Test
    void lengthThatIsTooLargeIsRefusedBeforeAnythingIsRead() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            assertStatus(
                    413,
                    connection
                            .send(PLAN_HEADER + "Content-Length: 2000000\r\n\r\n")
                            .answer());
        }
    }

    /** How many pieces of 64 KiB the service takes of a body that does not end; at most 400 are tried. */
    private static int piecesTaken(String header, String piece) throws IOException {
        String chunk = "10000\r\n" + piece.repeat((1 << 16) / piece.length()) + "\r\n";
        int sent = 0;
        try (RawConnection connection = new RawConnection(SERVICE)) {
            connection.send(header + "Transfer-Encoding: chunked\r\n\r\n4\r\nsex\n\r\n");
            while (sent < 400) {
                connection.send(chunk);
                sent++;
            }
        } catch (SocketException closed) {
            // As it should be: the rest is not wanted.
        }
        return sent;
    }

    @Test
    void bodyWithoutLengthIsReadOnlyUpToTheLimit() throws IOException {
        int sent = piecesTaken(PEOPLE_HEADER, "female\nmale.\n\n\n\n");

        assertTrue(sent < 200, "the service took " + sent + " pieces of 64 KiB, allowed are 3 MB");
    }

    /** Frameworks like to read forms as a whole before anybody asks for them. */
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void formThatNobodyAskedForIsNotRead(String method) throws IOException {
        int sent = piecesTaken(
                method + " /plans/findings HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                "a=b&c=d&");

        assertTrue(sent < 200, "the service took " + sent + " pieces of 64 KiB of a form");
    }

    @Test
    void chunkThatIsShorterThanItSaysIsNoPlan() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            String answer = connection
                    .send(PLAN_HEADER + "Transfer-Encoding: chunked\r\n\r\n64\r\n{\"title\":")
                    .end()
                    .answer();
            assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
            assertFalse(answer.contains("Exception"), answer);
        }
    }

    @Test
    void chunkOfNoSizeIsNoPlan() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            assertStatus(
                    400,
                    connection
                            .send(PLAN_HEADER + "Transfer-Encoding: chunked\r\n\r\nmany\r\n{}\r\n0\r\n\r\n")
                            .answer());
        }
    }

    @Test
    void lengthAndChunksTogetherAreNotGuessed() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            String answer = connection
                    .send(
                            PLAN_HEADER
                                    + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n")
                    .answer();
            assertFalse(answer.contains("404"), answer);
        }
    }

    @Test
    void peopleThatEndBeforeTheirLengthAreNotCounted() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            String answer = connection
                    .send(PEOPLE_HEADER + "Content-Length: 1000\r\n\r\nsex\nfemale\n")
                    .end()
                    .answer();
            assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }

    @Test
    void deeplyNestedPlanIsAFinding() throws IOException, InterruptedException {
        HttpResponse<String> response =
                SERVICE.post("/plans/findings", "application/json", "{\"extensions\":" + "[".repeat(500_000));

        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("EDI-S-011"), response.body());
    }

    @Test
    void bytesThatAreNotUtf8AreFindings() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            String answer = connection
                    .send(PLAN_HEADER + "Content-Length: 6\r\n\r\n{\"a")
                    .send(new byte[] {(byte) 0xE9, '"', '}'})
                    .answer();
            assertStatus(200, answer);
            assertTrue(answer.contains("EDI-S-"), answer);
        }
        try (RawConnection connection = new RawConnection(SERVICE)) {
            String answer = connection
                    .send(PEOPLE_HEADER + "Content-Length: 6\r\n\r\nsex\n")
                    .send(new byte[] {(byte) 0xE9, '\n'})
                    .answer();
            assertStatus(422, answer);
        }
    }

    @Test
    void peopleOfTooManyKindsAreRefusedInTime() throws IOException, InterruptedException {
        StringBuilder people = new StringBuilder("sex\n");
        for (int i = 0; i < 200_000; i++) {
            people.append("kind ").append(i).append('\n');
        }
        HttpResponse<String> response = SERVICE.post("/people/representation?by=sex", "text/csv", people.toString());

        assertEquals(422, response.statusCode(), response.body().substring(0, 200));
    }

    @Test
    void cellThatDoesNotEndIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> response =
                SERVICE.post("/people/representation?by=sex", "text/csv", "sex\n\"" + "x".repeat(1_000_000));

        assertEquals(422, response.statusCode(), response.body());
    }

    @Test
    void requestLineAndHeadersThatAreNoHttpTellNothingOfTheInside() throws IOException {
        for (String request : List.of(
                "BREW /pot?<script> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nX: " + "y".repeat(100_000) + "\r\n\r\n",
                PLAN_HEADER + "Content-Length: -1\r\n\r\n")) {
            try (RawConnection connection = new RawConnection(SERVICE)) {
                String answer = connection.send(request).answer();
                assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
                assertFalse(answer.contains("Exception") || answer.contains("Tomcat"), answer);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/findings, application/json, '  ', 413",
        "/people/representation?by=sex, text/csv, 'sex\n\"', 422"
    })
    void senderOfABodyThatIsRefusedIsToldSo(String path, String type, String start, int status) throws IOException {
        byte[] body = (start + "x".repeat(1_500_000)).getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < 10; time++) {
            try (RawConnection connection = new RawConnection(SERVICE)) {
                // All of it is sent before an answer is looked for, as most clients do.
                String answer = connection
                        .send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type
                                + "\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .send(body)
                        .answer();
                assertStatus(status, answer);
            }
        }
    }

    @Test
    void senderThatWaitsToBeAskedIsAnsweredAtOnce() throws IOException {
        try (RawConnection connection = new RawConnection(SERVICE)) {
            Instant start = Instant.now();
            connection.send(PLAN_HEADER + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");

            assertStatus(413, connection.answer());
            assertTrue(Duration.between(start, Instant.now()).toMillis() < 1_500, "without waiting for the body");
        }
    }
}
