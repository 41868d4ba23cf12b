package io.github.mipg.io.report;

/**
 * Writes HTML so that no text can become markup: text and attribute values always pass through the escape, markup never
 * does, and only this package writes markup.
 */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(16_384);

    /** Writes markup of ours as it stands. */
    HtmlWriter markup(String html) {
        out.append(html);
        return this;
    }

    /** Writes a text of anybody's, in an element or between the double quotes of an attribute. */
    HtmlWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> character(text, i, c);
            }
        }
        return this;
    }

    /** HTML has no way to write control characters, and UTF-8 none to write half a character. */
    private void character(String text, int i, char c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE;
        boolean half = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        out.append(control || half ? '\uFFFD' : c);
    }

    /** Writes an element that holds a text alone; the tag may have attributes of ours. */
    HtmlWriter element(String tag, String text) {
        int end = tag.indexOf(' ');
        String name = end < 0 ? tag : tag.substring(0, end);
        return markup("<")
                .markup(tag)
                .markup(">")
                .text(text)
                .markup("</")
                .markup(name)
                .markup(">");
    }

    /** Starts a new line, for the eyes of those who read the source. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    String html() {
        return out.toString();
    }
}
