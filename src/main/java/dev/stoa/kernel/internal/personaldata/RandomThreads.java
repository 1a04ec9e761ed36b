package dev.stoa.kernel.internal.personaldata;

import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where the library draws random numbers. It keeps a generator for each thread and looks on the whole class path for a
 * better one whenever it makes one, which for a virtual thread that lives for one command is every time.
 */
final class RandomThreads {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().name("random-", 1).daemon().factory());

    private RandomThreads() {}

    /** Something that draws random numbers and blocks on nothing. */
    interface Drawing<T> {

        T draw() throws GeneralSecurityException;
    }

    /** Draws on a thread that lives on. */
    static <T> T call(Drawing<T> drawing) throws GeneralSecurityException {
        return Thread.currentThread().isVirtual() ? elsewhere(drawing) : drawing.draw();
    }

    private static <T> T elsewhere(Drawing<T> drawing) throws GeneralSecurityException {
        var drawn = new CompletableFuture<T>();
        THREADS.execute(() -> {
            try {
                drawn.complete(drawing.draw());
            } catch (GeneralSecurityException | RuntimeException | Error failure) {
                drawn.completeExceptionally(failure);
            }
        });
        try {
            return drawn.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GeneralSecurityException failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
