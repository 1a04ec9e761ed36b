package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.processor.ProcessorWaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessSettings.class)
class ProcessConfiguration {

    @Bean
    CommandTypes commandTypes(BeanFactory beans) {
        List<String> packages = AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of();
        return new CommandTypes(new CommandClassScan(beans).under(packages));
    }

    @Bean
    OwnProcesses ownProcesses(ProcessBodies bodies) {
        return new OwnProcesses(bodies.bodies());
    }

    @Bean
    OutcomeWriter outcomeWriter(Outcomes outcomes, CommandLeases leases, OwnProcesses own,
            PlatformTransactionManager transactions) {
        return new OutcomeWriter(
                new OutcomeGroup(outcomes, leases, own, new TransactionTemplate(transactions))::store);
    }

    @Bean
    CommandRun commandRun(CommandExecution execution, OutcomeWriter writer, CommandLeases leases,
            ProcessorWaker waker, ProcessSettings settings, OutcomeJson outcomeJson, MeterRegistry meters) {
        return new CommandRun(execution, writer, leases, waker, settings, outcomeJson, meters);
    }

    @Bean
    CommandSender commandSender(CommandLeases leases, OwnProcesses own, CommandRun run, SenderSignal signal,
            ProcessSettings settings, AnsweredCommands answered) {
        return new CommandSender(leases, own, run, signal, settings, answered::pruneWhenDue);
    }
}
