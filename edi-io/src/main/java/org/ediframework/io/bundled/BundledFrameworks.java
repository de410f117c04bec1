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
 * Music Service; the public sector equality duties of the nations, {@code public-sector-equality-duty-england},
 * {@code psed-wales-2011}, {@code psed-scotland-2012} and {@code section-75-northern-ireland}; what equality action plans
 * must hold, {@code equality-action-plan-2026}; gender equality plans for European research, {@code horizon-europe-gep};
 * {@code nhs-edi-improvement-plan-2023}; and the maturity frameworks {@code eflg-2021}, {@code disability-confident},
 * {@code ace-inclusivity-and-relevance} and {@code national-plan-for-music-education-2022}.
 *
 * <p>Each sentence names its source; one that nobody has seen there says that it is not verified. Read from the library's
 * own resources at the first call. Thread-safe.
 */
public final class BundledFrameworks {

    private static final List<String> IDS = List.of(
            "hertfordshire-music-service-2018",
            "public-sector-equality-duty-england",
            "psed-wales-2011",
            "psed-scotland-2012",
            "section-75-northern-ireland",
            "equality-action-plan-2026",
            "horizon-europe-gep",
            "nhs-edi-improvement-plan-2023",
            "eflg-2021",
            "disability-confident",
            "ace-inclusivity-and-relevance",
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
                    .withCheck(Check.ofStructure())
                    .read(bytes, document)
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
