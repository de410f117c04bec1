package org.ediframework.io.jackson;

import java.util.Objects;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.results.FindingsJson;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 the documents of this library: {@code JsonMapper.builder().addModule(new EdiModule())}, or
 * {@code findAndAddModules()}, which finds it on the class path; so does Spring Boot 4 by itself. On the module path it is
 * added by hand. A mapper keeps the last of several modules of one kind: one with limits of its own is added after those that
 * are found.
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
 * <p>Lines and columns are those that the mapper's parser tells, where it does: over bytes it counts columns in bytes.
 * Warnings, such as on properties of a newer minor version, do not stop a document from being read and are told
 * nobody here; {@link JsonFormat} tells them. Rules of later levels are for a review of the plan.
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
