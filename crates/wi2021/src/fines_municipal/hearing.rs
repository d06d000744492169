//! Whether the person must be able to give a view before a fine (Awb 5:48, 5:53).

use jiff::civil::Date;

use crate::assessment::Basis;
use crate::basis::step;
use crate::facts::Boeteartikel;
use crate::law::{Law, RuleId};
use crate::words::Arg;

/// What comes before a fine of an article.
#[derive(Debug, Clone, PartialEq)]
pub struct Hearing {
    /// A report and a chance to give a view come first; without them there is no fine.
    pub required: bool,
    /// It rests on no fact: only on the article.
    pub basis: Basis,
}

/// Must the person be able to give a view before a fine of this article, for a violation found on a day?
pub fn hearing(article: Boeteartikel, found: Date, law: &Law) -> Hearing {
    let highest = match article {
        Boeteartikel::Art22 => law.rule(RuleId::Fine22, found).cents(),
        Boeteartikel::Art23 => law.rule(RuleId::Fine23, found).cents(),
    };
    let above = law.rule(RuleId::FineHearing, found).cents();
    let required = highest > above;
    let (highest, above) = (Arg::Cents(highest), Arg::Cents(above));
    let line =
        if required { step!("boete.horen-moet", highest, above) } else { step!("boete.horen-mag", highest, above) };
    Hearing { required, basis: Basis::of(RuleId::FineHearing).step(line) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, explain};

    #[test]
    fn who_may_be_fined_more_than_the_amount_of_the_awb_is_heard_first() {
        let law = Law::built_in();
        for (article, required, said) in [
            (Boeteartikel::Art22, false, "€ 250, niet meer dan € 340"),
            (Boeteartikel::Art23, true, "€ 800, meer dan € 340"),
        ] {
            let hearing = hearing(article, Date::constant(2026, 3, 12), &law);
            assert_eq!(hearing.required, required);
            let told = explain(&law, &[], &hearing.basis, Lang::Nl);
            assert!(told.steps[0].contains(said), "{told:?}");
        }
    }
}
