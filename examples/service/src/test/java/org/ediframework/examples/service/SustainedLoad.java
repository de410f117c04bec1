package org.ediframework.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Keeps the packaged service busy, round after round, and measures after each what its heap holds when it has been
 * collected: no request may fail or be answered in another way than at first, and the heap may not grow. Run by the
 * profile {@code load}.
 */
public final class SustainedLoad {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int SENDERS = 8;

    private final URI service;
    private final long pid;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong people = new AtomicLong();
    private final Map<URI, byte[]> firstAnswers = new HashMap<>();

    private SustainedLoad(URI service, long pid) {
        this.service = service;
        this.pid = pid;
    }

    /** Arguments: the folder of this module, the number of rounds, and the seconds of each. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Duration round = Duration.ofSeconds(Long.parseLong(arguments[2]));
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        module.resolve("target/edi-service.jar").toString(),
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(module.resolve("target/load.log").toFile())
                .start();
        try {
            SustainedLoad load = new SustainedLoad(URI.create("http://127.0.0.1:" + port), process.pid());
            load.awaitStart();
            load.run(requests(load.service, module), rounds, round);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws InterruptedException {
        for (int attempt = 0; attempt < 240; attempt++) {
            try {
                client.send(
                        HttpRequest.newBuilder(service.resolve("/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("The service did not start; see target/load.log.");
    }

    private void run(List<HttpRequest> requests, int rounds, Duration round) throws IOException, InterruptedException {
        for (HttpRequest request : requests) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " is answered with " + answer.statusCode() + ".");
            }
            firstAnswers.put(request.uri(), answer.body());
        }
        List<Long> heaps = new ArrayList<>();
        System.out.println("round  requests  people counted  failures  median ms  p99 ms  heap after collection, KiB");
        for (int number = 0; number <= rounds; number++) {
            long[] nanos = keepBusy(requests, round);
            long heap = heapAfterCollection();
            if (number > 0) {
                heaps.add(heap);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%5s %9d %15d %9d %10.1f %7.1f %10d%n",
                    number == 0 ? "warm" : number,
                    nanos.length,
                    people.getAndSet(0),
                    failures.get(),
                    nanos[nanos.length / 2] / 1e6,
                    nanos[(int) (nanos.length * 0.99)] / 1e6,
                    heap);
        }
        long first = heaps.get(0);
        long last = heaps.get(heaps.size() - 1);
        if (failures.get() > 0 || last > first + first / 10) {
            throw new IllegalStateException(
                    failures.get() + " requests failed; the heap went from " + first + " to " + last + " KiB.");
        }
    }

    private static List<HttpRequest> requests(URI service, Path module) throws IOException {
        String plan = Files.readString(
                module.resolve("../hertfordshire/src/main/resources/org/ediframework/examples/hertfordshire")
                        .resolve("plan-spoilt.json"));
        StringBuilder rows = new StringBuilder("id,town,sex,ethnic group\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(",town ").append(i % 10).append(i % 3 == 0 ? ",female," : ",male,");
            rows.append("group ").append(i % 19).append('\n');
        }
        String counts = "district,group,count\n"
                + LongStream.range(0, 60)
                        .mapToObj(i -> "d" + i / 6 + ",g" + i % 6 + "," + (i * i) % 40 + "\n")
                        .reduce("", String::concat);
        return List.of(
                post(service, "/plans/findings?asOf=2019-03-31", "application/json", plan),
                post(service, "/people/representation?by=sex,ethnic+group&within=town", "text/csv", rows.toString()),
                post(service, "/counts/protection", "text/csv", counts));
    }

    private static HttpRequest post(URI service, String path, String type, String body) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    /** How long each request took, sorted. */
    private long[] keepBusy(List<HttpRequest> requests, Duration round) throws InterruptedException {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + round.toNanos();
        List<Thread> senders = new ArrayList<>();
        for (int s = 0; s < SENDERS; s++) {
            int first = s;
            Thread sender = new Thread(() -> {
                for (int i = first; System.nanoTime() < end; i++) {
                    HttpRequest request = requests.get(i % requests.size());
                    long start = System.nanoTime();
                    if (!isAnswered(request)) {
                        failures.incrementAndGet();
                    } else if (request.uri().getPath().startsWith("/people")) {
                        people.addAndGet(20_000);
                    }
                    nanos.add(System.nanoTime() - start);
                }
            });
            sender.start();
            senders.add(sender);
        }
        for (Thread sender : senders) {
            sender.join();
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean isAnswered(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 && Arrays.equals(firstAnswers.get(request.uri()), answer.body());
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not say how much of the heap is used.");
        }
        return Long.parseLong(used.group(1));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        try (InputStream said = process.getInputStream()) {
            String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return all;
        }
    }
}
