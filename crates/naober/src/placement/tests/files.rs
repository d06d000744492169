//! Files with much that is wrong.

use super::*;

const HEAD: &str = "voornamen;achternaam;geboortedatum;taal;huishouden;v-nummer;anderen\n";

both_engines! {
    async fn of_a_file_with_very_many_mistakes_the_first_are_told_and_the_rest_are_counted(house: House) {
        let mut browser = signed_in(&house).await;
        let households = format!("{HEAD}{}", "Sara;Haddad;1-1-1990;ar;;123;\n".repeat(5_000));
        let quota = format!("regio;minstens;hoogstens\n{}", "AM01;x;5\n".repeat(5_000));
        let head = crate::placement::profile::Profile::example().csv().lines().next().unwrap().to_owned();
        let profile = format!("{head}\n{}", "AM77\n".repeat(300));
        let files = [
            ("/plaatsing/huishoudens/bestand", households, "Regel 2, v-nummer: Een V-nummer heeft tien cijfers.", "Regel 26, v-nummer", "Regel 27", 4_975),
            ("/plaatsing/quota/bestand", quota, "Regel 2, minstens: Vul een heel getal in", "Regel 26, minstens", "Regel 27", 4_975),
            ("/plaatsing/gewichten/regios", profile, "Regel 2, regio: Er is geen regio met code AM77.", "Regel 3, ", "Regel 4", 4_175),
        ];
        for (path, file, first, last, beyond, more) in files {
            let page = browser.upload(path, &[], ("bestand", "a.csv", file.as_bytes())).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(page.body.len() < 60_000, "{path}: {} bytes", page.body.len());
            for told in [first, last, &format!("Er zijn nog {more} fouten.")] {
                assert!(page.body.contains(told), "{path}: {told} in {}", page.body);
            }
            assert!(!page.body.contains(beyond), "{path}");
        }
        assert_eq!(board::board(&officer(&house, house.here)).await.unwrap().households, 0);
    }

    async fn every_mistake_of_a_row_is_told_under_the_field(house: House) {
        let mut browser = signed_in(&house).await;
        let households = format!("{HEAD};;morgen;4;;12;99\n");
        let columns = ["voornamen", "geboortedatum", "taal", "v-nummer", "anderen"];
        let quota = "regio;minstens;hoogstens\nAM77;x;-1\n".to_owned();
        let files = [
            ("/plaatsing/huishoudens/bestand", households, &columns[..]),
            ("/plaatsing/quota/bestand", quota, &["regio", "minstens", "hoogstens"]),
        ];
        for (path, file, columns) in files {
            let page = browser.upload(path, &[], ("bestand", "a.csv", file.as_bytes())).await.body;
            let field = page.find("id=\"bestand-mistake\"").unwrap();
            for column in columns {
                let told = page.find(&format!("Regel 2, {column}: "));
                assert!(told.is_some_and(|told| told > field), "{path} {column}: {page}");
            }
            assert!(page.contains("href=\"#bestand\""), "{path}: {page}");
        }
    }

    async fn names_that_are_too_long_are_told_and_what_was_wrong_in_a_cell_is_cut(house: House) {
        let mut browser = signed_in(&house).await;
        let (fits, long) = ("é".repeat(200), "é".repeat(201));
        let row = |given: &str, family: &str, home: &str| format!("{HEAD}{given};{family};1-1-1990;ar;{home};9900000001;\n");
        for (file, column) in [(row(&long, "Haddad", "a"), "voornamen"), (row("Sara", &long, "a"), "achternaam"), (row("Sara", "Haddad", &long), "huishouden")] {
            let page = browser.upload("/plaatsing/huishoudens/bestand", &[], ("bestand", "a.csv", file.as_bytes())).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            let told = format!("Regel 2, {column}: Dit is te lang. Er passen 200 tekens.");
            assert!(page.body.contains(&told) && !page.body.contains(&long), "{}", page.body);
        }
        let file = row(&fits, &fits, &fits);
        let done = browser.upload("/plaatsing/huishoudens/bestand", &[], ("bestand", "a.csv", file.as_bytes())).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let quota = format!("regio;minstens;hoogstens\n{};1;2\n", "<b>AM".repeat(700));
        let page = browser.upload("/plaatsing/quota/bestand", &[], ("bestand", "q.csv", quota.as_bytes())).await;
        assert!(page.body.len() < 60_000 && page.body.contains("Er is geen regio met code &#60;b&#62;AM"), "{}", page.body);
    }
}
