//! What `sulh roster FILE --json` prints.

use super::*;

#[test]
fn json_has_the_promised_shape() {
    let reading =
        pasted("Name\tCountry\tLanguages\tNote\nLeila Benkirane\tMorroco\tAR FR\tvegetarian");
    let json = serde_json::to_value(&reading).expect("json");
    let expected = serde_json::json!({
        "participants": [{
            "row": 2, "name": "Leila Benkirane", "country": null, "status": null,
            "languages": ["ar", "fr"], "gender": null, "experience": null, "note": "vegetarian",
        }],
        "problems": [{
            "row": 2, "column": { "letter": "B", "heading": "Country" }, "severity": "row_kept",
            "kind": "unknown_country", "text": "Morroco", "suggestion": "MA",
        }],
        "found": {
            "source": { "kind": "pasted", "delimiter": "tab" },
            "header": { "row": 1, "language": "en" },
            "columns": [
                { "letter": "A", "heading": "Name", "field": "name" },
                { "letter": "B", "heading": "Country", "field": "country" },
                { "letter": "C", "heading": "Languages", "field": "languages" },
                { "letter": "D", "heading": "Note", "field": "note" },
            ],
            "ignored": [],
        },
    });
    assert_eq!(json, expected);
}
