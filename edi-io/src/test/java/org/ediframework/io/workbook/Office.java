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

    private final Path program;
    private final Path settings;

    private Office(Path program, Path settings) {
        this.program = program;
        this.settings = settings;
    }

    /**
     * The LibreOffice of this machine in settings of its own; empty where there is none.
     *
     * @param locale of the settings, for example {@code de-DE}; empty for what it has by itself
     */
    static Optional<Office> find(Path folder, String locale) throws IOException {
        Optional<Path> program = Arrays.stream(
                        String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        Path settings = folder.resolve("settings-" + locale);
        if (program.isPresent() && !locale.isEmpty()) {
            Files.createDirectories(settings.resolve("user"));
            Files.writeString(settings.resolve("user/registrymodifications.xcu"), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                    <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
                    <value>LOCALE</value></prop></item>
                    </oor:items>
                    """.replace("LOCALE", locale));
        }
        return program.map(path -> new Office(path, settings));
    }

    /**
     * Opens files and saves each in another form, a hundred at a time.
     *
     * @param form as {@code --convert-to} takes it
     * @param options further ones of the command
     */
    void save(List<Path> files, String form, Path target, String... options) throws IOException, InterruptedException {
        for (int from = 0; from < files.size(); from += TOGETHER) {
            saveTogether(files.subList(from, Math.min(files.size(), from + TOGETHER)), form, target, options);
        }
        if (filesOf(target).size() != files.size()) {
            throw new AssertionError("LibreOffice saved " + filesOf(target).size() + " files of " + files.size() + ".");
        }
    }

    private void saveTogether(List<Path> files, String form, Path target, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "-env:UserInstallation=" + settings.toUri(), "--headless", "--norestore"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", form, "--outdir", target.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = Files.createTempFile("office", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end within " + MINUTES + " minutes.");
        }
        String said = Files.readString(log);
        Files.delete(log);
        if (process.exitValue() != 0) {
            throw new AssertionError("LibreOffice ended with status " + process.exitValue() + ": " + said);
        }
    }

    /** The files of a folder, by name. */
    static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
