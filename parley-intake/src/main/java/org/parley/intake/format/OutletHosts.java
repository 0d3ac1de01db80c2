package org.parley.intake.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** Tells who publishes at an address. Immutable. */
public final class OutletHosts {

    private static final OutletHosts TABLE = new OutletHosts();

    private final Map<String, String> byHost = new TreeMap<>();

    private OutletHosts() {
        for (RuleFile.Row row :
                RuleFile.read(OutletHosts.class, "lang/en/outlets.txt", 2).rows()) {
            byHost.put(row.field(0), row.field(1));
        }
    }

    public static OutletHosts table() {
        return TABLE;
    }

    /** The outlet of an address whose host, or a host above it, is in the table. */
    public Optional<String> known(String address) {
        for (String part = host(address); part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
            @Nullable String outlet = byHost.get(part);
            if (outlet != null) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    /** The outlet, or the host itself where the table has none; nothing if the address has no host. */
    public Optional<String> of(String address) {
        String host = host(address);
        return known(address).or(() -> host.isEmpty() ? Optional.empty() : Optional.of(host));
    }

    private static String host(String address) {
        try {
            @Nullable String host = new URI(address.strip()).getHost();
            String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
