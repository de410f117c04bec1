package org.ediframework.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the program, as a shell sees it. */
record Run(int status, String out, String err) {

    /** Whose outputs go to files. */
    private static final Surroundings NO_TERMINAL = new Surroundings(name -> "", output -> false, () -> "");

    static Run of(Object... arguments) {
        return in(NO_TERMINAL, arguments);
    }

    static Run in(Surroundings surroundings, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index].toString();
        }
        int status = Edi.run(
                surroundings,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
