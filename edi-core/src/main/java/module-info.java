/** The vocabulary of equality, diversity and inclusion, plan and framework documents, and their review. */
module org.ediframework.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;

    exports org.ediframework.core.vocabulary;
}
