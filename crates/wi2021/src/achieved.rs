//! What the person has done by a day: lessons, participation, PVT, MAP and exams, counted in one pass.

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::Hours;
use crate::calendar::same_day_later;
use crate::exams::{Exams, dispensed_part};
use crate::extension::same_provider;
use crate::facts::{
    Examenonderdeel, Instelling, Kind, Leerroute, Lesuren, MapUren, Niveau, Omvang, ParticipatieUren,
    Participatiekader, SoortOpleiding, Vak,
};
use crate::law::{Law, RuleId};
use crate::situation::{Event, Situation, seen};
use crate::term::first_pip;

/// Hours with the facts they rest on.
#[derive(Debug, Default, Clone)]
pub(crate) struct Tally {
    pub time: Hours,
    pub facts: SmallVec<[u16; 4]>,
}

/// Everything done by a day that counts, and for what.
#[derive(Debug, Default)]
pub(crate) struct Achieved {
    pub exams: Exams,
    /// Lessons of the route in force.
    pub lessons: Tally,
    /// Lessons on another route before the change to Z (Bs 5.4(4)c).
    pub credit: Tally,
    /// Lessons during the brede intake (Bs 3.14(6)).
    pub intake: Tally,
    /// Dutch and KNM in an earlier study (Bs 3.14(9)).
    pub prior: Tally,
    /// NT2 and alfabetisering towards scaling down (Bs 5.5).
    pub towards_a2: Tally,
    /// Of those, given in person.
    pub in_person: Tally,
    /// Of those, followed during the brede intake (Bs 5.5(2)).
    pub a2_in_intake: Tally,
    /// Followed at a provider after it lost its keurmerk (R 8.1).
    pub unrecognised: Tally,
    /// Lessons missed without permission.
    pub missed: Hours,
    /// Participation of the Z route itself.
    pub participation: Tally,
    /// Activities in the intake, under the Participatiewet or in guidance (Bs 3.14(6)).
    pub other_participation: Tally,
    /// Under the Participatiewet after the intake, which is not deducted (Bs 3.14(6)).
    pub after_intake: Tally,
    pub participation_waived: Option<u16>,
    pub pvt: Tally,
    pub pvt_activity: bool,
    pub pvt_signed: Option<u16>,
    pub map_practice: Tally,
    pub map_theory: Hours,
    pub map_talk: Option<u16>,
    pub map_in_intake: Tally,
    pub z_talk: Option<u16>,
    /// A talk by a third party, which does not count (Bs 3.14(4)).
    pub z_talk_by_other: Option<u16>,
    pub taalschakel: Option<u16>,
    /// Followed before the PIP and not named by an exception (Bs 5.3(5)).
    pub too_early: Tally,
    /// The level the plan records, lowered by scaling down.
    pub level: Option<Niveau>,
}

/// The plan against which an effort is held.
struct Plan<'a> {
    adopted: Option<Date>,
    route: Option<Leerroute>,
    route_since: Option<Date>,
    prior_from: Option<Date>,
    /// Parts that may be sat at A2, as bits.
    at_a2: u8,
    /// Providers that lost their keurmerk, and when.
    lost: SmallVec<[(&'a str, Date); 1]>,
}

impl Tally {
    fn add(&mut self, at: u16, time: Hours) {
        self.time = self.time.plus(time);
        self.facts.push(at);
    }
}

impl Hours {
    pub(crate) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// What remains after taking something off; never below nothing.
    pub(crate) fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0).max(0))
    }

    pub(crate) fn minutes(self) -> i64 {
        i64::from(self.0)
    }
}

impl Achieved {
    /// Counts everything that happened on or before `day`.
    pub(crate) fn by(situation: &Situation, law: &Law, day: Date) -> Self {
        let plan = Plan::of(situation, law);
        let mut done = Self { level: recorded_level(situation, plan.at_a2), ..Self::default() };
        for event in situation.events() {
            if event.on > day {
                break;
            }
            done.count(event, &plan);
        }
        done
    }

