//! The law as data: rules in YAML, several versions side by side, and the readings a municipality has chosen.

/// Names a rule of the rule files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RuleId(pub u16);

/// All rules and the chosen readings.
#[derive(Debug, Clone)]
pub struct Law {}

impl Law {
    /// The rules that come with this release, with the default readings.
    pub fn built_in() -> Self {
        Self {}
    }
}
