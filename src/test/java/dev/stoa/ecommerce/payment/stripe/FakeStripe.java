package dev.stoa.ecommerce.payment.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers as Stripe does: as far as payment intents and refunds go, by key. */
final class FakeStripe implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answer> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    final List<Request> requests = new CopyOnWriteArrayList<>();
    final Map<String, Intent> intents = new ConcurrentHashMap<>();
    final List<Map<String, String>> refunds = new CopyOnWriteArrayList<>();
    /** What is answered instead, once; status 0 hangs up after doing it. */
    volatile Answer instead = Answer.NONE;

    record Answer(int status, String body) {

        static final Answer NONE = new Answer(-1, "");
    }

    record Request(String method, String path, String key, Map<String, String> form) {}

    record Intent(String id, String status, long amount, long capturable, Map<String, String> metadata) {

        Intent now(String next, long left) {
            return new Intent(id, next, amount, left, metadata);
        }

        String json() {
            return """
                    {"id":"%s","object":"payment_intent","status":"%s","amount":%d,"amount_capturable":%d,"metadata":%s,
                     "payment_method_options":{"card":{"request_multicapture":"if_available"}}}""".formatted(id, status,
                    amount, capturable, FakeStripe.json(metadata));
        }
    }

    FakeStripe() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var uri = exchange.getRequestURI();
        var form = form(exchange.getRequestMethod().equals("GET")
                ? String.valueOf(uri.getRawQuery())
                : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = new Request(exchange.getRequestMethod(), uri.getPath(), String.valueOf(key), form);
        requests.add(request);
        var other = instead;
        instead = Answer.NONE;
        if (other.status > 0) {
            send(exchange, other);
            return;
        }
        var answer = key == null ? answer(request) : byKey.computeIfAbsent(key, _ -> answer(request));
        if (other.status == 0) {
            exchange.close();
        } else {
            send(exchange, answer);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private Answer answer(Request request) {
        var parts = request.path.split("/");
        if (request.path.equals("/v1/payment_intents/search")) {
            var call = request.form.getOrDefault("query", "");
            return list(
                    intents.values().stream().filter(it -> call.contains(it.metadata.getOrDefault("stoa_call", "-")))
                            .map(Intent::json).toList());
        }
        if (request.path.equals("/v1/payment_intents")) {
            return create(request.form);
        }
        if (request.path.equals("/v1/refunds")) {
            return request.method.equals("GET")
                    ? list(refunds.stream().map(FakeStripe::refund).toList())
                    : refunding(request.form);
        }
        var intent = intents.get(parts[3]);
        if (intent == null) {
            return error(404, "resource_missing", "");
        }
        return parts.length == 4 ? new Answer(200, intent.json()) : change(intent, parts[4], request.form);
    }

    private Answer create(Map<String, String> form) {
        var method = form.getOrDefault("payment_method", "");
        if (method.equals("pm_declined")) {
            return error(402, "card_declined", "insufficient_funds");
        }
        if (method.equals("pm_3ds")) {
            return error(402, "authentication_required", "authentication_required");
        }
        long amount = Long.parseLong(form.getOrDefault("amount", "0"));
        var intent = new Intent("pi_" + made.incrementAndGet(),
                method.equals("pm_processing") ? "processing" : "requires_capture", amount, amount, metadata(form));
        intents.put(intent.id, intent);
        return new Answer(200, intent.json());
    }

    private Answer change(Intent intent, String what, Map<String, String> form) {
        if (what.equals("cancel")) {
            intents.put(intent.id, intent.now("canceled", 0));
            return new Answer(200, intents.get(intent.id).json());
        }
        long amount = Long.parseLong(form.getOrDefault("amount_to_capture", "0"));
        if (amount > intent.capturable) {
            return error(400, "amount_too_large", "");
        }
        intent.metadata.putAll(metadata(form));
        boolean last = !"false".equals(form.get("final_capture"));
        intents.put(intent.id, intent.now(last ? "succeeded" : "requires_capture",
                last ? 0 : intent.capturable - amount));
        return new Answer(200, intents.get(intent.id).json());
    }

    private Answer refunding(Map<String, String> form) {
        var refund = new TreeMap<>(form);
        refund.put("id", "re_" + made.incrementAndGet());
        refund.put("status", form.getOrDefault("amount", "").equals("777") ? "pending" : "succeeded");
        refunds.add(refund);
        return new Answer(200, refund(refund));
    }

    private static String refund(Map<String, String> refund) {
        return "{\"id\":\"%s\",\"object\":\"refund\",\"status\":\"%s\",\"metadata\":%s}".formatted(refund.get("id"),
                refund.get("status"), json(metadata(refund)));
    }

    private static Answer list(List<String> objects) {
        return new Answer(200, "{\"object\":\"list\",\"has_more\":false,\"data\":[%s]}".formatted(
                String.join(",", objects)));
    }

    static Answer error(int status, String code, String declineCode) {
        return new Answer(status, "{\"error\":{\"type\":\"%s\",\"code\":\"%s\",\"decline_code\":%s,\"message\":\"no\"}}"
                .formatted(status == 402 ? "card_error" : "invalid_request_error", code,
                        declineCode.isEmpty() ? "null" : "\"" + declineCode + "\""));
    }

    private static Map<String, String> metadata(Map<String, String> form) {
        var metadata = new TreeMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("metadata[")) {
                metadata.put(name.substring("metadata[".length(), name.length() - 1), value);
            }
        });
        return metadata;
    }

    private static String json(Map<String, String> map) {
        var fields = new ArrayList<String>();
        map.forEach((name, value) -> fields.add("\"%s\":\"%s\"".formatted(name, value)));
        return "{" + String.join(",", fields) + "}";
    }

    private static Map<String, String> form(String text) {
        var form = new TreeMap<String, String>();
        Arrays.stream(text.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> form.put(decoded(pair[0]), decoded(pair[1])));
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
