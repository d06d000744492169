//! The second factor: codes of an authenticator app (RFC 6238), each used once, and recovery codes on paper.

use store::{StoreError, TenantId, Tx, args};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

use super::accounts::Account;
use super::keys::random;
use super::sql;
use crate::app::App;
use crate::web::svg;

const FIELD: &str = "totp";
const RECOVERY: &str = "recovery";
const RECOVERY_CODES: usize = 10;
/// Signs that nobody mistakes for one another.
const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// What someone needs to add the account to an authenticator app.
#[derive(Debug, Clone)]
pub(super) struct Enrolment {
    /// The secret in groups of four, to type.
    pub key: String,
    /// The otpauth address, for a phone that reads this page itself.
    pub uri: String,
    /// The same address as a picture.
    pub qr: String,
}

/// Makes the secret of an account that has none yet.
pub(super) async fn prepare(app: &App, tenant: TenantId, account: &Account) -> Result<(), StoreError> {
    if account.totp_secret.is_some() {
        return Ok(());
    }
    let secret = Secret::new_stack(random::<20>()).to_base32();
    let mut tx = app.store.write(tenant).await?;
    tx.run(sql::TOTP_PREPARE, args![tenant, account.id, app.keys.seal(tenant, FIELD, &secret)]).await?;
    tx.commit().await
}

/// The enrolment page's content, while the factor is not confirmed.
pub(super) fn enrolment(app: &App, tenant: TenantId, account: &Account) -> Option<Enrolment> {
    let totp = totp(app, tenant, account).filter(|_| account.totp_confirmed_at.is_none())?;
    let uri = totp.to_url().ok()?;
    let secret = totp.secret().to_base32();
    let groups: Vec<&str> =
        (0..secret.len()).step_by(4).filter_map(|at| secret.get(at..(at + 4).min(secret.len()))).collect();
    Some(Enrolment { key: groups.join(" "), qr: svg::qr(&uri)?, uri })
}

/// Takes a code: right and not used before? The step is marked used in the same statement.
pub(super) async fn take_code(
    app: &App,
    tx: &mut Tx,
    tenant: TenantId,
    account: &Account,
    code: &str,
) -> Result<bool, StoreError> {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let now = u64::try_from(app.clock.now().as_second()).unwrap_or_default();
    let step = totp(app, tenant, account).and_then(|totp| totp.check(&code, now));
    let Some(step) = step.and_then(|step| i64::try_from(step).ok()) else { return Ok(false) };
    Ok(tx.run(sql::TOTP_USE, args![tenant, account.id, step]).await? == 1)
}

/// Takes a recovery code; it is gone after that.
pub(super) async fn take_recovery(
    app: &App,
    tx: &mut Tx,
    tenant: TenantId,
    account: &Account,
    code: &str,
) -> Result<bool, StoreError> {
    let hash = recovery_hash(app, tenant, account.id, code);
    Ok(tx.run(sql::RECOVERY_USE, args![tenant, account.id, hash]).await? == 1)
}

/// Makes ten new recovery codes; the old ones stop working. They are shown once.
pub(super) async fn new_recovery(
    app: &App,
    tx: &mut Tx,
    tenant: TenantId,
    account: Uuid,
) -> Result<Vec<String>, StoreError> {
    tx.run(sql::RECOVERY_CLEAR, args![tenant, account]).await?;
    let mut codes = Vec::new();
    for _ in 0..RECOVERY_CODES {
        let signs: String = random::<10>().iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect();
        let code = format!("{}-{}", &signs[..5], &signs[5..]);
        tx.run(sql::RECOVERY_ADD, args![tenant, account, recovery_hash(app, tenant, account, &code)]).await?;
        codes.push(code);
    }
    Ok(codes)
}

fn recovery_hash(app: &App, tenant: TenantId, account: Uuid, code: &str) -> String {
    let plain: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect();
    app.keys.blind_index(tenant, RECOVERY, &format!("{account} {plain}"))
}

fn totp(app: &App, tenant: TenantId, account: &Account) -> Option<Totp> {
    let secret = app.keys.open(tenant, FIELD, account.totp_secret.as_ref()?).ok()?;
    let secret = Secret::try_from_base32(secret).ok()?;
    let builder = Builder::new().with_secret(secret).with_account_name(account.email.as_str());
    builder.with_issuer(Some("Naober")).build().ok()
}
