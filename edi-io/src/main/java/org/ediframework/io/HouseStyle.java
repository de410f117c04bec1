package org.ediframework.io;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How values are generated. It stays in the source: in class files it would make every consumer without the generator's
 * annotations compile with warnings.
 */
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // A builder adds all of a value to what it has; its method "from" forgets that first.
        from = "addAll",
        clearBuilder = true,
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface HouseStyle {}
