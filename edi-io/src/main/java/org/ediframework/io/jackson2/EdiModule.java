package org.ediframework.io.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Objects;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.results.FindingsJson;

/**
 * Teaches a mapper of Jackson 2 the documents of this library: {@code new ObjectMapper().registerModule(new EdiModule())},
 * or {@code findAndRegisterModules()}, which finds it on the class path. It is the twin of the module for Jackson 3 in
 * {@code org.ediframework.io.jackson}: the same documents in the same form, read as strictly.
 *
 * <p>{@link ActionPlan}, {@link Framework} and {@link Profile} are written in their canonical form, laid out as the
 * mapper lays out everything else; a tree keeps the worth of a number, not its spelling. They are read as strictly as
 * {@link JsonFormat} reads them, whatever the mapper is told about unknown properties and the like. A document whose
 * structure is broken ends in a {@link BrokenDocumentException}, which carries everything that was found, not only the
 * first. They may stand by themselves or within values of the application's own.
 *
 * <p>{@link Finding} and {@link Findings} are written as {@link FindingsJson} writes them, without the name of the
 * document; they are not read.
 *
 * <p>A mapper of Jackson 2 keeps the first of several modules of one kind: one with limits of its own is registered before
 * any are found.
 */
public final class EdiModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** A module that reads within the standard limits. */
    public EdiModule() {
        this(Limits.standard());
    }

    /** A module that reads within these limits, besides those of the mapper's own parser. */
    public EdiModule(Limits limits) {
        super("edi-framework");
        Objects.requireNonNull(limits, "limits");
        add(ActionPlan.class, JsonFormat.plans().withLimits(limits), limits);
        add(Framework.class, JsonFormat.frameworks().withLimits(limits), limits);
        add(Profile.class, JsonFormat.profiles().withLimits(limits), limits);
        addSerializer(Finding.class, new WrittenJson<>(Finding.class, FindingsJson::write));
        addSerializer(Findings.class, new WrittenJson<>(Findings.class, FindingsJson::write));
    }

    private <T> void add(Class<T> type, JsonFormat<T> format, Limits limits) {
        addSerializer(type, new WrittenJson<>(type, format::toJson));
        addDeserializer(type, new StrictDeserializer<>(type, format, limits));
    }
}
