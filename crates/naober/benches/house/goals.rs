//! Figures beside their goals, and the one table at the end.

use crate::say;

#[derive(Default)]
pub struct Goals {
    lines: Vec<String>,
}

impl Goals {
    /// A figure that has to be at least so much.
    pub fn at_least(&mut self, what: &str, figure: f64, goal: f64, unit: &str) {
        self.add(what, figure, &format!("at least {goal}"), unit, figure >= goal);
    }

    /// A figure that has to stay under so much.
    pub fn under(&mut self, what: &str, figure: f64, goal: f64, unit: &str) {
        self.add(what, figure, &format!("under {goal}"), unit, figure < goal);
    }

    /// A figure to compare, without a goal of its own.
    pub fn ratio(&mut self, what: &str, figure: f64) {
        self.lines.push(format!("  {what}: {figure:.0} times"));
    }

    pub fn print(&self) {
        say("\nFigures and goals");
        self.lines.iter().for_each(|line| say(line));
    }

    fn add(&mut self, what: &str, figure: f64, goal: &str, unit: &str, met: bool) {
        let verdict = if met { "met" } else { "NOT met" };
        self.lines.push(format!("  {what}: {figure:.1} {unit} (goal: {goal} {unit}): {verdict}"));
    }
}
