//! The way of each person in days: a small row per dossier, kept in step with the facts, for figures about many.

use std::collections::HashMap;

use jiff::civil::Date;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;
use wi2021::{AmountCode, Assessment, Fact, FactId, Kind, TermCode, TermState};

use super::recording::facts_of;
use super::top::{code_text, standing_text, term_end};
use super::{DossierError, DossierId, sql};
use crate::access::Scope;

/// Rows per statement.
const AT_ONCE: usize = 500;
/// Dossiers without a row that are made up for at a time.
const MISSING_AT_ONCE: i64 = 100;

/// The days that matter on the way of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Journey {
    pub doelgroep: Option<String>,
    pub route: Option<String>,
    pub standing: String,
    pub notice_on: Option<Date>,
    pub intake_on: Option<Date>,
    pub test_on: Option<Date>,
    pub pip_due: Option<Date>,
    pub pip_on: Option<Date>,
    pub lesson_on: Option<Date>,
    pub pvt_on: Option<Date>,
    pub map_on: Option<Date>,
    pub guidance_on: Option<Date>,
    pub ontzorgen_on: Option<Date>,
    pub term_end: Option<Date>,
    pub completed_on: Option<Date>,
    pub grant_year: Option<i64>,
    pub grant_cents: Option<i64>,
}

impl Journey {
    /// The way as the facts and their assessment tell it.
    pub(super) fn of(facts: &[Fact], assessment: &Assessment) -> Self {
        let corrected: Vec<FactId> = facts.iter().filter_map(|fact| fact.corrects).collect();
        let mut way = Self {
            doelgroep: assessment.group.map(|group| code_text(&group)),
            route: assessment.route.map(|route| code_text(&route)),
            standing: standing_text(assessment.standing).to_owned(),
            term_end: term_end(assessment),
            ..Self::default()
        };
        for fact in facts.iter().filter(|fact| fact.happened <= assessment.on && !corrected.contains(&fact.id)) {
            if let Some(day) = way.day_of(&fact.kind) {
                *day = Some(day.map_or(fact.happened, |first| first.min(fact.happened)));
            }
        }
        let plan = assessment.terms.iter().find(|term| term.code == TermCode::PipVaststellen);
        way.pip_due = plan.map(|term| term.due);
        if let Some(TermState::Met(day) | TermState::MetLate(day)) = plan.map(|term| term.state) {
            way.pip_on = Some(day);
        }
        let grant = assessment.amounts.iter().find(|amount| amount.code == AmountCode::Prestatiebekostiging);
        way.grant_year = grant.and_then(|amount| amount.budget_year).map(i64::from);
        way.grant_cents = grant.filter(|amount| amount.blocked.is_none()).map(|amount| amount.cents);
        way
    }

    /// The day that a kind of fact tells; the first of them counts.
    fn day_of(&mut self, kind: &Kind) -> Option<&mut Option<Date>> {
        Some(match kind {
            Kind::KennisgevingOntvangen(_) => &mut self.notice_on,
            Kind::BredeIntakeGestart(_) => &mut self.intake_on,
            Kind::LeerbaarheidstoetsUitslag(_) | Kind::LeerbaarheidstoetsOntheven(_) => &mut self.test_on,
            Kind::PipVastgesteld(_) => &mut self.pip_on,
            Kind::CursusGestart(_)
            | Kind::AlfabetiseringGestart(_)
            | Kind::TaalschakeltrajectGestart(_)
            | Kind::LesurenGevolgd(_) => &mut self.lesson_on,
            Kind::ParticipatieverklaringOndertekend(_) => &mut self.pvt_on,
            Kind::MapEindgesprekGevoerd(_) => &mut self.map_on,
            Kind::BegeleidingGestart(_) => &mut self.guidance_on,
            Kind::OntzorgenGestart(_) => &mut self.ontzorgen_on,
            Kind::PlichtVoldaan(_) => &mut self.completed_on,
            _ => return None,
        })
    }
}

