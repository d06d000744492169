//! Settings: flags, each with an environment variable of the same meaning.

use std::net::SocketAddr;
use std::path::PathBuf;

/// Settings of a running server.
#[derive(Debug, Clone, clap::Args)]
pub struct Config {
    /// Where the data is: `sqlite:PATH` or `postgres://…`
    #[arg(long, env = "NAOBER_DATABASE_URL", default_value = "sqlite:data/naober.sqlite")]
    pub database_url: String,
    /// Address to serve on
    #[arg(long, env = "NAOBER_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// File with the key of this installation (made at first start)
    #[arg(long, env = "NAOBER_KEY_FILE", default_value = "data/naober.key")]
    pub key_file: PathBuf,
    /// Connections to the database
    #[arg(long, env = "NAOBER_CONNECTIONS", default_value_t = 10)]
    pub connections: u32,
    /// Demo: fictional people, one-click sign-in
    #[arg(long, env = "NAOBER_DEMO")]
    pub demo: bool,
    /// Say it twice: run the demo on an address others can reach
    #[arg(long, env = "NAOBER_DEMO_EVERYWHERE")]
    pub demo_everywhere: bool,
    /// The site is served over https (secure cookies, HSTS)
    #[arg(long, env = "NAOBER_HTTPS")]
    pub https: bool,
    /// Minutes without a request after which someone must sign in again
    #[arg(long, env = "NAOBER_IDLE_MINUTES", default_value_t = 15)]
    pub idle_minutes: u32,
    /// Requests one reader may make per second on average (0: no limit)
    #[arg(long, env = "NAOBER_REQUESTS_PER_SECOND", default_value_t = 50)]
    pub requests_per_second: u32,
    /// Token for the figures at /metrics; without one they are for this machine only
    #[arg(long, env = "NAOBER_METRICS_TOKEN", hide_env_values = true)]
    pub metrics_token: Option<String>,
    /// Mail server: `smtps://user:password@host`, or `smtp://…?tls=required`; without one no mail is sent
    #[arg(long, env = "NAOBER_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Who mail comes from, for example `Gemeente Voorbeeldstad <inburgering@voorbeeldstad.nl>`
    #[arg(long, env = "NAOBER_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The address at which people reach the site, for links in mail
    #[arg(long, env = "NAOBER_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// File with the identity providers: sites that say who someone is
    #[arg(long, env = "NAOBER_PROVIDERS_FILE")]
    pub providers_file: Option<PathBuf>,
    /// Where a weakness can be reported (security.txt)
    #[arg(long, env = "NAOBER_SECURITY_CONTACT", default_value = "https://github.com/naober/naober/security")]
    pub security_contact: String,
}

impl Config {
    /// The demo signs anyone in, so it stays on this machine unless that was said twice.
    ///
    /// # Errors
    /// One sentence that says what to do.
    pub fn allowed(&self) -> Result<(), String> {
        if self.demo && !self.demo_everywhere && !self.listen.ip().is_loopback() {
            return Err(format!(
                "the demo lets anyone in and {} can be reached by others: use a loopback address, or add --demo-everywhere",
                self.listen
            ));
        }
        Ok(())
    }

    /// Mail leaves this installation. The demo sends none, whatever is set.
    pub fn sends_mail(&self) -> bool {
        self.smtp_url.is_some() && !self.demo
    }

    /// The address of the site, without a slash at the end.
    pub fn site(&self) -> String {
        let here = || format!("http://{}", self.listen);
        self.public_url.as_deref().map_or_else(here, |url| url.trim_end_matches('/').to_owned())
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            database_url: "sqlite:data/naober.sqlite".to_owned(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            key_file: PathBuf::from("data/naober.key"),
            connections: 10,
            demo: false,
            demo_everywhere: false,
            https: false,
            idle_minutes: 15,
            requests_per_second: 0,
            metrics_token: None,
            smtp_url: None,
            mail_from: None,
            public_url: None,
            providers_file: None,
            security_contact: "https://github.com/naober/naober/security".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_refuses_an_address_others_can_reach_unless_told_twice() {
        let everywhere = SocketAddr::from(([0, 0, 0, 0], 8080));
        let demo = Config { demo: true, listen: everywhere, ..Config::default() };
        assert!(demo.allowed().is_err_and(|message| message.contains("--demo-everywhere")));
        assert!(Config { demo_everywhere: true, ..demo.clone() }.allowed().is_ok());
        assert!(Config { demo: false, ..demo.clone() }.allowed().is_ok());
        assert!(Config { listen: SocketAddr::from(([127, 0, 0, 1], 8080)), ..demo }.allowed().is_ok());
    }
}
