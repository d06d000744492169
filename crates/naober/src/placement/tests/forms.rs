//! Forms with mistakes: not taken in, said at the field, and what was typed is still there.

use super::*;

both_engines! {
    async fn every_form_with_a_mistake_is_refused_at_its_field_and_keeps_what_was_typed(house: House) {
        let all = some(&house, house.here, 2).await;
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await;
        steps::settle(&scope, run.id, &[(all[0].0, None), (all[1].0, None)], steps::Deed::Tell).await.unwrap();
        rules::confirm(&scope, all[1].0, Rule::Family, run.region_of(all[1].0)).await.unwrap();
        object(&newcomer(&house, house.here, all[0].1), "Ik wil bij mijn zus wonen.").await.unwrap();
        let objection = clarity(&newcomer(&house, house.here, all[0].1)).await.unwrap().unwrap().objections[0].id;
        let (one, other) = (format!("/plaatsing/huishoudens/{}", all[0].0), format!("/plaatsing/huishoudens/{}", all[1].0));
        let answer = format!("{one}/bezwaren/{objection}");
        let long = "a".repeat(10_001);
        type Form<'a> = (String, Vec<(&'a str, &'a str)>, &'a str, &'a str);
        let forms: Vec<Form> = vec![
            ("/plaatsing/voorstellen".into(), vec![("vloer", "gekozen"), ("deel", "veel")], "deel", "value=\"veel\""),
            ("/plaatsing/voorstellen".into(), vec![("vloer", "gekozen")], "deel", "value=\"gekozen\" checked"),
            ("/plaatsing/voorstellen".into(), vec![("vloer", "hoogste"), ("deel", "70")], "deel", "value=\"70\""),
            ("/plaatsing/quota".into(), vec![("van", "1-1-2026"), ("tot", "30-6-2026"), ("minstens-AM01", "tien")], "minstens-AM01", "aria-describedby=\"minstens-AM01-mistake\""),
            ("/plaatsing/quota".into(), vec![("van", "1-1-2026"), ("tot", "30-6-2026"), ("minstens-AM01", "9"), ("hoogstens-AM01", "8")], "hoogstens-AM01", "aria-describedby=\"hoogstens-AM01-mistake\""),
            ("/plaatsing/huishoudens".into(), vec![("nummer", "Bestaat niet"), ("anderen", "3")], "nummer", "value=\"3\""),
            ("/plaatsing/huishoudens".into(), vec![("nummer", ""), ("anderen", "21")], "anderen", "value=\"21\""),
            (format!("{one}/regels"), vec![("regel", "zorg")], "regelregio", "value=\"zorg\" selected"),
            (format!("{one}/regels"), vec![("regelregio", "AM24")], "regel", "value=\"AM24\" selected"),
            (format!("{other}/regels"), vec![("regel", "zorg"), ("regelregio", if run.region_of(all[1].0) == Some(region("AM24")) { "AM01" } else { "AM24" })], "regelregio", "value=\"zorg\" selected"),
            (format!("{one}/vastzetten"), vec![("reden", "De zus woont daar.")], "regio", "De zus woont daar."),
            (format!("{one}/vastzetten"), vec![("regio", "AM24"), ("reden", &long)], "reden", &long),
            (format!("{one}/loslaten"), vec![("reden-los", "")], "reden-los", "<h1>"),
            (answer.clone(), vec![("antwoord", "")], "antwoord", "<h1>"),
            (answer, vec![("antwoord", &long)], "antwoord", &long),
            ("/plaatsing/quota".into(), vec![("van", "1-1-2026"), ("tot", "1-1-2025"), ("hoogstens-AM01", "7")], "tot", "value=\"7\""),
            ("/plaatsing/quota/inwoners".into(), vec![("van", "1-1-2026"), ("tot", "30-6-2026"), ("aantal", "veel")], "aantal", "value=\"veel\""),
            ("/plaatsing/quota/ruilen".into(), vec![("geeft", "AM01"), ("hoeveel", "3")], "neemt", "value=\"AM01\" selected"),
        ];
        let mut browser = signed_in(&house).await;
        for (path, form, field, kept) in &forms {
            let page = browser.post(path, form).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {field}");
            let (link, told) = (format!("href=\"#{field}\""), format!("id=\"{field}-mistake\""));
            assert!(page.body.contains("role=\"alert\"") && page.body.contains(&link), "{path} {field}: {}", page.body);
            assert!(page.body.contains(&told) && page.body.contains(&format!("id=\"{field}\"")), "{path} {field}: {}", page.body);
            assert!(page.body.contains(kept), "{path} {field}: {kept} in {}", page.body);
        }
        for path in ["/plaatsing/huishoudens/bestand", "/plaatsing/quota/bestand", "/plaatsing/gewichten/regios"] {
            for file in [&b""[..], b"a;b\n1;2\n", &[0, 159, 146, 150]] {
                let page = browser.upload(path, &[], ("bestand", "a.csv", file)).await;
                assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
                assert!(page.body.contains("id=\"bestand-mistake\""), "{path}: {}", page.body);
            }
        }
        let unchanged = board::board(&scope).await.unwrap();
        assert_eq!((unchanged.households, unchanged.stands.proposed, unchanged.runs.len()), (2, 2, 1), "nothing was taken in");
    }

    async fn with_nobody_on_the_list_no_proposal_is_asked_for(house: House) {
        let page = signed_in(&house).await.post("/plaatsing/voorstellen", &[("vloer", "hoogste")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("Er staat niemand op de lijst om te plaatsen"), "{}", page.body);
    }
}
