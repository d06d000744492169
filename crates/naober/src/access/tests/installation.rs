//! Which key and which data go together.

use super::House;
use crate::access::Role;
use crate::access::installation::keys_for;
use crate::access::keys::token;

testkit::both_engines! {
    async fn data_without_its_key_is_refused_and_gets_no_new_one(house: House) {
        let folder = std::env::temp_dir().join(format!("naober-key-{}", token()));
        let path = folder.join("key");
        assert!(keys_for(&house.app.store, &path).await.is_ok(), "an installation without people makes its key");
        std::fs::write(&path, [7; 32]).unwrap();
        house.account(house.here, Role::Administrator, "a@b.nl").await;
        assert!(keys_for(&house.app.store, &path).await.is_ok());

        std::fs::write(&path, [8; 32]).unwrap();
        let other = keys_for(&house.app.store, &path).await.err().unwrap();
        assert!(other.contains("is not the one"), "{other}");
        std::fs::remove_file(&path).unwrap();
        let gone = keys_for(&house.app.store, &path).await.err().unwrap();
        assert!(gone.contains("missing") && !path.exists(), "{gone}");
        std::fs::remove_dir_all(folder).unwrap();
    }

    async fn the_demo_does_not_open_the_data_of_a_real_municipality(house: House) {
        let refusal = crate::demo::only(&house.app).await.unwrap_err();
        assert!(refusal.contains("a database of its own"), "{refusal}");
    }
}
