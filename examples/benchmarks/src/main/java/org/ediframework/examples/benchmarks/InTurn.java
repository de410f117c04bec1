package org.ediframework.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.annotation.Annotation;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One benchmark of two states of the library, in turn and round after round in one process, each by a class loader of its
 * own: for a machine that does not keep its speed. Prints least and median of the time elapsed and of the processor time of
 * the calling thread, the median of their ratios within rounds, and what was allocated.
 */
final class InTurn {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Object benchmark;
    private final Method method;
    private final double[] elapsed;
    private final double[] processor;
    private double megabytes;

    private InTurn(String jar, String name, String[] parameters, int rounds) throws Exception {
        String[] parts = name.split("\\.", -1);
        ClassLoader loader = new URLClassLoader(urls(jar), ClassLoader.getPlatformClassLoader());
        Class<?> type = loader.loadClass(InTurn.class.getPackageName() + "." + parts[0]);
        this.benchmark = type.getDeclaredConstructor().newInstance();
        for (String parameter : parameters) {
            String[] pair = parameter.split("=", 2);
            Field field = type.getDeclaredField(pair[0]);
            field.setAccessible(true);
            field.set(benchmark, value(field.getType(), pair[1]));
        }
        for (Method each : type.getMethods()) {
            if (Arrays.stream(each.getAnnotations()).anyMatch(InTurn::isSetup)) {
                each.invoke(benchmark);
            }
        }
        this.method = type.getMethod(parts[1]);
        this.elapsed = new double[rounds];
        this.processor = new double[rounds];
    }

    /**
     * Takes the jar of the benchmarks as it was and as it is (or class paths), how many rounds to warm up and as many to
     * measure, a class and a method, and what is not as the class has it:
     * {@code before.jar now.jar 15 RepresentationBenchmark.table references=sampled}.
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[2]);
        String[] parameters = Arrays.copyOfRange(arguments, 4, arguments.length);
        InTurn before = new InTurn(arguments[0], arguments[3], parameters, rounds);
        InTurn now = new InTurn(arguments[1], arguments[3], parameters, rounds);
        for (int round = -rounds; round < rounds; round++) {
            // Who comes first finds the memory tidied up.
            (round % 2 == 0 ? before : now).run(round);
            (round % 2 == 0 ? now : before).run(round);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: elapsed %s; processor %s; %.0f and %.0f MB%n",
                String.join(" ", Arrays.copyOfRange(arguments, 3, arguments.length)),
                compared(before.elapsed, now.elapsed),
                compared(before.processor, now.processor),
                before.megabytes,
                now.megabytes);
    }

    private static URL[] urls(String classPath) throws MalformedURLException {
        Path[] paths = Stream.of(classPath.split(":")).map(Path::of).toArray(Path[]::new);
        URL[] urls = new URL[paths.length];
        for (int at = 0; at < paths.length; at++) {
            urls[at] = paths[at].toUri().toURL();
        }
        return urls;
    }

    private static boolean isSetup(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals("Setup");
    }

    private static Object value(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.parseInt(text);
        }
        return Stream.of(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElse(text);
    }

    private void run(int round) throws Exception {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long used = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        if (method.invoke(benchmark) == null) {
            throw new IllegalStateException(method.getName() + " gave no result.");
        }
        if (round >= 0) {
            elapsed[round] = (System.nanoTime() - start) / 1e6;
            processor[round] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            megabytes = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6;
        }
    }

    private static String compared(double[] before, double[] now) {
        double[] ratios = new double[now.length];
        Arrays.setAll(ratios, round -> now[round] / before[round]);
        double least = Arrays.stream(before).min().orElseThrow();
        double leastNow = Arrays.stream(now).min().orElseThrow();
        return String.format(
                Locale.ROOT,
                "least %.1f and %.1f ms (%.2f), median %.1f and %.1f ms, of the ratios %.2f",
                least,
                leastNow,
                leastNow / least,
                median(before),
                median(now),
                median(ratios));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
