fn main() {
    println!("{}", serde_json::to_string_pretty(&naober::routes::api_document()).unwrap());
}