/// What writes the rows of any number of dossiers.
pub(super) fn put(scope: &Scope, rows: &[(Uuid, Journey)]) -> Vec<Query> {
    let insert = |part: &[(Uuid, Journey)]| {
        let mut query = Query::new(
            "insert into journeys (tenant_id, dossier_id, doelgroep, route, standing, notice_on, intake_on, test_on, pip_due, \
             pip_on, lesson_on, pvt_on, map_on, guidance_on, ontzorgen_on, term_end, completed_on, grant_year, grant_cents) \
             values ",
        );
        query.rows(part.iter().map(|(id, way)| {
            args![
                scope.tenant,
                *id,
                way.doelgroep.clone(),
                way.route.clone(),
                &way.standing,
                way.notice_on,
                way.intake_on,
                way.test_on,
                way.pip_due,
                way.pip_on,
                way.lesson_on,
                way.pvt_on,
                way.map_on,
                way.guidance_on,
                way.ontzorgen_on,
                way.term_end,
                way.completed_on,
                way.grant_year,
                way.grant_cents
            ]
        }));
        query.push(
            " on conflict (tenant_id, dossier_id) do update set doelgroep = excluded.doelgroep, route = excluded.route, \
             standing = excluded.standing, notice_on = excluded.notice_on, intake_on = excluded.intake_on, \
             test_on = excluded.test_on, pip_due = excluded.pip_due, pip_on = excluded.pip_on, \
             lesson_on = excluded.lesson_on, pvt_on = excluded.pvt_on, map_on = excluded.map_on, \
             guidance_on = excluded.guidance_on, ontzorgen_on = excluded.ontzorgen_on, term_end = excluded.term_end, \
             completed_on = excluded.completed_on, grant_year = excluded.grant_year, grant_cents = excluded.grant_cents",
        );
        query
    };
    rows.chunks(AT_ONCE).map(insert).collect()
}

/// The rows of dossiers from one id up to another.
pub(super) async fn between(
    tx: &mut Tx,
    scope: &Scope,
    first: Uuid,
    last: Uuid,
) -> Result<HashMap<Uuid, Journey>, DossierError> {
    let rows: Vec<JourneyOf> = tx.all(sql::JOURNEYS_BETWEEN, args![scope.tenant, first, last]).await?;
    Ok(rows.into_iter().map(|JourneyOf(id, way)| (id, way)).collect())
}

/// Makes the rows that are not there yet: dossiers that closed before rows were kept.
pub(super) async fn make_up(scope: &Scope) -> Result<(), DossierError> {
    loop {
        let mut tx = scope.write().await?;
        let missing: Vec<Uuid> = tx.all(sql::JOURNEYS_MISSING, args![scope.tenant, MISSING_AT_ONCE]).await?;
        if missing.is_empty() {
            return Ok(());
        }
        let mut rows = Vec::with_capacity(missing.len());
        for id in missing {
            // One dossier that cannot be read keeps no other from its row; it gets an empty one.
            let facts = facts_of(&mut tx, scope, DossierId(id)).await.unwrap_or_default();
            rows.push((id, Journey::of(&facts, &wi2021::assess(&facts, scope.today(), &scope.law()))));
        }
        tx.run_together(put(scope, &rows)).await?;
        tx.commit().await?;
    }
}

struct JourneyOf(Uuid, Journey);

impl FromRow for JourneyOf {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let way = Journey {
            doelgroep: row.opt_text(1)?,
            route: row.opt_text(2)?,
            standing: row.text(3)?,
            notice_on: row.opt_date(4)?,
            intake_on: row.opt_date(5)?,
            test_on: row.opt_date(6)?,
            pip_due: row.opt_date(7)?,
            pip_on: row.opt_date(8)?,
            lesson_on: row.opt_date(9)?,
            pvt_on: row.opt_date(10)?,
            map_on: row.opt_date(11)?,
            guidance_on: row.opt_date(12)?,
            ontzorgen_on: row.opt_date(13)?,
            term_end: row.opt_date(14)?,
            completed_on: row.opt_date(15)?,
            grant_year: row.opt_int(16)?,
            grant_cents: row.opt_int(17)?,
        };
        Ok(Self(row.uuid(0)?, way))
    }
}
