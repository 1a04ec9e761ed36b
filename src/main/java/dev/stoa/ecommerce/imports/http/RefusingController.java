package dev.stoa.ecommerce.imports.http;

import dev.stoa.ecommerce.imports.run.ImportStopped;
import dev.stoa.kernel.access.AccessRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells why a request is not answered. */
abstract class RefusingController {

    @ExceptionHandler
    void refuse(Problem problem, HttpServletResponse response) throws IOException {
        problem.write(response);
    }

    @ExceptionHandler
    void refuse(AccessRefused refused, HttpServletResponse response) throws IOException {
        Problem.of(refused).write(response);
    }

    @ExceptionHandler
    void refuse(ImportStopped stopped, HttpServletResponse response) throws IOException {
        Problem.of(stopped).write(response);
    }
}
