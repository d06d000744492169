//! Just enough of a browser: one kept connection, one request at a time, the answer read whole.

use std::io;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

/// What a browser says it can unpack.
pub const PACKED: &str = "accept-encoding: gzip, deflate, br, zstd\r\n";

pub struct Browser {
    stream: BufReader<TcpStream>,
}

/// An answer as it came over the wire.
pub struct Answer {
    pub status: u16,
    /// Bytes of head and body on the wire.
    pub size: usize,
    pub body: Vec<u8>,
}

impl Browser {
    pub async fn open(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::with_capacity(64 * 1024, stream) })
    }

    /// `headers` are whole lines.
    pub async fn get(&mut self, path: &str, headers: &str) -> io::Result<Answer> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n");
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        let first = self.line().await?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let (mut length, mut size) = (None, first.len());
        loop {
            let line = self.line().await?;
            size += line.len();
            match line.trim_end().split_once(": ") {
                Some(("content-length", value)) => length = value.parse::<usize>().ok(),
                Some(_) => {}
                None => break,
            }
        }
        let mut body = Vec::new();
        match length {
            Some(length) => self.take(length, &mut body).await?,
            None => size += self.chunks(&mut body).await?,
        }
        Ok(Answer { status, size: size + body.len(), body })
    }

    async fn chunks(&mut self, body: &mut Vec<u8>) -> io::Result<usize> {
        let mut around = 0;
        loop {
            let line = self.line().await?;
            around += line.len() + 2;
            let length = usize::from_str_radix(line.trim_end(), 16).map_err(io::Error::other)?;
            self.take(length, body).await?;
            self.line().await?;
            if length == 0 {
                return Ok(around);
            }
        }
    }

    async fn take(&mut self, length: usize, body: &mut Vec<u8>) -> io::Result<()> {
        let start = body.len();
        body.resize(start + length, 0);
        self.stream.read_exact(&mut body[start..]).await.map(drop)
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        match self.stream.read_line(&mut line).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line),
        }
    }
}
