//! Who live together: the household that a life is thrown in.

use jiff::civil::Date;
use uuid::Uuid;

use super::super::dice::Dice;
use super::super::names;
use super::super::region::Municipality;
use super::super::shares::{Group, Origin};
use super::{day, origin, permit_day};

/// Who lives together: the second adult of a family gets the first one's.
#[derive(Debug, Clone)]
pub(in crate::demo) struct Family {
    pub id: Uuid,
    pub name: String,
    pub neighbourhood: String,
    pub group: Group,
    pub origin: Origin,
    pub permit: Date,
    pub first_is_woman: bool,
    pub children: Vec<Date>,
}

/// Throws the household that comes next: most people live alone, some with a partner and children.
pub(in crate::demo) fn family(dice: &mut Dice, of: &Municipality, today: Date) -> Option<Family> {
    if !dice.chance(45) {
        return None;
    }
    let group = if dice.chance(75) { Group::Asylum } else { Group::Family };
    let origin = origin(dice, group);
    let first_is_woman = dice.chance(40);
    let children = (0..dice.weighted(&[(30, 0), (25, 1), (25, 2), (15, 3), (5, 4)]))
        .map(|_| day(today, -dice.between(400, 16 * 365)))
        .collect();
    Some(Family {
        id: Uuid::from_u64_pair(dice.next(), dice.next()),
        name: names::name(dice, origin, first_is_woman).family,
        neighbourhood: (*dice.pick(of.neighbourhoods)).to_owned(),
        group,
        origin,
        permit: permit_day(dice, today),
        first_is_woman,
        children,
    })
}
