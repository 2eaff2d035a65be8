package org.cascadetutor.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive connection to the server on this machine. Plain sockets, so that the two sides of a ratio are not both slowed
 * by a client that costs more than the server. Not thread-safe.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] scratch = new byte[1 << 16];

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /** An answer: its status, and its body where it was asked for. */
    record Reply(int status, int size, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    static byte[] get(String path, String... headers) {
        return request("GET", path, "", headers);
    }

    static byte[] request(String method, String path, String body, String... headers) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        if (!method.equals("GET")) {
            text.append("Content-Length: ").append(content.length).append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
    }

    Reply send(byte[] request, boolean keep) throws IOException {
        out.write(request);
        out.flush();
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        return chunked ? chunks(status, keep) : body(status, length, keep);
    }

    private Reply body(int status, int length, boolean keep) throws IOException {
        if (keep) {
            byte[] body = in.readNBytes(length);
            return new Reply(status, body.length, body);
        }
        skip(length);
        return new Reply(status, length, new byte[0]);
    }

    private Reply chunks(int status, boolean keep) throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        int total = 0;
        for (int size = size(); size > 0; size = size()) {
            total += size;
            if (keep) {
                body.write(in.readNBytes(size));
            } else {
                skip(size);
            }
            line();
        }
        line();
        return new Reply(status, total, body.toByteArray());
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private void skip(int length) throws IOException {
        for (int left = length; left > 0; ) {
            int read = in.read(scratch, 0, Math.min(left, scratch.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
