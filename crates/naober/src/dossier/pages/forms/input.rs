//! Reading what people type in a form about a fact: hours as 2,5 or 2.5, whole numbers, municipalities.

/// Hours from nothing to a working life, at most two decimals.
pub(crate) fn hours_typed(typed: &str) -> Option<f64> {
    let plain = typed.trim().replace(',', ".");
    let digits_only = plain.chars().all(|char| char.is_ascii_digit() || char == '.');
    if plain.is_empty() || !digits_only {
        return None;
    }
    let hours: f64 = plain.parse().ok()?;
    (0.0..=20_000.0).contains(&hours).then(|| (hours * 100.0).round() / 100.0)
}

/// A whole number; a point or space between thousands is allowed.
pub(in crate::dossier::pages) fn whole_typed(typed: &str) -> Option<u32> {
    let mut groups = typed.trim().split(['.', ' ']);
    let mut plain = groups.next().unwrap_or_default().to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        plain.push_str(group);
    }
    if plain.is_empty() || !plain.chars().all(|char| char.is_ascii_digit()) {
        return None;
    }
    plain.parse().ok().filter(|number| *number <= 10_000_000)
}

/// A CBS code such as GM0363; small letters and a missing GM are forgiven.
pub(in crate::dossier::pages) fn municipality_typed(typed: &str) -> Option<String> {
    let plain = typed.trim().to_uppercase();
    let digits = plain.strip_prefix("GM").unwrap_or(&plain).trim();
    (digits.len() == 4 && digits.chars().all(|char| char.is_ascii_digit())).then(|| format!("GM{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_with_comma_and_point() {
        assert_eq!(hours_typed("2,5"), Some(2.5));
        assert_eq!(hours_typed(" 2.5 "), Some(2.5));
        assert_eq!(hours_typed("600"), Some(600.0));
        for typed in ["", "-1", "1e9", "NaN", "inf", "2,5,1", "veel"] {
            assert_eq!(hours_typed(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_whole_number_takes_a_point_between_thousands_only() {
        assert_eq!(whole_typed("10.000"), Some(10_000));
        assert_eq!(whole_typed("340"), Some(340));
        for typed in ["", "2.5", "-3", "1,000", "12 3"] {
            assert_eq!(whole_typed(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_municipality_is_its_cbs_code() {
        assert_eq!(municipality_typed("gm0363").as_deref(), Some("GM0363"));
        assert_eq!(municipality_typed("0363").as_deref(), Some("GM0363"));
        assert_eq!(municipality_typed("Amsterdam"), None);
    }
}
