//! The shares the demo region is thrown from. Sources and assumptions are listed in docs/demo.md, by the same names.

use wi2021::facts::Leerroute;

/// The part of the population a person belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Own asylum permit.
    Asylum,
    /// Regular permit, lives with a holder of an asylum permit.
    FamilyOfAsylum,
    Family,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Syria,
    Eritrea,
    Yemen,
    Turkey,
    Afghanistan,
    Iraq,
    Iran,
    Somalia,
    Morocco,
    India,
    Brazil,
    Thailand,
}

/// SWI 2023, cohorts 2022 and 2023 together: 41.1 of 62.3 thousand are asylum migrants; the split inside the groups is that of SWI 2022, 2.1.
pub(super) const GROUPS: &[(i32, Group)] =
    &[(612, Group::Asylum), (47, Group::FamilyOfAsylum), (318, Group::Family), (23, Group::Other)];

/// SWI 2022, 2.1.2, asylum migrants by sex and age.
pub(super) const ASYLUM_AGE: &[(i32, (bool, i32, i32))] = &[
    (3530, (false, 18, 24)),
    (3580, (false, 25, 34)),
    (2365, (false, 35, 44)),
    (1380, (false, 45, 54)),
    (460, (false, 55, 63)),
    (2310, (true, 18, 24)),
    (2360, (true, 25, 34)),
    (1850, (true, 35, 44)),
    (910, (true, 45, 54)),
    (280, (true, 55, 63)),
];

/// SWI 2022: 68% of family migrants are women. The ages are an assumption.
pub(super) const FAMILY_AGE: &[(i32, (bool, i32, i32))] = &[
    (14, (true, 18, 24)),
    (36, (true, 25, 34)),
    (13, (true, 35, 44)),
    (5, (true, 45, 58)),
    (5, (false, 18, 24)),
    (18, (false, 25, 34)),
    (7, (false, 35, 44)),
    (2, (false, 45, 58)),
];

/// Order of size from CBS (asylum requests 2023: Syria, then Turkey, Yemen, Eritrea); the shares are an assumption.
pub(super) const ASYLUM_ORIGIN: &[(i32, Origin)] = &[
    (52, Origin::Syria),
    (12, Origin::Turkey),
    (9, Origin::Yemen),
    (9, Origin::Eritrea),
    (6, Origin::Afghanistan),
    (4, Origin::Somalia),
    (4, Origin::Iraq),
    (4, Origin::Iran),
];

/// Assumption.
pub(super) const FAMILY_ORIGIN: &[(i32, Origin)] = &[
    (20, Origin::Turkey),
    (18, Origin::Morocco),
    (16, Origin::India),
    (12, Origin::Syria),
    (10, Origin::Brazil),
    (9, Origin::Thailand),
    (8, Origin::Iran),
    (7, Origin::Iraq),
];

/// Assumption: no published table could be read.
pub(super) const ASYLUM_ROUTE: &[(i32, Leerroute)] =
    &[(52, Leerroute::B1), (38, Leerroute::Z), (10, Leerroute::Onderwijs)];
/// Assumption.
pub(super) const FAMILY_ROUTE: &[(i32, Leerroute)] =
    &[(87, Leerroute::B1), (10, Leerroute::Z), (3, Leerroute::Onderwijs)];

/// Days from the permit to registration in the municipality. CBS on 2022: almost 35% waited three months or more, a little
/// less than a quarter three to six, 9% six to nine.
pub(super) const HOUSING_DELAY: &[(i32, (i32, i32))] =
    &[(65, (10, 90)), (24, (91, 182)), (9, (183, 274)), (2, (275, 330))];

/// Days from the start of the PIP clock to the PIP. The law gives 70; the shares are an assumption.
pub(super) const PIP_DELAY: &[(i32, (i32, i32))] = &[(66, (28, 69)), (22, (71, 120)), (9, (121, 200)), (3, (201, 300))];