    fn count(&mut self, event: Event, plan: &Plan<'_>) {
        let (at, on) = (event.at, event.on);
        let early = plan.adopted.is_some_and(|adopted| on < adopted);
        match &event.fact.kind {
            Kind::LesurenGevolgd(lesson) => self.lesson(at, on, lesson, plan, early),
            Kind::VerzuimGemeld(missed) if !missed.geoorloofd && !early => {
                self.missed = self.missed.plus(Hours::decimal(missed.uren));
            }
            Kind::ParticipatieUrenGevolgd(hours) => self.participate(at, hours, plan.adopted.map(|_| early)),
            Kind::PvtUrenGevolgd(hours) => {
                self.pvt.add(at, Hours::decimal(hours.uren));
                self.pvt_activity |= hours.activiteit;
            }
            Kind::ParticipatieverklaringOndertekend(_) => self.pvt_signed = Some(at),
            Kind::MapUrenGevolgd(hours) => self.map(at, hours, early),
            Kind::MapEindgesprekGevoerd(_) => self.map_talk = Some(at),
            Kind::ZEindgesprekGevoerd(talk) if talk.door_college => self.z_talk = Some(at),
            Kind::ZEindgesprekGevoerd(_) => self.z_talk_by_other = Some(at),
            Kind::TaalschakeldiplomaBehaald(_) if !early => self.taalschakel = Some(at),
            Kind::ExamenpogingGedaan(attempt) if !early => {
                let enough = plan.reaches(attempt.onderdeel, attempt.niveau);
                self.exams.sat(attempt.onderdeel, on, enough);
            }
            Kind::ExamenonderdeelUitslag(result) if !early => {
                let enough = plan.reaches(result.onderdeel, result.niveau);
                self.exams.result(result.onderdeel, on, enough, (result.geslaagd && enough).then_some(at));
            }
            Kind::VrijstellingVerleend(given) => {
                for part in &given.onderdelen {
                    self.exams.waive(*part, at);
                }
            }
            Kind::OntheffingBeslist(decision) if decision.omvang == Omvang::Gedeeltelijk => {
                for part in &decision.onderdelen {
                    match dispensed_part(*part) {
                        Some(part) => self.exams.waive(part, at),
                        None => self.participation_waived = Some(at),
                    }
                }
            }
            _ => {}
        }
    }

    fn lesson(&mut self, at: u16, on: Date, lesson: &Lesuren, plan: &Plan<'_>, early: bool) {
        let time = Hours::decimal(lesson.uren);
        let lost = lesson.instelling == Instelling::Keurmerk && plan.lost_keurmerk(lesson, on);
        if lost {
            self.unrecognised.add(at, time);
        }
        let recognised = lesson.instelling != Instelling::Geen && !lost;
        let language = matches!(lesson.vak, Vak::Nt2 | Vak::Alfabetisering);
        let of_z = language || lesson.vak == Vak::Knm;
        let earlier_study = matches!(
            lesson.binnen_opleiding,
            Some(SoortOpleiding::Vso | SoortOpleiding::Praktijkonderwijs | SoortOpleiding::Entree)
        );
        if early && earlier_study {
            let counts = of_z && plan.prior_from.is_some_and(|from| on >= from);
            let tally = if counts { &mut self.prior } else { &mut self.too_early };
            tally.add(at, time);
            return;
        }
        if early && !lesson.tijdens_brede_intake {
            self.too_early.add(at, time);
            return;
        }
        if language && recognised {
            let in_person = lesson.fysiek.map_or(time, |hours| Hours::decimal(hours).min(time));
            self.towards_a2.add(at, time);
            self.in_person.add(at, in_person);
            if lesson.tijdens_brede_intake {
                self.a2_in_intake.add(at, time);
            }
        }
        if lesson.tijdens_brede_intake {
            if of_z {
                self.intake.add(at, time);
            }
            return;
        }
        match plan.route {
            _ if !recognised => {}
            Some(Leerroute::Z) if !of_z => {}
            Some(Leerroute::Z) if plan.route_since.is_some_and(|since| on < since) => self.credit.add(at, time),
            Some(Leerroute::Z) if lesson.instelling != Instelling::Keurmerk => {}
            _ => self.lessons.add(at, time),
        }
    }

    /// `early` is whether it was before the plan, once there is one.
    fn participate(&mut self, at: u16, hours: &ParticipatieUren, early: Option<bool>) {
        let tally = match hours.kader {
            Participatiekader::ZRoute if early == Some(true) => &mut self.too_early,
            Participatiekader::ZRoute => &mut self.participation,
            Participatiekader::Participatiewet if early == Some(false) => &mut self.after_intake,
            _ => &mut self.other_participation,
        };
        tally.add(at, Hours::decimal(hours.uren));
    }

