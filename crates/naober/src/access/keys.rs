//! The keys of an installation: sealing what must not be readable at rest, blind indexes to find it again, and all randomness.

use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use rand::TryRngCore as _;
use sha2::{Digest as _, Sha256};
use store::TenantId;

const NONCE: usize = 24;
/// Says which scheme sealed a value, so that a later one can live beside it.
const VERSION: &str = "1.";

/// Keys derived from the installation's key file. One key per purpose.
pub struct Keys {
    seal: [u8; 32],
    index: [u8; 32],
    login: [u8; 32],
    address: [u8; 32],
}

/// A sealed value that this installation cannot open: another key, another tenant or field, or a damaged text.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value cannot be opened with this key")]
pub struct CannotOpen;

impl Keys {
    /// Reads the key file; makes it at the first start, readable by its owner only.
    ///
    /// # Errors
    /// One sentence that says what is wrong with the file.
    pub fn at(path: &Path) -> Result<Self, String> {
        let explain = |error: std::io::Error| format!("the key file {} cannot be used: {error}", path.display());
        if !path.exists() {
            make_key_file(path).map_err(explain)?;
        }
        let bytes = std::fs::read(path).map_err(explain)?;
        let root: [u8; 32] =
            bytes.try_into().map_err(|_| format!("the key file {} does not hold 32 bytes", path.display()))?;
        Ok(Self::from_root(&root))
    }

    /// Keys from 32 random bytes. Each purpose gets its own (the expand step of HKDF, RFC 5869).
    pub fn from_root(root: &[u8; 32]) -> Self {
        let derive = |purpose: &str| keyed_hash(root, &[purpose.as_bytes(), &[1]]);
        Self {
            seal: derive("naober seal 1"),
            index: derive("naober index 1"),
            login: derive("naober login 1"),
            address: derive("naober address 1"),
        }
    }

    /// Makes a text unreadable; only the same tenant and field open it.
    pub fn seal(&self, tenant: TenantId, field: &str, text: &str) -> String {
        format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(self.seal_bytes(tenant, field, text.as_bytes())))
    }

    /// Reads a sealed text.
    ///
    /// # Errors
    /// [`CannotOpen`]
    pub fn open(&self, tenant: TenantId, field: &str, sealed: &str) -> Result<String, CannotOpen> {
        let bytes =
            sealed.strip_prefix(VERSION).and_then(|text| URL_SAFE_NO_PAD.decode(text).ok()).ok_or(CannotOpen)?;
        String::from_utf8(self.open_bytes(tenant, field, &bytes)?).map_err(|_| CannotOpen)
    }

    /// The same for a file: what is kept is as long as the file and a few bytes.
    pub fn seal_bytes(&self, tenant: TenantId, field: &str, bytes: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE] = random();
        let payload = Payload { msg: bytes, aad: &context(tenant, field) };
        let sealed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), payload)
            .expect("what is in memory is within the cipher's limit");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Reads a sealed file.
    ///
    /// # Errors
    /// [`CannotOpen`]
    pub fn open_bytes(&self, tenant: TenantId, field: &str, sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(CannotOpen)?;
        let payload = Payload { msg: sealed, aad: &context(tenant, field) };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| CannotOpen)
    }

    /// The same for the same value of one tenant's field, and says nothing about the value.
    pub fn blind_index(&self, tenant: TenantId, field: &str, value: &str) -> String {
        let of_tenant = keyed_hash(&self.index, &[tenant.0.as_bytes()]);
        URL_SAFE_NO_PAD.encode(keyed_hash(&of_tenant, &[field.as_bytes(), &[0], value.as_bytes()]))
    }

    /// What an e-mail address is called in tables that belong to no tenant.
    pub fn identifier_hash(&self, email: &str) -> String {
        URL_SAFE_NO_PAD.encode(keyed_hash(&self.login, &[normal_email(email).as_bytes()]))
    }

    /// An address that opens something without signing in, and what is kept of it. The address itself is shown once.
    pub fn new_address(&self) -> (String, String) {
        let address = token();
        let kept = self.address_hash(&address);
        (address, kept)
    }

    /// What is kept of such an address: who reads the table alone cannot make one.
    pub fn address_hash(&self, address: &str) -> String {
        URL_SAFE_NO_PAD.encode(keyed_hash(&self.address, &[address.as_bytes()]))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.seal.into())
    }
}

/// An e-mail address as it is kept and compared.
pub(super) fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// A secret that nobody can guess: session, invitation.
pub(super) fn token() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// A code that people type from paper: 60 random bits in signs that do not look like each other.
pub(crate) fn entry_code() -> String {
    const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let signs: Vec<char> = random::<12>().iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect();
    let groups: Vec<String> = signs.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// A code that lives for minutes and has few tries: eight digits, which every keyboard has.
pub(crate) fn short_code() -> String {
    format!("{:08}", u64::from_le_bytes(random()) % 100_000_000)
}

/// What is kept of a token. A token has 256 random bits, so a plain hash is enough.
pub(super) fn token_hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.as_bytes()))
}

/// Random bytes of the operating system.
pub(super) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rngs::OsRng.try_fill_bytes(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

fn keyed_hash(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn context(tenant: TenantId, field: &str) -> Vec<u8> {
    [tenant.0.as_bytes().as_slice(), field.as_bytes()].concat()
}

fn make_key_file(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(&random::<32>())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn tenant(n: u128) -> TenantId {
        TenantId(Uuid::from_u128(n))
    }

    #[test]
    fn a_sealed_text_opens_only_for_its_own_tenant_field_and_key() {
        let keys = Keys::from_root(&[7; 32]);
        let sealed = keys.seal(tenant(1), "bsn", "999990019");
        assert_eq!(keys.open(tenant(1), "bsn", &sealed).unwrap(), "999990019");
        assert!(keys.open(tenant(2), "bsn", &sealed).is_err());
        assert!(keys.open(tenant(1), "v-number", &sealed).is_err());
        assert!(Keys::from_root(&[8; 32]).open(tenant(1), "bsn", &sealed).is_err());
        assert!(keys.open(tenant(1), "bsn", &sealed[..sealed.len() - 4]).is_err());
        assert!(!sealed.contains("999990019"));
    }

    #[test]
    fn sealing_twice_gives_two_texts_and_the_blind_index_stays_the_same_per_tenant() {
        let keys = Keys::from_root(&[7; 32]);
        assert_ne!(keys.seal(tenant(1), "bsn", "x"), keys.seal(tenant(1), "bsn", "x"));
        assert_eq!(keys.blind_index(tenant(1), "bsn", "x"), keys.blind_index(tenant(1), "bsn", "x"));
        assert_ne!(keys.blind_index(tenant(1), "bsn", "x"), keys.blind_index(tenant(2), "bsn", "x"));
        assert_ne!(keys.blind_index(tenant(1), "bsn", "x"), keys.blind_index(tenant(1), "v", "x"));
    }

    #[test]
    fn the_key_file_is_made_once_and_is_readable_by_its_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = std::env::temp_dir().join(format!("naober-key-{}", token()));
        let path = folder.join("key");
        let first = Keys::at(&path).unwrap();
        let sealed = first.seal(tenant(1), "f", "x");
        assert_eq!(Keys::at(&path).unwrap().open(tenant(1), "f", &sealed).unwrap(), "x");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::write(&path, b"short").unwrap();
        assert!(Keys::at(&path).is_err());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
