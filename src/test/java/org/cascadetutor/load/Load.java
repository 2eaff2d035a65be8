package org.cascadetutor.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many workers doing one thing over and over for a while; what was done in the warm-up is not counted. */
final class Load {

    private Load() {}

    /** One worker's thing to do; closed at its end. */
    interface Worker extends AutoCloseable {
        /** Does it once and returns how long the part that counts took, in ns. */
        long once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** How much was done, and how long one took. */
    record Result(long[] nanos, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        /** In ms; `share` 0.5 is the median. */
        double millis(double share) {
            if (nanos.length == 0) {
                return Double.NaN;
            }
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
        }
    }

    static Result run(int workers, double warmUp, double seconds, Callable<Worker> maker)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        long from = System.nanoTime() + (long) (warmUp * 1e9);
        long until = from + (long) (seconds * 1e9);
        try {
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                all.add(pool.submit(() -> work(maker, from, until)));
            }
            List<long[]> done = new ArrayList<>();
            for (Future<long[]> one : all) {
                done.add(one.get());
            }
            long[] nanos = done.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(nanos, seconds);
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static long[] work(Callable<Worker> maker, long from, long until) throws Exception {
        long[] nanos = new long[1024];
        int count = 0;
        try (Worker worker = maker.call()) {
            while (System.nanoTime() < until) {
                long took = worker.once();
                long end = System.nanoTime();
                if (end >= from && end < until) {
                    nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
                    nanos[count++] = took;
                }
            }
        }
        return Arrays.copyOf(nanos, count);
    }
}