    fn map(&mut self, at: u16, hours: &MapUren, early: bool) {
        let (practice, theory) = (Hours::decimal(hours.praktijk), Hours::decimal(hours.theorie));
        if early && !hours.tijdens_brede_intake {
            self.too_early.add(at, practice.plus(theory));
            return;
        }
        self.map_practice.add(at, practice);
        self.map_theory = self.map_theory.plus(theory);
        if hours.tijdens_brede_intake {
            self.map_in_intake.add(at, practice.plus(theory));
        }
    }

    /// Twelve hours, an activity and the signature (Bs 3.1).
    pub(crate) fn pvt_complete(&self, law: &Law, day: Date) -> bool {
        self.pvt.time >= whole(law, RuleId::PvtHours, day) && self.pvt_activity && self.pvt_signed.is_some()
    }

    /// Forty practical hours and the final talk (Bs 3.2, R 3.1).
    pub(crate) fn map_complete(&self, law: &Law, day: Date) -> bool {
        self.map_practice.time >= whole(law, RuleId::MapHours, day) && self.map_talk.is_some()
    }

    /// MAP and PVT hours, which shorten the participation of the Z route (Bs 3.14(5)).
    pub(crate) fn map_and_pvt(&self) -> Hours {
        self.pvt.time.plus(self.map_practice.time).plus(self.map_theory)
    }

    /// Course hours of the Z route that were not followed in it.
    pub(crate) fn course_deduction(&self) -> Hours {
        self.credit.time.plus(self.intake.time).plus(self.prior.time)
    }

    /// Course hours that count for the Z route.
    pub(crate) fn z_course(&self) -> Hours {
        self.lessons.time.plus(self.course_deduction())
    }

    /// Participation hours that count for the Z route, MAP and PVT apart.
    pub(crate) fn z_participation(&self) -> Hours {
        self.participation.time.plus(self.other_participation.time)
    }
}

impl<'a> Plan<'a> {
    fn of(situation: &Situation<'a>, law: &Law) -> Self {
        let adopted = first_pip(situation, law).map(|pip| pip.on);
        let prior_from = adopted.map(|day| same_day_later(day, -law.rule(RuleId::ZPriorSchool, day).length().months()));
        Self {
            adopted,
            route: situation.route.map(|route| route.what),
            route_since: situation.route.map(|route| route.on),
            prior_from,
            at_a2: parts_at_a2(situation),
            lost: seen!(situation, KeurmerkVervallen).map(|lost| (lost.what.aanbieder.as_str(), lost.on)).collect(),
        }
    }

    fn lost_keurmerk(&self, lesson: &Lesuren, on: Date) -> bool {
        self.lost.iter().any(|(provider, day)| {
            on > *day && lesson.aanbieder.as_deref().is_some_and(|name| same_provider(name, provider))
        })
    }

    /// Is a level enough for a part? At least B1, or A2 where the college allows it; an absent level is that of the plan.
    fn reaches(&self, part: Examenonderdeel, level: Option<Niveau>) -> bool {
        let a2_will_do = self.at_a2 & bit(part) != 0 || self.route == Some(Leerroute::Z);
        let needed = if a2_will_do { Niveau::A2 } else { Niveau::B1 };
        part == Examenonderdeel::Knm || level.is_none_or(|level| level >= needed)
    }
}

/// The number of hours a rule names.
pub(crate) fn whole(law: &Law, rule: RuleId, day: Date) -> Hours {
    Hours::whole(law.rule(rule, day).number_of_hours())
}

/// Is the MAP asked on this route (W 8(3))?
pub(crate) fn map_is_asked(route: Option<Leerroute>) -> bool {
    route != Some(Leerroute::Onderwijs)
}

/// The parts the college lets the person sit at A2, as bits.
pub(crate) fn parts_at_a2(situation: &Situation) -> u8 {
    seen!(situation, ExamenA2Toegestaan).fold(0, |parts, allowed| parts | named_parts(&allowed.what.onderdelen))
}

/// The parts that are named, as bits; none named is all of them.
pub(crate) fn named_parts(parts: &[Examenonderdeel]) -> u8 {
    let named = parts.iter().fold(0, |named, part| named | bit(*part));
    if named == 0 { u8::MAX } else { named }
}

fn bit(part: Examenonderdeel) -> u8 {
    1 << part as u8
}

fn recorded_level(situation: &Situation, at_a2: u8) -> Option<Niveau> {
    let planned = seen!(situation, PipVastgesteld).filter_map(|pip| pip.what.niveau).next_back();
    if at_a2 == u8::MAX { Some(Niveau::A2) } else { planned }
}
