//! Just enough reading of our own pages to check them: tags in order, attributes, text.

/// A tag as it stands in a page.
#[derive(Debug, Clone)]
pub struct Tag {
    pub name: String,
    pub closing: bool,
    pub attributes: Vec<(String, String)>,
    /// What stands between this tag and the next.
    pub text: String,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

const VOID: &[&str] = &["meta", "link", "input", "br", "hr", "img", "!doctype"];

/// All tags of a page in order.
pub fn tags(page: &str) -> Vec<Tag> {
    let mut rest = page;
    let mut tags = Vec::new();
    while let Some(start) = rest.find('<') {
        let (tag, after) = read_tag(&rest[start + 1..]);
        let text = after.split('<').next().unwrap_or_default().to_owned();
        tags.push(Tag { text, ..tag });
        rest = after;
    }
    tags
}

/// The first place where opening and closing tags do not match.
pub fn unbalanced(tags: &[Tag]) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for tag in tags.iter().filter(|tag| !VOID.contains(&tag.name.as_str())) {
        let empty = tag.attributes.last().is_some_and(|(name, _)| name == "/");
        match (tag.closing, empty) {
            (false, false) => open.push(&tag.name),
            (false, true) => {}
            (true, _) if open.last() == Some(&tag.name.as_str()) => {
                open.pop();
            }
            (true, _) => return Some(format!("</{}> closes {:?}", tag.name, open.last())),
        }
    }
    open.last().map(|name| format!("<{name}> is never closed"))
}

fn read_tag(text: &str) -> (Tag, &str) {
    let closing = text.starts_with('/');
    let text = text.trim_start_matches('/');
    let end = text.find(|sign: char| sign.is_whitespace() || sign == '>' || sign == '/').unwrap_or(text.len());
    let name = text[..end].to_lowercase();
    let mut attributes = Vec::new();
    let mut rest = text[end..].trim_start();
    while let Some(sign) = rest.chars().next() {
        match sign {
            '>' => return (Tag { name, closing, attributes, text: String::new() }, &rest[1..]),
            '/' => {
                attributes.push(("/".to_owned(), String::new()));
                rest = rest[1..].trim_start();
            }
            _ => {
                let (attribute, after) = read_attribute(rest);
                attributes.push(attribute);
                rest = after.trim_start();
            }
        }
    }
    (Tag { name, closing, attributes, text: String::new() }, "")
}

fn read_attribute(text: &str) -> ((String, String), &str) {
    let end = text.find(|sign: char| sign.is_whitespace() || "=>".contains(sign)).unwrap_or(text.len());
    let name = text[..end].to_owned();
    let rest = &text[end..];
    let Some(quoted) = rest.strip_prefix("=\"") else {
        return ((name, String::new()), rest.strip_prefix('=').unwrap_or(rest));
    };
    let (value, after) = quoted.split_once('"').unwrap_or((quoted, ""));
    ((name, value.to_owned()), after)
}
