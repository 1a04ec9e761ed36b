package dev.stoa.kernel.internal.graphql;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
class KernelSchemaTest {

    @Autowired
    ExecutionGraphQlServiceTester graphql;

    @Test
    void anUnknownNodeIsNull() {
        graphql.document("{ node(id: \"thing_01h455vb4pex5vsknk084sn02q\") { id } }").execute().path("node")
                .valueIsNull();
    }
}
