package co.gov.example;

import io.github.mipg.model.Text;

public final class App {
    private App() {}

    public static void main(String[] args) {
        System.out.println(Text.of("Filandia", "Filandia").spanish());
    }
}
