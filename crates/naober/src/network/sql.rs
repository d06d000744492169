//! Statements of volunteers, wishes and pairs: one text for both engines, each naming its tenant.

store::statements! {
    pub PLACES = "select id, name, east, north, removed_at from network_places where tenant_id = $1 order by name";
    pub PLACE_PUT = "insert into network_places (tenant_id, id, name, east, north) values ($1, $2, $3, $4, $5)
        on conflict (tenant_id, name) do update set east = excluded.east, north = excluded.north, removed_at = null";
    pub PLACE_REMOVE = "update network_places set removed_at = $3
        where tenant_id = $1 and id = $2 and removed_at is null";

    /// The last check stands beside each.
    pub VOLUNTEERS = "select v.account_id, v.first_name, v.languages, v.interests, v.aims, v.days, v.parts, v.place_id,
        v.reach_km, v.room, v.is_woman, v.paused_at, v.stopped_at, c.seen_on, c.valid_until, c.seen_by_name
        from volunteers v left join volunteer_checks c on c.tenant_id = v.tenant_id and c.account_id = v.account_id
        and c.id = (select d.id from volunteer_checks d where d.tenant_id = v.tenant_id and d.account_id = v.account_id
        order by d.valid_until desc, d.id desc limit 1)
        where v.tenant_id = $1 order by v.account_id";
    pub VOLUNTEER = "select v.account_id, v.first_name, v.languages, v.interests, v.aims, v.days, v.parts, v.place_id,
        v.reach_km, v.room, v.is_woman, v.paused_at, v.stopped_at, c.seen_on, c.valid_until, c.seen_by_name
        from volunteers v left join volunteer_checks c on c.tenant_id = v.tenant_id and c.account_id = v.account_id
        and c.id = (select d.id from volunteer_checks d where d.tenant_id = v.tenant_id and d.account_id = v.account_id
        order by d.valid_until desc, d.id desc limit 1)
        where v.tenant_id = $1 and v.account_id = $2";
    /// Kept anew: who had stopped is back, who paused still pauses.
    pub VOLUNTEER_PUT = "insert into volunteers (tenant_id, account_id, changed_at, reach_km, room, is_woman, first_name,
        languages, interests, aims, days, parts, place_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        on conflict (tenant_id, account_id) do update set changed_at = excluded.changed_at,
        reach_km = excluded.reach_km, room = excluded.room, is_woman = excluded.is_woman,
        first_name = excluded.first_name, languages = excluded.languages, interests = excluded.interests,
        aims = excluded.aims, days = excluded.days, parts = excluded.parts, place_id = excluded.place_id,
        stopped_at = null";
    pub VOLUNTEER_PAUSE = "update volunteers set paused_at = $3, changed_at = $4 where tenant_id = $1 and account_id = $2";
    pub VOLUNTEER_STOP = "update volunteers set stopped_at = $3, changed_at = $3
        where tenant_id = $1 and account_id = $2 and stopped_at is null";
    /// Nobody else proposes this volunteer until the transaction ends.
    pub VOLUNTEER_LOCK = "update volunteers set changed_at = changed_at where tenant_id = $1 and account_id = $2";
    pub CHECK_ADD = "insert into volunteer_checks (tenant_id, id, account_id, seen_on, valid_until, seen_by, seen_by_name, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub WISHES = "select dossier_id, first_name, languages, interests, aims, days, parts, place_id, wants_woman, asked_at
        from buddy_wishes where tenant_id = $1 and withdrawn_at is null order by asked_at, dossier_id";
    pub WISH = "select dossier_id, first_name, languages, interests, aims, days, parts, place_id, wants_woman, asked_at
        from buddy_wishes where tenant_id = $1 and dossier_id = $2 and withdrawn_at is null";
    /// Who asks again after taking it back waits from today.
    pub WISH_PUT = "insert into buddy_wishes (tenant_id, dossier_id, asked_at, changed_at, wants_woman, first_name,
        languages, interests, aims, days, parts, place_id) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (tenant_id, dossier_id) do update set changed_at = excluded.changed_at,
        asked_at = case when buddy_wishes.withdrawn_at is null then buddy_wishes.asked_at else excluded.asked_at end,
        wants_woman = excluded.wants_woman, first_name = excluded.first_name, languages = excluded.languages,
        interests = excluded.interests, aims = excluded.aims, days = excluded.days, parts = excluded.parts,
        place_id = excluded.place_id, withdrawn_at = null";
    pub WISH_LOCK = "update buddy_wishes set changed_at = changed_at
        where tenant_id = $1 and dossier_id = $2 and withdrawn_at is null";
    /// Nothing of the card is kept.
    pub WISH_WITHDRAW = "update buddy_wishes set withdrawn_at = $3, changed_at = $3, first_name = '', languages = '',
        interests = '', aims = '', days = '', parts = '', place_id = null, wants_woman = false
        where tenant_id = $1 and dossier_id = $2 and withdrawn_at is null";

    pub PAIRS = "select id, dossier_id, volunteer_id, proposed_on, proposed_by_name, lapses_on, newcomer_yes_on,
        volunteer_yes_on, agreed_on, ended_on, ended_as, quiet_since, nudged_on, warned_on, newcomer_phone,
        volunteer_phone, thanks from buddy_pairs where tenant_id = $1 order by id desc";
    pub PAIRS_OPEN = "select id, dossier_id, volunteer_id, proposed_on, proposed_by_name, lapses_on, newcomer_yes_on,
        volunteer_yes_on, agreed_on, ended_on, ended_as, quiet_since, nudged_on, warned_on, newcomer_phone,
        volunteer_phone, thanks from buddy_pairs where tenant_id = $1 and ended_on is null order by id";
    pub PAIRS_OF_VOLUNTEER = "select id, dossier_id, volunteer_id, proposed_on, proposed_by_name, lapses_on,
        newcomer_yes_on, volunteer_yes_on, agreed_on, ended_on, ended_as, quiet_since, nudged_on, warned_on,
        newcomer_phone, volunteer_phone, thanks from buddy_pairs
        where tenant_id = $1 and volunteer_id = $2 order by id desc";
    pub PAIRS_OF_NEWCOMER = "select id, dossier_id, volunteer_id, proposed_on, proposed_by_name, lapses_on,
        newcomer_yes_on, volunteer_yes_on, agreed_on, ended_on, ended_as, quiet_since, nudged_on, warned_on,
        newcomer_phone, volunteer_phone, thanks from buddy_pairs
        where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub PAIR = "select id, dossier_id, volunteer_id, proposed_on, proposed_by_name, lapses_on, newcomer_yes_on,
        volunteer_yes_on, agreed_on, ended_on, ended_as, quiet_since, nudged_on, warned_on, newcomer_phone,
        volunteer_phone, thanks from buddy_pairs where tenant_id = $1 and id = $2";
    /// Nobody else changes this pair until the transaction ends.
    pub PAIR_LOCK = "update buddy_pairs set lapses_on = lapses_on where tenant_id = $1 and id = $2";
    pub PAIR_ADD = "insert into buddy_pairs (tenant_id, id, dossier_id, volunteer_id, proposed_on, proposed_by_name, lapses_on)
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub NEWCOMER_YES = "update buddy_pairs set newcomer_yes_on = $3 where tenant_id = $1 and id = $2";
    pub VOLUNTEER_YES = "update buddy_pairs set volunteer_yes_on = $3 where tenant_id = $1 and id = $2";
    pub PAIR_AGREED = "update buddy_pairs set agreed_on = $3, quiet_since = $3 where tenant_id = $1 and id = $2";
    /// What each showed of how to reach them ends with the pair.
    pub PAIR_END = "update buddy_pairs set ended_on = $3, ended_as = $4, newcomer_phone = null, volunteer_phone = null
        where tenant_id = $1 and id = $2 and ended_on is null";
    /// There was contact: what was asked about silence is answered, unless it was before the silence.
    pub PAIR_HEARD = "update buddy_pairs set nudged_on = case when quiet_since < $3 then null else nudged_on end,
        warned_on = case when quiet_since < $3 then null else warned_on end,
        quiet_since = case when quiet_since > $3 then quiet_since else $3 end where tenant_id = $1 and id = $2";
    pub PAIR_NUDGED = "update buddy_pairs set nudged_on = $3 where tenant_id = $1 and id = $2 and nudged_on is null";
    pub PAIR_WARNED = "update buddy_pairs set warned_on = $3 where tenant_id = $1 and id = $2 and warned_on is null";
    pub NEWCOMER_PHONE = "update buddy_pairs set newcomer_phone = $3 where tenant_id = $1 and id = $2";
    pub VOLUNTEER_PHONE = "update buddy_pairs set volunteer_phone = $3 where tenant_id = $1 and id = $2";
    pub THANKS = "update buddy_pairs set thanks = $3 where tenant_id = $1 and id = $2 and thanks is null";

    pub MESSAGE_ADD = "insert into buddy_messages (tenant_id, id, pair_id, of_newcomer, words, at)
        values ($1, $2, $3, $4, $5, $6)";
    pub MESSAGES = "select id, of_newcomer, words, at from buddy_messages
        where tenant_id = $1 and pair_id = $2 order by id";
    /// Written down by both, a day counts once.
    pub MEETING_PUT = "insert into buddy_meetings (tenant_id, pair_id, met_on, minutes, of_newcomer, at)
        values ($1, $2, $3, $4, $5, $6) on conflict (tenant_id, pair_id, met_on) do update set
        minutes = excluded.minutes, of_newcomer = excluded.of_newcomer, at = excluded.at";
    pub MEETING_ON = "select met_on, minutes from buddy_meetings
        where tenant_id = $1 and pair_id = $2 and met_on = $3";
    pub MEETINGS = "select met_on, minutes from buddy_meetings
        where tenant_id = $1 and pair_id = $2 order by met_on desc";
}
