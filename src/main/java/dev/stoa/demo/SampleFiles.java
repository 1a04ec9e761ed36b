package dev.stoa.demo;

import dev.stoa.ecommerce.command.order.NamedCustomer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sample catalogue and the sample customers, as they lie in the jar. */
@Component
class SampleFiles {

    List<SampleProduct> products() {
        return lines("demo/catalogue.txt").stream().map(SampleProduct::parse).toList();
    }

    List<NamedCustomer> customers() {
        return lines("demo/customers.txt").stream().map(name -> new NamedCustomer(name, address(name))).toList();
    }

    /** A reserved domain, so that no mail ever reaches anybody. */
    private static String address(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ı", "i"),
                Normalizer.Form.NFD);
        return plain.replaceAll("[^a-z ]", "").replace(' ', '.') + "@example.com";
    }

    private static List<String> lines(String path) {
        try {
            var text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("The jar has no " + path, missing);
        }
    }
}
