package org.ediframework.io.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice Calc as people have it, without a window: opens files and saves them again. */
final class Office {

    private static final long MINUTES = 10;
    private static final int TOGETHER = 100;
    private static final int AT_A_TIME = 2;

    private final Path program;
    private final Path folder;
    private final String locale;

    private Office(Path program, Path folder, String locale) {
        this.program = program;
        this.folder = folder;
        this.locale = locale;
    }

    /**
     * The LibreOffice of this machine in settings of its own; empty where there is none.
     *
     * @param locale of the settings, for example {@code de-DE}; empty for what it has by itself
     */
    static Optional<Office> find(Path folder, String locale) {
        return Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> new Office(path, folder, locale));
    }

    /** Settings of their own for one of several that run at a time. */
    private Path settings(int one) throws IOException {
        Path settings = folder.resolve("settings-" + locale + one);
        if (!locale.isEmpty()) {
            Files.createDirectories(settings.resolve("user"));
            Files.writeString(settings.resolve("user/registrymodifications.xcu"), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                    <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
                    <value>LOCALE</value></prop></item>
                    </oor:items>
                    """.replace("LOCALE", locale));
        }
        return settings;
    }

    /**
     * Opens files and saves each in another form, at most a hundred in one run, two runs at a time.
     *
     * @param form as {@code --convert-to} takes it
     * @param options further ones of the command
     */
    void save(List<Path> files, String form, Path target, String... options) throws IOException, InterruptedException {
        int together = Math.min(TOGETHER, (files.size() + AT_A_TIME - 1) / AT_A_TIME);
        for (int from = 0; from < files.size(); from += AT_A_TIME * together) {
            List<Run> runs = new ArrayList<>();
            for (int one = 0; one < AT_A_TIME && from + one * together < files.size(); one++) {
                int first = from + one * together;
                runs.add(start(
                        one, files.subList(first, Math.min(files.size(), first + together)), form, target, options));
            }
            for (Run run : runs) {
                run.end();
            }
        }
        if (filesOf(target).size() != files.size()) {
            throw new AssertionError("LibreOffice saved " + filesOf(target).size() + " files of " + files.size() + ".");
        }
    }

    private Run start(int one, List<Path> files, String form, Path target, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-env:UserInstallation=" + settings(one).toUri(), "--headless", "--norestore"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", form, "--outdir", target.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = Files.createTempFile(folder, "office", ".log");
        return new Run(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    private record Run(Process process, Path log) {

        void end() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not end within " + MINUTES + " minutes.");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(
                        "LibreOffice ended with status " + process.exitValue() + ": " + Files.readString(log));
            }
        }
    }

    /** The files of a folder, by name. */
    static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
