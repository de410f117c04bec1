package org.ediframework.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What a native image has to know of this module: the types that the validator reads, and the resources. */
class NativeImageTest {

    private static final Path METADATA =
            Path.of("src/main/resources/META-INF/native-image/org.ediframework/edi-core/reachability-metadata.json");
    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");
    private static final Pattern GLOB = Pattern.compile("\"glob\": \"([^\"*]+)/\\*\"");

    private static final class Walk {

        private final Validator validator;
        private final Set<String> types = new TreeSet<>();
        private final Set<String> validators = new TreeSet<>();

        Walk(Validator validator) {
            this.validator = validator;
        }

        void type(Class<?> type) {
            if (types.add(type.getName())) {
                types.add(type.getPackageName() + ".Immutable" + type.getSimpleName());
                element(validator.getConstraintsForClass(type));
                validator
                        .getConstraintsForClass(type)
                        .getConstrainedProperties()
                        .forEach(property -> {
                            element(property);
                            cascade(property, property.getElementClass());
                            container(property);
                        });
            }
        }

        private void container(ContainerDescriptor container) {
            for (ContainerElementTypeDescriptor held : container.getConstrainedContainerElementTypes()) {
                element(held);
                cascade(held, held.getElementClass());
                container(held);
            }
        }

        private void cascade(CascadableDescriptor holder, Class<?> held) {
            if (holder.isCascaded()) {
                type(held);
            }
        }

        private void element(ElementDescriptor element) {
            element.getConstraintDescriptors().forEach(this::constraint);
        }

        private void constraint(ConstraintDescriptor<?> constraint) {
            constraint.getConstraintValidatorClasses().stream()
                    .map(Class::getName)
                    .filter(name -> name.startsWith("org.ediframework"))
                    .forEach(validators::add);
            constraint.getComposingConstraints().forEach(this::constraint);
        }
    }

    @Test
    void everyTypeThatTheValidatorReadsIsDeclaredAndNoOther() throws IOException {
        Set<String> declared = TYPE.matcher(Files.readString(METADATA))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Walk walk = new Walk(factory.getValidator());
            walk.type(ActionPlan.class);
            Set<String> read = new TreeSet<>(walk.types);
            read.addAll(walk.validators);
            assertEquals(String.join("\n", read), String.join("\n", declared));
        }
    }

    @Test
    void everyDeclaredTypeExists() throws IOException, ClassNotFoundException {
        for (String name : TYPE.matcher(Files.readString(METADATA))
                .results()
                .map(found -> found.group(1))
                .toList()) {
            assertEquals(name, Class.forName(name).getName());
        }
    }

    @Test
    void everyResourceIsDeclared() throws IOException {
        String metadata = Files.readString(METADATA);
        Set<String> folders = GLOB.matcher(metadata)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Path root = Path.of("src/main/resources");
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> held = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
                    .filter(folder -> folder.startsWith("org/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(held, folders);
        }
        assertTrue(metadata.contains("\"bundle\": \"ContributorValidationMessages\""), metadata);
    }
}
