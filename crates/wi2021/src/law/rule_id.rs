//! The names of all rules. A name is the `id` in a rule file; the words in brackets are the parameters that rule must have.

/// Makes the enum, its names and the parameters each rule needs from one list.
macro_rules! rule_ids {
    ($($variant:ident $name:literal [$($need:ident),*];)+) => {
        /// Names a rule of the rule files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum RuleId { $($variant,)+ }

        impl RuleId {
            /// Every rule, in the order of the story.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name used in the rule files, in reports and in the documents.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The rule with this name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }

            /// The parameters without which the engine cannot compute this rule.
            pub(crate) fn needs(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($need)),*],)+ }
            }
        }
    };
}

rule_ids! {
    // Who is obliged (plicht.yaml)
    ScopeBase "scope_base" [minimum];
    ScopeExcluded "scope_excl_eu" [];
    ScopeTemporary "scope_temporary" [words];
    ScopeNoPermit "scope_ukraine" [];
    ScopeAow "scope_upper_age" [];
    ScopeGap "scope_gap" [duration];
    OldLaw "old_law" [];
    OldByPermit "old_by_permit" [];
    SignalWithdrawn "signal_withdrawn" [];
    DutyEnded "duty_ended" [];
    DutyFulfilled "duty_fulfilled" [];
    ExSchool8 "ex_school8" [];
    ExDiploma "ex_diploma" [];
    ExInSchool "ex_in_school" [maximum];
    ExInStudy "ex_in_study" [];
    ExIntegrated "ex_integrated" [euro];
    ExDecision "ex_decision" [duration];
    ExPartial "ex_partial" [];
    DispMedical "disp_medical" [duration];
    DispPartialScope "disp_partial_scope" [max_times];
    DispBio "disp_bio" [duration];
    DispFee "disp_fee" [euro];
    GroupAsylumA "group_asylum_a" [];
    GroupAsylumB "group_asylum_b" [];
    GroupOther "group_other" [];
    // Brede intake (intake.yaml)
    Kennisgeving "kennisgeving" [];
    IntakeSummons "intake_summons" [];
    IntakeThirdChance "intake_third_chance" [duration];
    IntakeAbsence "intake_absence" [max_times];
    LbtVisual "lbt_visual" [];
    LbtAuditory "lbt_auditory" [];
    // PIP (pip.yaml)
    PipNotice "pip_10w_notice" [duration];
    PipBrp "pip_10w_brp" [duration];
    PipOld "pip_10w_old" [duration];
    PipThirdParty "pip_third_party" [duration];
    PipMove "pip_move" [duration];
    MoveRoute "move_route" [];
    MoveBeforePip "move_before_pip" [];
    PipPreEffort "pip_pre_effort" [];
    PipObjection "pip_objection" [duration];
    PipNoA2Start "pip_no_a2_start" [];
    PipRevoked "pip_revoked_only" [];
    // Calendar (kalender.yaml)
    EquatedDays "equated_days" [];
    // Term (termijn.yaml)
    Term3y "term_3y" [duration];
    TermDuo "term_duo" [];
    TermNew "term_new" [];
    // Route (leerroute.yaml)
    SwitchWindow "switch_window" [duration];
    SwitchOnderwijsB1 "switch_onderwijs_b1" [];
    SwitchAfterSchool "switch_after_school" [];
    SwitchSpecial "switch_special" [];
    SwitchCreditToB1 "switch_credit_to_b1" [];
    SwitchCreditToZ "switch_credit_to_z" [];
    // Extensions (verlenging.yaml)
    ExtWindow "ext_window" [duration];
    ExtDecision "ext_decision" [duration];
    ExtExOfficio "ext_ex_officio" [];
    ExtIllness "ext_illness" [minimum];
    ExtDeath "ext_death" [duration];
    ExtBirth "ext_birth" [duration];
    ExtShelter "ext_shelter" [minimum];
    ExtLiteracy "ext_literacy" [minimum, cap];
    ExtHomeless "ext_homeless" [minimum, cap];
    ExtNoOffer "ext_no_offer" [duration];
    ExtNoOfferOnderwijs "ext_no_offer_onderwijs" [duration, minimum];
    ExtProvider "ext_provider" [minimum, cap];
    ExtOther "ext_other" [minimum, cap];
    ExtCombined "ext_combined" [minimum];
    ExtSchoolDone "ext_school_done" [cap];
    ExtSchoolNow "ext_school_now" [ladder, cap];
    ExtNearFinish "ext_near_finish" [duration, hours, max_times];
    ExtCategory2026 "ext_category_2026" [duration, minimum];
    ExtRepeat "ext_repeat" [];
    // Offer (aanbod.yaml)
    OfferDue "offer_due" [duration];
    OfferOnderwijsStart "offer_onderwijs_start" [duration];
    OfferKeurmerk "offer_keurmerk" [];
    // Guidance (begeleiding.yaml)
    Progress "progress" [];
    MbStart "mb_start" [];
    OntzTerm "ontz_term" [duration];
    OntzWho "ontz_who" [];
    // Data (gegevens.yaml)
    Retention5y "retention_5y" [duration];
    Retention50y "retention_50y" [duration];
    RetentionLoan "retention_loan" [duration];
    CbsSwi "cbs_swi" [duration];
    // Dangers about time (gevaren_tijd.yaml)
    DangerPip "danger_pip" [days];
    DangerOffer "danger_offer" [days];
    DangerLiteracy "danger_alfabetisering" [];
    DangerProvider "danger_aanbieder" [days];
    DangerExtension "danger_verlenging" [];
    DangerRouteWindow "danger_routevenster" [days];
    DangerOntzorgen "danger_ontzorgen" [days];
    DangerGuidance "danger_begeleiding" [days];
    DangerEighteen "danger_achttien" [duration, minimum];
    DangerPartner "danger_partner" [days];
    DangerTermEnding "danger_termijn" [days];
    DangerThirdParty "danger_derde" [days];
    DangerIntake "danger_intake" [days];
    DangerRetention "danger_bewaartermijn" [days];
    // Hours and exams (uren.yaml)
    DownA2 "down_a2" [hours];
    DownPhysical "down_physical" [percent];
    ZHoursAsylum "z_hours_asylum" [hours, hours_other];
    ZHoursOther "z_hours_other" [hours];
    ZDeductMapPvt "z_deduct_map_pvt" [];
    ZIntakeHours "z_intake_hours" [];
    ZPriorSchool "z_prior_school" [duration];
    ZDisability "z_disability" [];
    ZTalk "z_talk" [];
    PvtHours "pvt_hours" [hours];
    MapHours "map_hours" [hours];
    MapNotOnderwijs "map_not_onderwijs" [];
    PipIntensity "pip_intensity" [];
    ExamFree "exam_free" [max_times];
    ExamFee "exam_fee" [euro];
    Diploma "dipl" [];
    Certificate "cert" [];
    DiplomaFallback "dipl_fallback" [];
    // Municipal fines (boete.yaml)
    Fine22 "fine_22" [euro, max_times];
    Fine23 "fine_23" [euro];
    Fine23Ladder "fine23_ladder" [duration, percent, euros];
    Fine23Blame "fine23_blame" [percents];
    FineCap "fine_cap" [euro];
    FineCapNew "fine_cap_new" [rows, euros];
    FineNoDouble "fine_no_double" [];
    FineNoBlame "fine_no_blame" [];
    FineObjection "fine_objection" [duration];
    FineLimitation "fine_limitation" [euro, ladder];
    FineHearing "fine_hearing" [euro];
    KerenMunicipal "keren_municipal" [];
    MoveFines "move_fines" [];
    // Fines of DUO (duo_boete.yaml)
    Fine24 "fine_24" [euro];
    Fine25B1Asylum "fine_25_b1_asylum" [euro, columns, table, percents];
    Fine25B1Other "fine_25_b1_other" [euro, columns, table, percents];
    Fine25Onderwijs "fine_25_onderwijs" [euro, columns, table, percents];
    Fine25ZAsylum "fine_25_z_asylum" [euro, columns, rows, table];
    Fine25ZOther "fine_25_z_other" [euro, columns, table];
    FineKeren "fine_keren" [];
    NewTermPvtMap "new_term_pvt_map" [ladder];
    NewTermB1Onderwijs "new_term_b1_onderwijs" [rows, ladder];
    NewTermZAsylum "new_term_z_asylum" [rows, ladder];
    NewTermZOther "new_term_z_other" [rows, ladder];
    NewTermLongest "new_term_longest" [];
    FineRepeat "fine_repeat" [max_times, duration];
    // Loan and grant (lening.yaml)
    LoanMax "loan_max" [euro, max_times, floor_euro];
    LoanDecision "loan_decision" [duration];
    LoanPeriod "loan_period" [duration];
    LoanRepay "loan_repay" [duration, cap];
    SpukPerf "spuk_perf" [euro, duration];
    // Dangers about progress (gevaren_voortgang.yaml)
    DangerContact "danger_contact" [];
    DangerPace "danger_tempo" [days, percent];
    DangerPvtMap "danger_pvt_map" [duration];
    DangerFineCap "danger_boetemaximum" [euro];
    DangerLoan "danger_lening" [euro];
}
