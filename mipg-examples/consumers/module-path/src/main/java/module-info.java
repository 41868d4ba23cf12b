module co.gov.example {
    requires io.github.mipg.io;
}
