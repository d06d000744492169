//! One made-up life: a person, and everything that happened to them up to today.

mod family;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{KindError, Leerroute};

use super::dice::Dice;
use super::names::{self, Named};
use super::region::{CLOSED_SCHOOL, Municipality};
use super::shares::{self, Group, Origin};

pub(super) use family::{Family, family};

/// Someone of the demo region, with the facts of their dossier in order of time.
#[derive(Debug, Clone)]
pub(super) struct Life {
    pub name: Named,
    pub birth_date: Date,
    pub neighbourhood: String,
    pub household: Option<Uuid>,
    pub facts: Vec<Happening>,
}

#[derive(Debug, Clone)]
pub(super) struct Happening {
    pub day: Date,
    pub kind: Kind,
    pub source: &'static str,
}

/// Throws a life. `second` says that the person is the second adult of the family.
pub(super) fn live(
    dice: &mut Dice,
    of: &Municipality,
    today: Date,
    family: Option<&Family>,
    second: bool,
) -> Result<Life, KindError> {
    let group = family.map_or_else(|| dice.weighted(shares::GROUPS), |family| family.group);
    let origin = family.map_or_else(|| origin(dice, group), |family| family.origin);
    let ages = if is_asylum(group) { shares::ASYLUM_AGE } else { shares::FAMILY_AGE };
    let (woman, low, high) = dice.weighted(ages);
    let woman = family.map_or(woman, |family| family.first_is_woman != second);
    let mut name = names::name(dice, origin, woman);
    if let Some(family) = family {
        name.family.clone_from(&family.name);
    }
    let permit = family.map_or_else(|| permit_day(dice, today), |family| family.permit);
    let birth_date = day(permit, -dice.between(low * 365 + 90, high * 365 + 300));
    let neighbourhood =
        family.map_or_else(|| (*dice.pick(of.neighbourhoods)).to_owned(), |family| family.neighbourhood.clone());
    let mut story = Story { dice, of, today, group, permit, facts: Vec::with_capacity(48), fault: None };
    story.tell(birth_date, family);
    if let Some(fault) = story.fault {
        return Err(fault);
    }
    let mut facts = story.facts;
    facts.retain(|fact| fact.day <= today);
    facts.sort_by_key(|fact| fact.day);
    Ok(Life { name, birth_date, neighbourhood, household: family.map(|family| family.id), facts })
}

/// A day some days before or after another.
pub(super) fn day(from: Date, days: i32) -> Date {
    from.checked_add(i64::from(days).days()).unwrap_or(from)
}

fn permit_day(dice: &mut Dice, today: Date) -> Date {
    // The law came in on 2022-01-01; a case load holds about four years of arrivals.
    day(today, -dice.between(25, 1_430)).max(jiff::civil::date(2022, 1, 3))
}

fn origin(dice: &mut Dice, group: Group) -> Origin {
    dice.weighted(if is_asylum(group) { shares::ASYLUM_ORIGIN } else { shares::FAMILY_ORIGIN })
}

fn is_asylum(group: Group) -> bool {
    matches!(group, Group::Asylum | Group::FamilyOfAsylum)
}

/// A life while it is told.
struct Story<'a> {
    dice: &'a mut Dice,
    of: &'a Municipality,
    today: Date,
    group: Group,
    permit: Date,
    facts: Vec<Happening>,
    fault: Option<KindError>,
}

