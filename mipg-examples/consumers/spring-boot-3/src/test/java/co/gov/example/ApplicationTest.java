package co.gov.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mipg.io.MipgJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    @Value("${local.server.port}")
    private int port;

    @Test
    void theReportArrivesWhole() throws Exception {
        HttpResponse<byte[]> answer = get("/report", HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(List.of("application/json"), answer.headers().allValues("content-type"));
        assertEquals(Application.evaluate(), MipgJson.readReport(answer.body()).orThrow());
    }

    @Test
    void thePageKeepsItsAccents() throws Exception {
        HttpResponse<String> answer = get("/report.html", HttpResponse.BodyHandlers.ofString());
        assertEquals(List.of("text/html;charset=UTF-8"), answer.headers().allValues("content-type"));
        assertTrue(answer.body().contains("Alcaldía de ejemplo"), answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/raw/system", "/raw/report", "/raw/view"})
    void rawValuesNeverBecomeEmptyObjects(String path) throws Exception {
        HttpResponse<String> answer = get(path, HttpResponse.BodyHandlers.ofString());
        assertTrue(
                answer.statusCode() >= 400 || !answer.body().contains("{}"),
                () -> "Silently lost: " + answer.statusCode() + " " + answer.body());
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), body);
    }
}
