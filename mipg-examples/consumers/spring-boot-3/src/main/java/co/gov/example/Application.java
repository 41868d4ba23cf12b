package co.gov.example;

import io.github.mipg.model.Text;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @GetMapping(value = "/written", produces = MediaType.APPLICATION_JSON_VALUE)
    String written() {
        return "[\"" + value().spanish() + "\"]";
    }

    @GetMapping("/raw")
    Text raw() {
        return value();
    }

    private static Text value() {
        return Text.of("Filandia", "Filandia");
    }
}
