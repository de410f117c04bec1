package org.ediframework.examples.modules;

import java.io.FilePermission;
import java.lang.reflect.ReflectPermission;
import java.net.SocketPermission;
import java.nio.file.Path;
import java.security.Permission;
import java.util.PropertyPermission;
import java.util.Set;

/**
 * A security-minded host: whatever runs under it may read files and properties, and write to one path. Nothing may open
 * the network, start a program, end the virtual machine, read the environment or load native code; and the library
 * itself may not reach into classes, neither into the JDK's nor into anybody else's.
 */
@SuppressWarnings("removal")
final class Guard extends SecurityManager {

    private static final Set<String> REACHING_IN = Set.of(
            "suppressAccessChecks",
            "accessDeclaredMembers",
            "createClassLoader",
            "defineClass",
            "reflectionFactoryAccess",
            "shutdownHooks");
    private static final Set<String> LEAVING = Set.of("setIO", "createSecurityManager", "setSecurityManager");
    private static final Set<String> WRITING = Set.of("write", "delete", "execute");

    private final String writable;

    /** Lets be written what is under this path. */
    Guard(Path writable) {
        this.writable = writable.toAbsolutePath().toString();
    }

    @Override
    public void checkPermission(Permission permission) {
        if (isForbiddenToAll(permission) || (isReachingIn(permission) && isAskedByTheLibrary())) {
            throw new SecurityException("Refused: " + permission);
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    private boolean isForbiddenToAll(Permission permission) {
        String name = permission.getName();
        if (permission instanceof SocketPermission) {
            return true;
        }
        if (permission instanceof FilePermission) {
            return WRITING.contains(permission.getActions()) && !name.startsWith(writable);
        }
        if (permission instanceof PropertyPermission) {
            return permission.getActions().contains("write");
        }
        return permission instanceof RuntimePermission
                && (LEAVING.contains(name) || name.startsWith("exitVM") || name.startsWith("getenv"));
    }

    private static boolean isReachingIn(Permission permission) {
        return (permission instanceof ReflectPermission || permission instanceof RuntimePermission)
                && (REACHING_IN.contains(permission.getName())
                        || permission.getName().startsWith("accessClassInPackage")
                        || permission.getName().startsWith("loadLibrary"));
    }

    /** Whether it is our code that has called what asks: below the method of the JDK stands a class of ours. */
    private boolean isAskedByTheLibrary() {
        for (Class<?> caller : getClassContext()) {
            String name = caller.getName();
            if (name.startsWith("org.ediframework.") && caller != Guard.class) {
                return true;
            }
            boolean asks = caller == Guard.class
                    || caller == SecurityManager.class
                    || caller == Class.class
                    || caller == ClassLoader.class
                    || caller == System.class
                    || caller == Runtime.class
                    || name.startsWith("java.lang.reflect.")
                    || name.startsWith("java.lang.invoke.");
            if (!asks) {
                return false;
            }
        }
        return false;
    }
}
