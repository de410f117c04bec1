package org.ediframework.io.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.framework.Framework;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Check;

/**
 * The frameworks that come with the library: {@code hertfordshire-music-service-2018}, the statement of Hertfordshire
 * Music Service; {@code public-sector-equality-duty}, section 149 of the Equality Act 2010 and SI 2017/353;
 * {@code eflg-2021}, the Equality Framework for Local Government; {@code national-plan-for-music-education-2022}, the
 * functions of music hubs.
 *
 * <p>The last two name the modules and levels of their sources and ask for nothing that a program could check. Read from
 * the library's own resources at the first call. Thread-safe.
 */
public final class BundledFrameworks {

    private static final List<String> IDS = List.of(
            "hertfordshire-music-service-2018",
            "public-sector-equality-duty",
            "eflg-2021",
            "national-plan-for-music-education-2022");

    private BundledFrameworks() {}

    /** All of them, those that a plan can be held to first. */
    public static List<Framework> all() {
        return Held.FRAMEWORKS;
    }

    /**
     * The framework with this id; empty where none of them has it.
     *
     * @param id for example {@code eflg-2021}
     */
    public static Optional<Framework> find(String id) {
        Objects.requireNonNull(id, "id");
        return all().stream().filter(framework -> framework.getId().equals(id)).findFirst();
    }

    private static Framework read(String id) {
        String document = id + ".json";
        try (InputStream bytes =
                Objects.requireNonNull(BundledFrameworks.class.getResourceAsStream(document), document)) {
            // A test reviews them; nobody needs to wait for that again.
            return JsonFormat.frameworks()
                    .read(bytes.readAllBytes(), document, Check.ofStructure())
                    .orThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Holds them from the first use on. */
    private static final class Held {
        static final List<Framework> FRAMEWORKS =
                IDS.stream().map(BundledFrameworks::read).toList();
    }
}
