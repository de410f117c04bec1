package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    @Test
    void requestThatHasBegunIsAnsweredAndNoOtherIsTaken() throws IOException, InterruptedException {
        RunningService service = RunningService.start();
        int port = service.port();
        Thread stopping = new Thread(service::close);
        try (RawConnection connection = new RawConnection(service)) {
            connection.send(
                    "POST /people/representation?by=sex HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 12\r\nConnection: close\r\n\r\nsex\n");
            Thread.sleep(500);
            stopping.start();
            Thread.sleep(500);
            connection.send("female\r\n");

            String answer = connection.answer();
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.contains("female"), answer);
        }
        stopping.join(30_000);
        assertThrows(ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }
}
