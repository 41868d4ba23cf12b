package co.gov.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.ManagementSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CommitteesTest {
    @Value("${local.server.port}")
    private int port;

    @Test
    void goodRowsBecomeASystem() throws Exception {
        HttpResponse<byte[]> answer = post("""
                {"minutes": [{"id": 1, "committee": "7", "heldOn": "2025-03-20"}],
                 "committees": [{"id": 7, "kind": "comite-institucional", "name": "Comité Institucional"}],
                 "through": "2025-12-31"}
                """, HttpResponse.BodyHandlers.ofByteArray());

        assertEquals(200, answer.statusCode());
        ManagementSystem system = MipgJson.readSystem(answer.body()).orThrow();
        assertEquals(1, system.meetings().items().size());
        assertTrue(system.committees().covers(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void badRowsAreAnsweredInTheTermsOfTheApplication() throws Exception {
        HttpResponse<String> answer = post("""
                {"minutes": [{"id": 1, "committee": "9", "heldOn": "2025-03-20"}, {"id": 2, "heldOn": "2025-03-20"}],
                 "committees": [{"id": 7, "kind": "Comité", "name": "Comité Institucional"}],
                 "through": "2025-12-31"}
                """, HttpResponse.BodyHandlers.ofString());

        assertEquals(422, answer.statusCode());
        for (String row : new String[] {"'actas:1'", "'actas:2'", "'comites:7'"}) {
            assertTrue(answer.body().contains(row), answer::body);
        }
    }

    private <T> HttpResponse<T> post(String body, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/system"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, handler);
    }
}
