package org.heyi.export.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A Chromium without a window, spoken to by its remote protocol; for tests of what only a browser can tell. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE = 120;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int id;

    private Browser(Path program, Path profile) throws IOException, InterruptedException {
        Path said = profile.resolveSibling("said");
        process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--remote-debugging-port=0", "--window-size=1280,720", "--user-data-dir=" + profile, "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(said.toFile()).start();
        HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        URI list = URI.create("http://127.0.0.1:" + port(said) + "/json");
        socket = client.newWebSocketBuilder().buildAsync(page(client, list), new WebSocket.Listener() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                text.append(data);
                if (last) {
                    answers.add(text.toString());
                    text.setLength(0);
                }
                from.request(1);
                return null;
            }
        }).join();
    }

    /** @return the program; null where none is installed */
    static Path installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst().orElse(null);
    }

    static Browser open(Path profile) throws IOException, InterruptedException {
        return new Browser(installed(), profile);
    }

    /** The program says where it listens. */
    private int port(Path said) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE * 10 && process.isAlive(); i++) {
            for (String line : Files.readAllLines(said, StandardCharsets.ISO_8859_1)) {
                if (line.contains("ws://")) {
                    return URI.create(line.substring(line.indexOf("ws://"))).getPort();
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser does not listen: " + Files.readString(said, StandardCharsets.ISO_8859_1));
    }

    private static URI page(HttpClient client, URI list) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            String json = client.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString()).body();
            for (JsonNode each : MAPPER.readTree(json)) {
                if ("page".equals(each.path("type").asText())) {
                    return URI.create(each.path("webSocketDebuggerUrl").asText());
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser has no page");
    }

    /** Opens a file and waits until it is loaded and its script has run. */
    void show(Path file) throws IOException, InterruptedException {
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        for (int i = 0; i < PATIENCE * 10 && !"complete".equals(eval(
                "location.protocol === 'file:' ? document.readyState : ''").asText()); i++) {
            Thread.sleep(50);
        }
    }

    /** @return the value of an expression in the page; promises are awaited */
    JsonNode eval(String expression) throws IOException, InterruptedException {
        JsonNode answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    JsonNode call(String method, Map<String, Object> parameters) throws IOException, InterruptedException {
        int mine = ++id;
        socket.sendText(MAPPER.writeValueAsString(Map.of("id", mine, "method", method, "params", parameters)), true).join();
        while (true) {
            String answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            JsonNode json = MAPPER.readTree(answer);
            if (json.path("id").asInt() == mine) {
                return json.path("result");
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }
}