impl Story<'_> {
    fn tell(&mut self, birth_date: Date, family: Option<&Family>) {
        let notice = self.arrive(birth_date, family);
        let intake = self.intake(notice);
        let Some((pip, route, school)) = self.plan(notice, intake) else { return };
        self.guidance(notice, pip);
        let start = self.offer(pip, route, school);
        self.lessons(start, route, school);
        self.side_tracks(start, pip, route);
        if route != Leerroute::Z && route != Leerroute::Onderwijs {
            self.exams(start, pip);
        }
        self.surprises(pip);
    }

    #[expect(clippy::needless_pass_by_value, reason = "so that the story reads without borrowing every payload")]
    fn add(&mut self, day: Date, kind: &str, data: Value, source: &'static str) {
        match Kind::parse(kind, &data.to_string()) {
            Ok(kind) => self.facts.push(Happening { day, kind, source }),
            Err(fault) => self.fault = Some(fault),
        }
    }

    /// From the permit to the notice of DUO; returns the day the PIP clock starts.
    fn arrive(&mut self, birth_date: Date, family: Option<&Family>) -> Date {
        let (permit, of) = (self.permit, self.of);
        self.add(permit, "persoon-geregistreerd", json!({ "geboortedatum": birth_date }), "BRP");
        let (residence, treated_as) = match self.group {
            Group::Asylum => (json!({ "vergunning": "asiel-bepaalde-tijd" }), "asielstatushouder-a"),
            Group::FamilyOfAsylum => (
                json!({ "vergunning": "regulier-bepaalde-tijd", "verblijfsdoel": "gezin", "referent": "asielvergunning-houder" }),
                "asielstatushouder-b",
            ),
            Group::Family => (
                json!({ "vergunning": "regulier-bepaalde-tijd", "verblijfsdoel": "gezin", "referent": "overig" }),
                "gezinsmigrant-of-overig",
            ),
            Group::Other => (
                json!({ "vergunning": "regulier-bepaalde-tijd", "verblijfsdoel": "niet-tijdelijk-humanitair" }),
                "gezinsmigrant-of-overig",
            ),
        };
        self.add(permit, "verblijf-verleend", residence, "bericht IND");
        let notice = day(permit, self.dice.between(14, 40));
        let registered = if self.group == Group::Asylum {
            let (low, high) = self.dice.weighted(shares::HOUSING_DELAY);
            let registered = day(permit, self.dice.between(low, high));
            let coupled = day(permit, self.dice.between(3, 9));
            self.add(coupled, "gemeente-gekoppeld", json!({ "gemeente": of.gemeentecode }), "COA");
            registered
        } else {
            day(permit, self.dice.between(2, 12))
        };
        self.add(registered, "brp-ingeschreven", json!({ "gemeente": of.gemeentecode }), "BRP");
        self.add(notice, "inburgeringsplicht-vastgesteld", json!({ "wet": "wi2021" }), "bericht DUO");
        self.add(notice, "kennisgeving-ontvangen", json!({}), "bericht DUO");
        self.add(notice, "wordt-behandeld-als-vastgesteld", json!({ "doelgroep": treated_as }), "bericht DUO");
        if let Some(family) = family {
            self.add(registered, "gezinslid-geregistreerd", json!({ "relatie": "partner" }), "BRP");
            for child in family.children.iter().filter(|child| **child < registered) {
                self.add(
                    registered,
                    "gezinslid-geregistreerd",
                    json!({ "relatie": "kind", "geboortedatum": child }),
                    "BRP",
                );
            }
        }
        notice.max(registered)
    }

    fn intake(&mut self, clock: Date) -> Date {
        let summons = day(clock, self.dice.between(4, 16));
        self.add(summons, "oproep-brede-intake-verzonden", json!({ "uiterlijk_op": day(summons, 21) }), "brief");
        let mut start = day(summons, self.dice.between(7, 18));
        if self.dice.chance(6) {
            let excused = self.dice.chance(60);
            self.add(start, "brede-intake-niet-verschenen", json!({ "verontschuldigd": excused }), "gesprek");
            start = day(start, self.dice.between(7, 20));
        }
        self.add(start, "brede-intake-gestart", json!({}), "gesprek");
        start
    }

    fn plan(&mut self, clock: Date, intake: Date) -> Option<(Date, Leerroute, &'static str)> {
        let asylum = is_asylum(self.group);
        let route = self.dice.weighted(if asylum { shares::ASYLUM_ROUTE } else { shares::FAMILY_ROUTE });
        let test = day(intake, self.dice.between(5, 20));
        self.add(test, "leerbaarheidstoets-uitslag-ontvangen", json!({ "uitkomst": route }), "bericht DUO");
        let (low, high) = self.dice.weighted(shares::PIP_DELAY);
        let pip = day(clock, self.dice.between(low, high)).max(day(test, 1));
        self.add(day(pip, -1), "brede-intake-afgerond", json!({}), "gesprek");
        let (level, hours) = match route {
            Leerroute::B1 => ("B1", self.dice.pick(&[9.0, 12.0, 15.0])),
            Leerroute::Onderwijs => ("B1", &20.0),
            Leerroute::Z => ("A1", self.dice.pick(&[8.0, 10.0, 12.0])),
        };
        let mut plan = json!({
            "leerroute": route, "niveau": level, "voortgangsgesprekken": 6, "contact_interval_weken": 13,
            "bekendgemaakt_op": day(pip, self.dice.between(0, 4)),
        });
        if asylum {
            plan["uren_per_week"] = json!(hours);
        }
        self.add(pip, "pip-vastgesteld", plan, "besluit");
        let school = *self.dice.pick(self.of.schools);
        (pip <= self.today).then_some((pip, route, school))
    }

    fn guidance(&mut self, clock: Date, pip: Date) {
        if is_asylum(self.group) {
            self.add(clock, "maatschappelijke-begeleiding-gestart", json!({}), "opdracht");
            if self.group == Group::Asylum && self.dice.chance(85) {
                self.benefit(clock);
            }
            let planned = day(clock, 540);
            if self.dice.chance(96) {
                self.add(day(clock, 400), "vervolg-afgesproken", json!({ "wie": "Sociaal wijkteam" }), "gesprek");
            }
            self.add(
                day(clock, 380),
                "maatschappelijke-begeleiding-einde-gepland",
                json!({ "op": planned }),
                "opdracht",
            );
            self.add(planned, "maatschappelijke-begeleiding-geeindigd", json!({}), "opdracht");
        } else if self.dice.chance(55) {
            let asked = day(pip, self.dice.between(10, 60));
            self.add(asked, "lening-aangevraagd", json!({}), "bericht DUO");
            let lent = day(asked, self.dice.between(20, 55));
            self.add(lent, "lening-verstrekt", json!({ "bedrag_euro": 10_000 }), "bericht DUO");
        }
    }

    fn benefit(&mut self, clock: Date) {
        self.add(clock, "bijstand-toegekend", json!({}), "besluit");
        let paid = day(clock, self.dice.between(0, 6));
        self.add(paid, "ontzorgen-gestart", json!({}), "besluit");
        if self.dice.chance(88) {
            let step = day(clock, self.dice.between(60, 170));
            self.add(step, "financiele-stap-gezet", json!({ "reden": "Betaalt zelf de zorgverzekering" }), "gesprek");
        }
        if self.dice.chance(25) {
            let out = day(clock, self.dice.between(300, 1_000));
            self.add(out, "bijstand-geeindigd", json!({ "reden": "Betaald werk" }), "besluit");
        }
    }

    fn offer(&mut self, pip: Date, route: Leerroute, school: &'static str) -> Date {
        let education = route == Leerroute::Onderwijs;
        let mut from = pip;
        if is_asylum(self.group) {
            from = day(pip, if self.dice.chance(93) { self.dice.between(5, 75) } else { self.dice.between(95, 160) });
            self.add(from, "aanbod-gedaan", json!({ "aanbieder": school, "taalschakeltraject": education }), "brief");
        }
        let start = day(from, self.dice.between(7, if education { 60 } else { 30 }));
        let kind = if education { "taalschakeltraject-gestart" } else { "cursus-gestart" };
        self.add(start, kind, json!({ "aanbieder": school }), "aanbieder");
        start
    }

    fn lessons(&mut self, start: Date, route: Leerroute, school: &'static str) {
        let closed = day(self.today, -42);
        let stop = if school == CLOSED_SCHOOL { closed } else { self.today };
        let (low, high) = match route {
            Leerroute::B1 => (26, 56),
            Leerroute::Onderwijs => (60, 84),
            Leerroute::Z => (30, 52),
        };
        let keen = self.dice.between(low, high);
        let months = if route == Leerroute::Onderwijs { 18 } else { self.dice.between(14, 24) };
        for month in 1..=months {
            let until = day(start, month * 30);
            if until > stop {
                break;
            }
            let hours = f64::from((keen + self.dice.between(-8, 8)).max(4));
            let subject = if month % 5 == 0 { "knm" } else { "nt2" };
            let online = if self.dice.chance(20) { hours / 2.0 } else { 0.0 };
            let place = if route == Leerroute::Onderwijs { "web" } else { "keurmerk" };
            let data = json!({ "uren": hours, "vak": subject, "fysiek": hours - online, "aanbieder": school, "instelling": place });
            self.add(until, "lesuren-gevolgd", data, "aanbieder");
            if self.dice.chance(15) {
                let data = json!({ "uren": self.dice.between(2, 9), "geoorloofd": self.dice.chance(65) });
                self.add(until, "verzuim-gemeld", data, "aanbieder");
            }
        }
        if school == CLOSED_SCHOOL && start < closed && closed < day(start, months * 30) {
            self.add(closed, "aanbieder-gesloten", json!({ "aanbieder": school }), "bericht aanbieder");
        }
        if route == Leerroute::Onderwijs && self.dice.chance(80) {
            self.add(day(start, months * 30 + 20), "taalschakeldiploma-behaald", json!({}), "aanbieder");
        }
    }

    /// PVT, MAP, participation and the progress talks.
    fn side_tracks(&mut self, start: Date, pip: Date, route: Leerroute) {
        let pvt = day(start, self.dice.between(60, 240));
        self.add(pvt, "pvt-uren-gevolgd", json!({ "uren": 8 }), "aanbieder");
        self.add(day(pvt, 14), "pvt-uren-gevolgd", json!({ "uren": 4, "activiteit": true }), "aanbieder");
        self.add(day(pvt, 21), "participatieverklaring-ondertekend", json!({}), "bijeenkomst");
        if route != Leerroute::Onderwijs {
            let map = day(start, self.dice.between(280, 480));
            self.add(map, "map-uren-gevolgd", json!({ "theorie": 20, "praktijk": 10 }), "aanbieder");
            let practice = self.dice.between(24, 36);
            self.add(day(map, 40), "map-uren-gevolgd", json!({ "praktijk": practice }), "werkgever");
            if self.dice.chance(75) {
                self.add(day(map, 70), "map-eindgesprek-gevoerd", json!({}), "gesprek");
            }
        }
        if route == Leerroute::Z && is_asylum(self.group) {
            for month in 3..=20 {
                let data = json!({ "uren": self.dice.between(20, 46) });
                self.add(day(start, month * 30 + 8), "participatie-uren-gevolgd", data, "werkgever");
            }
        }
        let mut talk = day(pip, self.dice.between(60, 95));
        while talk < self.today && talk < day(pip, 3 * 365) {
            self.add(talk, "voortgangsgesprek-gevoerd", json!({}), "gesprek");
            talk =
                day(talk, if self.dice.chance(94) { self.dice.between(70, 91) } else { self.dice.between(110, 170) });
        }
    }

    fn exams(&mut self, start: Date, pip: Date) {
        let mut sat = day(start, self.dice.between(420, 620));
        let mut passed = 0;
        for part in ["knm", "lezen", "luisteren", "spreken", "schrijven"] {
            for _ in 0..2 {
                let success = self.dice.chance(68);
                let result = day(sat, self.dice.between(30, 70));
                let data = json!({ "onderdeel": part, "geslaagd": success });
                self.add(result, "examenonderdeel-uitslag-ontvangen", data, "bericht DUO");
                sat = day(sat, self.dice.between(35, 60));
                if success {
                    passed += 1;
                    break;
                }
            }
        }
        let has_map =
            self.facts.iter().any(|fact| fact.kind.name() == "map-eindgesprek-gevoerd" && fact.day <= self.today);
        let diploma = day(sat, 60);
        if passed == 5 && has_map && diploma < day(pip, 3 * 365) {
            self.facts.retain(|fact| fact.day <= diploma);
            self.add(
                diploma,
                "plicht-voldaan",
                json!({ "bewijs": "diploma", "leerroute": Leerroute::B1 }),
                "bericht DUO",
            );
        }
    }

    /// What happens to people besides integrating.
    fn surprises(&mut self, pip: Date) {
        if self.dice.chance(7) {
            let from = day(pip, self.dice.between(120, 700));
            let until = day(from, self.dice.between(40, 180));
            let data = json!({ "grond": "ziekte", "van": from, "tot_en_met": until, "bewijs": self.dice.chance(70) });
            self.add(until, "omstandigheid-vastgesteld", data, "gesprek");
        }
        if self.dice.chance(4) {
            let route = if self.dice.chance(50) { Leerroute::Z } else { Leerroute::B1 };
            let on = day(pip, self.dice.between(200, 520));
            let data = json!({ "naar": route, "reden": "Vordert anders dan verwacht" });
            self.add(on, "leerroute-gewijzigd", data, "besluit");
        }
        if self.dice.chance(5) {
            let closed = day(pip, self.dice.between(200, 900));
            let data = json!({ "relatie": "partner" });
            if self.facts.iter().any(|fact| fact.kind.name() == "gezinslid-geregistreerd") {
                self.add(closed, "gezinslid-uit-bijstand", data, "besluit");
            }
        }
        if self.dice.chance(3) {
            let born = day(pip, self.dice.between(60, 900));
            self.add(born, "kind-geboren", json!({ "zelf_bevallen": false }), "BRP");
        }
    }
}

#[cfg(test)]
mod tests;
