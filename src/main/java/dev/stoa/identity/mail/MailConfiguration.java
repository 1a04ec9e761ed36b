package dev.stoa.identity.mail;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    @Bean
    Post post(ObjectProvider<JavaMailSender> smtp, MailSettings settings) {
        var sender = smtp.getIfAvailable();
        return sender == null
                ? new FolderPost(Path.of(settings.outboxDirectory()).toAbsolutePath().normalize(), settings.from())
                : new SmtpPost(sender, settings.from());
    }

    /** Says where mail is found as long as none is sent. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> whereMailIs(Post post, MailSettings settings) {
        return _ -> {
            if (post instanceof FolderPost) {
                LOG.info("Mail is written to {} (spring.mail.host sends it)",
                        Path.of(settings.outboxDirectory()).toAbsolutePath().normalize());
            }
        };
    }
}
