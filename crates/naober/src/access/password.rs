//! Passwords: Argon2id, off the async threads, a bounded number at a time.

use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use tokio::sync::Semaphore;

use super::keys::random;

/// Memory in KiB: each running hash takes this much.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const AT_ONCE: usize = 4;
const SHORTEST: usize = 12;
const LONGEST: usize = 200;

/// Compared with when there is no account, so that an unknown address costs the same work. No password fits it.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bmFvYmVyLW5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

static SLOTS: Semaphore = Semaphore::const_new(AT_ONCE);

/// What is wrong with a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    TooShort,
    TooLong,
    /// It is the name or the e-mail address.
    OwnName,
    /// Few different signs, such as `aaaaaaaaaaaa`.
    Monotonous,
}

impl Weak {
    pub fn text_key(self) -> &'static str {
        match self {
            Self::TooShort => "password-too-short",
            Self::TooLong => "password-too-long",
            Self::OwnName => "password-own-name",
            Self::Monotonous => "password-monotonous",
        }
    }
}

/// Is it good enough as a new password? Length counts, a prescribed mix of signs does not.
///
/// # Errors
/// [`Weak`]
pub fn judge(password: &str, name: &str, email: &str) -> Result<(), Weak> {
    let length = password.chars().count();
    let folded = password.to_lowercase();
    let mailbox = email.split('@').next().unwrap_or_default().to_lowercase();
    if length < SHORTEST {
        Err(Weak::TooShort)
    } else if length > LONGEST {
        Err(Weak::TooLong)
    } else if folded == email.to_lowercase() || folded == name.to_lowercase() || folded == mailbox {
        Err(Weak::OwnName)
    } else if folded.chars().collect::<std::collections::BTreeSet<_>>().len() < 5 {
        Err(Weak::Monotonous)
    } else {
        Ok(())
    }
}

/// The text to keep of a password.
pub(super) async fn hash(password: &str) -> String {
    let password = password.to_owned();
    on_a_thread(&SLOTS, move || {
        let hash = hasher().hash_password_with_salt(password.as_bytes(), &random::<16>());
        hash.expect("parameters and salt are within the limits").to_string()
    })
    .await
}

/// Does the password fit what was kept? Without a kept text the answer is no, after the same work.
pub(super) async fn fits(password: &str, kept: Option<&str>) -> bool {
    let password: String = password.chars().take(LONGEST).collect();
    let kept = kept.unwrap_or(NOBODYS).to_owned();
    on_a_thread(&SLOTS, move || hasher().verify_password(password.as_bytes(), kept.as_str()).is_ok()).await
}

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY, PASSES, 1, None).expect("the parameters are within the limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The slot goes along with the work: a client that hangs up does not stop the thread, and must not free its memory's place.
async fn on_a_thread<T: Send + 'static>(slots: &'static Semaphore, work: impl FnOnce() -> T + Send + 'static) -> T {
    let slot = slots.acquire().await.expect("the slots are never closed");
    let work = move || {
        let done = work();
        drop(slot);
        done
    };
    tokio::task::spawn_blocking(work).await.expect("hashing does not panic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_own_hash_and_nothing_fits_nobody() {
        let kept = hash("een lange zin als wachtwoord").await;
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(fits("een lange zin als wachtwoord", Some(&kept)).await);
        assert!(!fits("een lange zin als wachtwoorD", Some(&kept)).await);
        assert!(!fits("", None).await);
    }

    #[tokio::test]
    async fn who_hangs_up_keeps_the_slot_until_the_work_is_done() {
        static ONE: Semaphore = Semaphore::const_new(1);
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (go_on, may_go_on) = std::sync::mpsc::channel::<()>();
        let (ended, has_ended) = tokio::sync::oneshot::channel::<()>();
        let hashing = tokio::spawn(on_a_thread(&ONE, move || {
            let _ = begun.send(());
            let _ = may_go_on.recv();
            ended
        }));
        has_begun.await.unwrap();
        hashing.abort();
        assert!(hashing.await.unwrap_err().is_cancelled());
        assert_eq!(ONE.available_permits(), 0);
        go_on.send(()).unwrap();
        assert!(has_ended.await.is_err(), "the work is done and its result is nobody's");
        let _slot = ONE.acquire().await.unwrap();
    }

    #[test]
    fn a_weak_password_is_named_for_what_is_wrong_with_it() {
        assert_eq!(judge("kort", "Jan", "j@x.nl"), Err(Weak::TooShort));
        assert_eq!(judge(&"lang".repeat(60), "Jan", "j@x.nl"), Err(Weak::TooLong));
        assert_eq!(judge("Jan.de.Boer@x.nl", "Jan", "jan.de.boer@x.nl"), Err(Weak::OwnName));
        assert_eq!(judge("ababababababab", "Jan", "j@x.nl"), Err(Weak::Monotonous));
        assert_eq!(judge("drie fietsen in de regen", "Jan", "j@x.nl"), Ok(()));
    }
}
