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
        }
    }
}
