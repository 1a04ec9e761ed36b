package dev.stoa.launch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Starts Stoa, or says in one line why this Java cannot. The only class that an older Java is able to load. */
public final class Launcher {

    private static final int OLDEST = 25;

    public static void main(String[] args) throws Throwable {
        Optional<String> complaint = complaint(Runtime.version().feature(), System.getProperty("java.version"),
                System.getProperty("java.home"));
        if (complaint.isPresent()) {
            System.err.println(complaint.get());
            System.exit(1);
        }
        Class<?> application = Class.forName("dev.stoa.Application");
        MethodHandles.privateLookupIn(application, MethodHandles.lookup())
                .findStatic(application, "main", MethodType.methodType(void.class, String[].class)).invokeExact(args);
    }

    static Optional<String> complaint(int feature, String version, String home) {
        return feature >= OLDEST
                ? Optional.empty()
                : Optional.of(String.format(
                        "Stoa needs Java %d or newer; this is Java %s at %s. Set JAVA_HOME, or start it with the java of a newer JDK by its full path.",
                        OLDEST, version, home));
    }

    private Launcher() {}
}
