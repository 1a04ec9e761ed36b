package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be told to peers, coalesced: of a stream only the last version, and "look again" where it is too much. */
final class PeerNews {

    static final String APPENDED = "W";
    static final String APPLIED = "A";
    static final String RESYNC = "R";

    /** A notification holds 8,000 bytes; an address takes up to 48. */
    private static final int ADDRESSES_PER_MESSAGE = 140;
    private static final int MOST_ADDRESSES = 2000;

    private boolean appended;
    private boolean tooMuch;
    private int size;
    private final Map<String, Map<UUID, Integer>> applied = new HashMap<>();

    synchronized void appended() {
        appended = true;
        notifyAll();
    }

    synchronized void applied(String processorId, List<EventAddress> addresses) {
        size += addresses.size();
        tooMuch |= size > MOST_ADDRESSES;
        if (tooMuch) {
            applied.clear();
        } else {
            var streams = applied.computeIfAbsent(processorId, id -> new HashMap<>());
            addresses.forEach(address -> streams.merge(address.streamId(), address.version(), Math::max));
        }
        notifyAll();
    }

    /** Peers may have missed something. */
    synchronized void resync() {
        tooMuch = true;
        applied.clear();
        notifyAll();
    }

    /** Waits for news and takes all there is. */
    synchronized List<String> take() throws InterruptedException {
        while (!appended && !tooMuch && applied.isEmpty()) {
            wait();
        }
        var messages = new ArrayList<String>();
        if (appended) {
            messages.add(APPENDED);
        }
        if (tooMuch) {
            messages.add(RESYNC);
        }
        applied.forEach((processorId, streams) -> messages.addAll(messages(processorId, streams)));
        appended = false;
        tooMuch = false;
        size = 0;
        applied.clear();
        return messages;
    }

    static List<EventAddress> addresses(String text) {
        return Arrays.stream(text.split(",")).map(EventAddress::parse).toList();
    }

    private static List<String> messages(String processorId, Map<UUID, Integer> streams) {
        var texts = streams.entrySet().stream().map(it -> new EventAddress(it.getKey(), it.getValue()).toString())
                .toList();
        var messages = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i += ADDRESSES_PER_MESSAGE) {
            var part = texts.subList(i, Math.min(texts.size(), i + ADDRESSES_PER_MESSAGE));
            messages.add(part.stream().collect(Collectors.joining(",", APPLIED + "|" + processorId + "|", "")));
        }
        return messages;
    }
}
