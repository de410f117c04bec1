package org.ediframework.examples.modules;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ediframework.examples.hertfordshire.MainJob;

/** Programs over the library, and a few that must not work, each under the {@link Guard}. */
final class GuardedHost {

    private GuardedHost() {}

    /**
     * Runs one program.
     *
     * @param arguments its name, and the path to which it may write
     */
    @SuppressWarnings("removal")
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path page = Path.of(arguments[1]);
        System.setSecurityManager(new Guard(page));
        switch (arguments[0]) {
            case "consumer" -> Consumer.main(new String[0]);
            case "main-job" -> MainJob.main(new String[] {page.toString()});
            case "connect" -> new Socket(InetAddress.getLoopbackAddress(), 9).close();
            case "write" -> Files.writeString(page.resolveSibling("elsewhere.txt"), "x");
            case "exit" -> System.exit(0);
            case "reach-in" -> {
                Method inside = String.class.getDeclaredMethod("isLatin1");
                inside.setAccessible(true);
            }
            default -> throw new IllegalArgumentException("no program: " + arguments[0]);
        }
    }
}
