package co.gov.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.jackson3.MipgJacksonModule;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.report.Finding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    private static final Class<ManagementSystem> SYSTEM = ManagementSystem.class;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private JsonMapper mapper;

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

    @Test
    void rawValuesAreTheDocumentsOfTheLibrary() throws Exception {
        HttpResponse<byte[]> report = get("/raw/report", HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, report.statusCode());
        assertEquals(List.of("application/json"), report.headers().allValues("content-type"));
        assertArrayEquals(MipgJson.writeReport(Application.evaluate()), report.body());

        HttpResponse<byte[]> system = get("/raw/system", HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, system.statusCode());
        assertArrayEquals(MipgJson.writeSystem(Application.system()), system.body());
    }

    @Test
    void aValueOfOnesOwnHoldsTheDocumentAsItIs() throws Exception {
        HttpResponse<String> answer = get("/raw/view", HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals(
                "{\"town\":\"Alcaldía de ejemplo\",\"id\":\"ejemplo:1\",\"report\":" + document() + "}", answer.body());
    }

    @Test
    void aSystemIsReadFromTheBodyOfARequest() throws Exception {
        HttpResponse<byte[]> answer = post("/raw/evaluation", MipgJson.writeSystem(Application.system()));
        assertEquals(200, answer.statusCode());
        assertArrayEquals(MipgJson.writeReport(Application.evaluate()), answer.body());

        assertEquals(400, post("/raw/evaluation", "{}".getBytes(UTF_8)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/raw/finding", "/raw/committee", "/raw/part"})
    void whatHasNoFormOfItsOwnIsAnError(String path) throws Exception {
        HttpResponse<String> answer = get(path, HttpResponse.BodyHandlers.ofString());
        assertEquals(500, answer.statusCode(), answer::body);
        assertFalse(answer.body().contains("{}"), answer::body);
    }

    @Test
    void anyMapperThatLooksForModulesDoesTheSame() {
        for (JsonMapper any :
                List.of(mapper, JsonMapper.builder().findAndAddModules().build())) {
            assertEquals(document(), any.writeValueAsString(Application.evaluate()));
            assertEquals(Application.system(), any.readValue(any.writeValueAsBytes(Application.system()), SYSTEM));
            InvalidDefinitionException refused = assertThrows(
                    InvalidDefinitionException.class,
                    () -> any.writeValueAsString(Application.evaluate().findings()));
            assertTrue(refused.getMessage().startsWith(Finding.class.getName() + " has no JSON form of its own"));
        }
    }

    @Test
    void aMapperWithoutModulesMustBeGivenOurs() {
        assertEquals("{}", new JsonMapper().writeValueAsString(Application.evaluate()));
        JsonMapper own = JsonMapper.builder().addModule(new MipgJacksonModule()).build();
        assertEquals(document(), own.writeValueAsString(Application.evaluate()));
    }

    private static String document() {
        return new String(MipgJson.writeReport(Application.evaluate()), UTF_8);
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), body);
    }

    private HttpResponse<byte[]> post(String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
