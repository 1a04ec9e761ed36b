package dev.stoa.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many clients that begin in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each had for an answer, in the order of the tasks; fails where one failed. */
    public static <T, R> List<R> each(List<T> tasks, Function<T, R> client) throws InterruptedException {
        var ready = new CountDownLatch(tasks.size());
        var running = new ArrayList<Future<R>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                running.add(clients.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return client.apply(task);
                }));
            }
        }
        var answers = new ArrayList<R>();
        for (var future : running) {
            answers.add(result(future));
        }
        return answers;
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A client failed", e);
        }
    }
}
