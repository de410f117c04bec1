package org.ediframework.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, on a port of its own, and a client that speaks to it over HTTP. */
final class RunningService implements AutoCloseable {

    private static final Path REFERENCES = references();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One for all tests that leave it as it is, started when it is first wanted. */
    static RunningService shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        static final RunningService SERVICE = start();
    }

    /** One of its own, with settings such as {@code edi.service.grace=1s}. */
    static RunningService start(String... settings) {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=0", "--server.address=127.0.0.1", "--edi.service.references=" + REFERENCES));
        Arrays.stream(settings).map(setting -> "--" + setting).forEach(arguments::add);
        return new RunningService(new SpringApplicationBuilder(EdiService.class).run(arguments.toArray(String[]::new)));
    }

    private static Path references() {
        try {
            Path folder = Files.createTempDirectory("references");
            Files.writeString(
                    folder.resolve("census-2021.csv"),
                    "characteristic,category,share\nsex,female,0.51\nsex,male,0.49\n",
                    StandardCharsets.UTF_8);
            return folder;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return post(path, type, "*/*", body);
    }

    HttpResponse<String> post(String path, String type, String accepted, String body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", type)
                .header("Accept", accepted)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        context.close();
    }
}
