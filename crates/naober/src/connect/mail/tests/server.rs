//! A mail server for one test: speaks the few verbs there are, and answers as it was told.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What it does with who it is sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    Takes,
    /// For good: there is no such address.
    Refuses,
    /// For now.
    IsFull,
    /// Takes the call and says nothing.
    IsSilent,
}

pub(crate) struct Server {
    pub(crate) port: u16,
    manner: Arc<Mutex<Manner>>,
    taken: Arc<Mutex<Vec<String>>>,
    serving: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Server {
    pub(crate) async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (manner, taken) = (Arc::new(Mutex::new(manner)), Arc::new(Mutex::new(Vec::new())));
        let serving = tokio::spawn(serve(listener, Arc::clone(&manner), Arc::clone(&taken)));
        Self { port, manner, taken, serving }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub(crate) fn becomes(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// The messages it took, as they came.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

async fn serve(listener: TcpListener, manner: Arc<Mutex<Manner>>, taken: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let now = *manner.lock().unwrap();
        tokio::spawn(talk(stream, now, Arc::clone(&taken)));
    }
}

async fn talk(stream: TcpStream, manner: Manner, taken: Arc<Mutex<Vec<String>>>) {
    if manner == Manner::IsSilent {
        return std::future::pending().await;
    }
    let mut stream = BufReader::new(stream);
    let mut say = "220 test ready";
    loop {
        if stream.get_mut().write_all(format!("{say}\r\n").as_bytes()).await.is_err() {
            return;
        }
        let Some(line) = line(&mut stream).await else { return };
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        say = match (verb.as_str(), manner) {
            ("EHLO" | "HELO", _) => "250 test",
            ("RCPT", Manner::Refuses) => "550 5.1.1 no such mailbox here",
            ("RCPT", Manner::IsFull) => "452 4.2.2 mailbox full",
            ("MAIL" | "RCPT" | "RSET" | "NOOP", _) => "250 ok",
            ("DATA", _) => {
                stream.get_mut().write_all(b"354 go on\r\n").await.unwrap();
                let mut message = String::new();
                while let Some(line) = self::line(&mut stream).await.filter(|line| line != ".") {
                    message.push_str(&line);
                    message.push('\n');
                }
                taken.lock().unwrap().push(message);
                "250 taken"
            }
            ("QUIT", _) => "221 bye",
            _ => "502 no such verb",
        };
    }
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}
