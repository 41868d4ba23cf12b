package io.github.mipg.benchmarks;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.ManagementSystem;

/** Prints what heap one large system retains: many copies read from its document, after collections. */
public final class Memory {
    private static final int COPIES = 200;

    private Memory() {}

    /**
     * Measures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        byte[] document = MipgJson.writeSystem(LargeSystem.system());
        ManagementSystem[] copies = new ManagementSystem[COPIES];
        copies[0] = MipgJson.readSystem(document).orThrow();
        long before = Heap.used();
        for (int i = 1; i < COPIES; i++) {
            copies[i] = MipgJson.readSystem(document).orThrow();
        }
        long each = (Heap.used() - before) / (COPIES - 1);
        System.out.println("document: " + document.length + " bytes; heap retained by the system read from it: " + each
                + " bytes; last copy equal: " + copies[COPIES - 1].equals(copies[0]));
    }
}
