package io.github.mipg.examples.cli;

/** A company outside the Model, of which everything is known that the law still asks of it. */
final class Outsider {
    /** What it is, inside its braces. */
    static final String ENTITY = """
            "nature": "sociedad-de-economia-mixta", "branch": "executive", "order": "territorial", "stateCapital": "51"
            """;

    private static final String REST = """
                    "asOf": "2019-06-30",
                    "reports": {"completeThrough": "2019-12-31", "items": [
                      {"id": "g", "kind": "informe-de-gestion", "cutOff": "2018-12-31",
                       "publication": {"date": "2019-01-31"}}]},
                    "documents": {"completeThrough": "2019-12-31", "items": []},
                    "planning": {
                      "objectives": {"completeThrough": "2019-12-31", "items": [{"id": "o", "statement": "x"}]},
                      "resultGoals": {"completeThrough": "2019-12-31", "items": [{"id": "m", "statement": "x"}]},
                      "productGoals": {"completeThrough": "2019-12-31", "items": []},
                      "actions": {"completeThrough": "2019-12-31", "items": []},
                      "indicators": {"completeThrough": "2019-12-31", "items": [{"id": "i", "name": "x"}]}},
            """;

    private Outsider() {}

    /** Everything but entity and vigencia; its plan of purchases is known, and these plans. */
    static String rest(String plans) {
        return REST + "\"plans\": {\"completeThrough\": \"2019-12-31\", \"items\": [" + plans
                + "{\"id\": \"q\", \"kind\": \"plan-anual-de-adquisiciones\", \"vigencia\": 2019}]},";
    }
}
