package org.ediframework.examples.service.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.examples.service.intake.Intake;
import org.springframework.util.unit.DataSize;

/** What somebody has put into a form, in the memory. A field that was left empty is absent. */
final class Given {

    private final Map<String, byte[]> parts = new HashMap<>();

    private Given() {}

    /** Reads the fields of a form. */
    static Given read(Intake intake, HttpServletRequest request, DataSize limit, Set<String> names) throws IOException {
        Given given = new Given();
        DataSize all = DataSize.ofBytes(names.size() * limit.toBytes());
        intake.readParts(request, all, names, Set.of(), part -> given.parts.put(part.name(), part.readAll(limit)));
        return given;
    }

    /** The file of a field. */
    Optional<byte[]> file(String name) {
        return Optional.ofNullable(parts.get(name)).filter(bytes -> bytes.length > 0);
    }

    /** The text of a field. */
    Optional<String> text(String name) {
        return file(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .filter(text -> !text.isEmpty());
    }
}
