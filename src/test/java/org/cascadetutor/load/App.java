package org.cascadetutor.load;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged application as a process of its own, on a free port of this machine. */
final class App implements AutoCloseable {

    private static final int LONGEST_START_MILLIS = 180_000;

    private final Process process;
    private final int port;
    private final long startMillis;

    private App(Process process, int port, long startMillis) {
        this.process = process;
        this.port = port;
        this.startMillis = startMillis;
    }

    /** Starts it and waits for its first page. */
    static App start(Path jar, List<String> options, Map<String, String> environment, Path log, String firstPage)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Files.createDirectories(log.toAbsolutePath().getParent());
        long start = System.nanoTime();
        Process process = builder.directory(new File(".").getAbsoluteFile()).start();
        while (!answers(port, firstPage)) {
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (!process.isAlive() || waited > LONGEST_START_MILLIS) {
                process.destroyForcibly();
                throw new IOException("did not start, see " + log);
            }
            Thread.sleep(10);
        }
        return new App(process, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static boolean answers(int port, String page) {
        try (Wire wire = new Wire(port)) {
            return wire.send(Wire.get(page), false).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** From the start of the process to its first page. */
    long startMillis() {
        return startMillis;
    }

    /** What the process holds in memory, in MiB, as Linux counts it; 0 elsewhere. */
    long residentMebibytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
