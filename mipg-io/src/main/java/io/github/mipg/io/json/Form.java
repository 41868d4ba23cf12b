package io.github.mipg.io.json;

import io.github.mipg.model.Text;
import io.github.mipg.model.internal.shape.Scalar.Spelling;

/** The forms that a text on the wire can have, in words for people. The model decides; these only explain. */
enum Form {
    LINE(
            Text.of(
                    "una línea de 1 a 10000 caracteres visibles, en forma Unicode compuesta (NFC), sin espacios en los"
                            + " extremos",
                    "one line of 1 to 10000 visible characters, in composed Unicode form (NFC), without blanks at its"
                            + " ends"),
            Text.of(
                    "Quite saltos de línea, caracteres de control y espacios sobrantes, y normalice a NFC; si se"
                            + " desconoce, quite el campo.",
                    "Take out line breaks, control characters and outer blanks, and normalise to NFC; if it is unknown,"
                            + " leave the field out.")),
    KEY(
            Text.of(
                    "un texto de 1 a 200 caracteres visibles sin espacios en los extremos",
                    "a text of 1 to 200 visible characters without blanks at its ends"),
            Text.of(
                    "Use la llave que la fila tiene en su propio sistema.",
                    "Use the key that the row has in your own system.")),
    SLUG(
            Text.of(
                    "un identificador de letras minúsculas a-z y dígitos en palabras unidas por guiones",
                    "an identifier of lower-case letters a-z and digits in words joined by hyphens"),
            Text.of(
                    "Escríbalo como lo nombra el catálogo, sin tildes, mayúsculas ni espacios, como 'gobierno-digital'.",
                    "Write it as the catalogue names it, without accents, capitals or blanks, such as 'gobierno-digital'.")),
    ENTITY(
            Text.of(
                    "un espacio de nombres, dos puntos y una llave; en 'sigep', cuatro dígitos",
                    "a namespace, a colon and a key; in 'sigep', four digits"),
            Text.of(
                    "Escríbalo como 'sigep:0576', con los ceros a la izquierda, o use un espacio de nombres propio.",
                    "Write it like 'sigep:0576', with leading zeros, or use a namespace of your own.")),
    DATE(
            Text.of("una fecha que exista, AAAA-MM-DD", "a date that exists, YYYY-MM-DD"),
            Text.of(
                    "Escriba el día como '2025-12-31'; si se desconoce, quite el campo.",
                    "Write the day like '2025-12-31'; if it is unknown, leave the field out.")),
    MUNICIPALITY(
            Text.of("un código DIVIPOLA de cinco dígitos", "a DIVIPOLA code of five digits"),
            Text.of("Conserve los ceros a la izquierda, como en '05001'.", "Keep leading zeros, as in '05001'.")),
    PERCENTAGE(
            Text.of(
                    "un decimal de 0 a 100 entre comillas, con 12 decimales a lo sumo",
                    "a decimal from 0 to 100 in quotes, with at most 12 decimals"),
            Text.of(
                    "Escriba \"90\" para el noventa por ciento, con punto decimal y sin signo.",
                    "Write \"90\" for ninety per cent, with a decimal point and without a sign.")),
    RULE(
            Text.of(
                    "un espacio de nombres y palabras unidas por puntos, en minúsculas, dígitos y guiones",
                    "a namespace and words joined by dots, in lower-case letters, digits and hyphens"),
            Text.of("Copie el identificador de la regla.", "Copy the identifier of the rule.")),
    SUBJECT(
            Text.of(
                    "una clase, dos puntos y una llave, como 'committee:cigd'",
                    "a kind, a colon and a key, such as 'committee:cigd'"),
            Text.of("Copie el identificador del hallazgo original.", "Copy the identifier from the original finding.")),
    MATTER(
            Text.of(
                    "una clase de asunto, una barra y un identificador, como 'policy/control-interno'",
                    "a kind of matter, a slash and an identifier, such as 'policy/control-interno'"),
            Text.of(
                    "Las clases son model, policy, body, plan, report e index.",
                    "The kinds are model, policy, body, plan, report and index.")),
    REVISION(
            Text.of(
                    "de 1 a 40 letras, dígitos, puntos o guiones, como '2025-1'",
                    "1 to 40 letters, digits, dots or hyphens, such as '2025-1'"),
            Text.of("Escríbala de esa forma.", "Write it in that form.")),
    EDITION(
            Text.of("el identificador de una edición, como 'D1499-2017'", "the id of an edition, such as 'D1499-2017'"),
            Text.of("Escríbalo como lo lista el catálogo.", "Write it as the catalogue lists it.")),
    HASH(
            Text.of("un resumen SHA-256 de 64 dígitos hexadecimales", "a SHA-256 hash of 64 hexadecimal digits"),
            Text.of("Cópielo completo del informe original.", "Copy the whole of it from the original report.")),
    TEXT(
            Text.of("un texto de caracteres completos", "a text of whole characters"),
            Text.of(
                    "Escriba completos los caracteres partidos (\\ud83d sin su pareja).",
                    "Write the halved characters whole (\\ud83d without its other half).")),
    SCORE(
            Text.of(
                    "un decimal de 0 a 100 entre comillas, como \"30.20\"",
                    "a decimal from 0 to 100 in quotes, such as \"30.20\""),
            Text.of(
                    "Copie la cifra como fue publicada, con punto decimal.",
                    "Copy the figure as it was published, with a decimal point.")),
    RATIO(
            Text.of(
                    "una razón irreducible de 0 a 100 entre comillas, como \"176/3\"",
                    "a ratio in lowest terms from 0 to 100 in quotes, such as \"176/3\""),
            Text.of(
                    "Copie la cifra exacta de la tarjeta original.",
                    "Copy the exact figure from the original scorecard.")),
    FIGURE(
            Text.of(
                    "un decimal entre comillas, con 40 cifras antes del punto y 12 después a lo sumo",
                    "a decimal in quotes, with at most 40 digits before the point and 12 after it"),
            Text.of(
                    "Escriba \"0.8\", con punto decimal y sin exponente, separador de miles ni el signo %.",
                    "Write \"0.8\", with a decimal point and without exponent, thousands separator or the sign %.")),
    AMOUNT(
            Text.of(
                    "un valor en pesos entre comillas, cero o más, con dos decimales a lo sumo",
                    "an amount of pesos in quotes, zero or more, with at most two decimals"),
            Text.of(
                    "Escriba \"1250000.50\", sin separadores de miles ni el signo $.",
                    "Write \"1250000.50\", without thousands separators or the sign $.")),
    FACT_KEY(
            Text.of(
                    "un espacio de nombres propio, dos puntos y un nombre, en minúsculas, dígitos y guiones",
                    "a namespace of your own, a colon and a name, in lower-case letters, digits and hyphens"),
            Text.of(
                    "Escríbalo como \"acme:sedes-rurales\"; 'mipg' está reservado.",
                    "Write it like \"acme:sedes-rurales\"; 'mipg' is reserved."));

    private final Text expected;
    private final Text fix;

    Form(Text expected, Text fix) {
        this.expected = expected;
        this.fix = fix;
    }

    /** The words for a spelling of the model. */
    static Form of(Spelling spelling) {
        return switch (spelling) {
            case ENTITY -> ENTITY;
            case EDITION -> EDITION;
            case MUNICIPALITY -> MUNICIPALITY;
            case PERCENTAGE -> PERCENTAGE;
            case SCORE -> SCORE;
            case FIGURE -> FIGURE;
            case AMOUNT -> AMOUNT;
            case FACT_KEY -> FACT_KEY;
            case FACT_TEXT -> LINE;
        };
    }

    Text expected() {
        return expected;
    }

    Text fix() {
        return fix;
    }
}
