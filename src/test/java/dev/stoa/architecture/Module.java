package dev.stoa.architecture;

import java.util.List;
import org.springframework.modulith.ApplicationModule;

/** A module as its package-info declares it. */
public record Module(String packageName, String path, ApplicationModule declaration) {

    /** What the last folder of a module says about its part in the whole. */
    public enum Kind {
        KERNEL, COMMAND, QUERY, PROCESS, OTHER
    }

    public String id() {
        return declaration.id();
    }

    public List<String> allowed() {
        return List.of(declaration.allowedDependencies());
    }

    public Kind kind() {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "kernel" -> Kind.KERNEL;
            case "command" -> Kind.COMMAND;
            case "query" -> Kind.QUERY;
            case "process" -> Kind.PROCESS;
            default -> Kind.OTHER;
        };
    }

    /** Whether a class or package of this name lies in the module. */
    public boolean contains(String name) {
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }

    /** The direct sub-package of the module that the package lies in, or "" for the module's own package. */
    public String sliceOf(String otherPackage) {
        return otherPackage.equals(packageName)
                ? ""
                : otherPackage.substring(packageName.length() + 1).split("\\.")[0];
    }
}
