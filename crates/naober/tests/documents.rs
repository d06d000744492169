//! Committed documents are what the code says. `naober document openapi` writes the new one.

#[test]
fn the_committed_openapi_document_is_the_one_the_code_makes() {
    let committed = include_str!("../../../docs/api/openapi.json");
    let committed: serde_json::Value = serde_json::from_str(committed).expect("the document is JSON");
    assert!(
        committed == naober::routes::api_document(),
        "run `cargo run -p naober -- document openapi > docs/api/openapi.json`"
    );
}
