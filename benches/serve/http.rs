//! A load generator that costs little: requests are bytes, answers are read to their end and judged by status.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Stands in a body where every request has a number of its own, higher than the one before.
pub const COUNTER: &str = "000000000000";

static COUNT: AtomicU64 = AtomicU64::new(1);

/// A request, ready to be sent again and again.
#[derive(Clone, Debug)]
pub struct Asked {
    head: String,
    body: String,
}

impl Asked {
    pub fn get(path: &str) -> Self {
        Self { head: format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n"), body: String::new() }
    }

    pub fn post(path: &str, body: &str) -> Self {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            body.len()
        );
        Self { head, body: body.to_owned() }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.head.push_str(&format!("{name}: {value}\r\n"));
        self
    }

    pub fn compressed(self) -> Self {
        self.header("Accept-Encoding", "gzip, deflate, br, zstd")
    }

    /// The request with its own number, where it has one.
    fn numbered(mut bytes: Vec<u8>) -> Vec<u8> {
        if let Some(at) = find(&bytes, COUNTER.as_bytes()) {
            let number = format!("{:012}", COUNT.fetch_add(1, Ordering::Relaxed));
            bytes[at..at + 12].copy_from_slice(number.as_bytes());
        }
        bytes
    }

    fn bytes(&self) -> Vec<u8> {
        format!("{}\r\n{}", self.head, self.body).into_bytes()
    }
}

/// What a line of the table needs.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    pub count: usize,
    pub p50: f64,
    pub p99: f64,
    pub rate: f64,
}

/// An answer: status, headers as text, body.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub async fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address).await.expect("the server takes connections");
        stream.set_nodelay(true).unwrap();
        Self { stream, buffer: Vec::with_capacity(1 << 17) }
    }

    pub async fn ask(&mut self, request: &[u8]) -> Answer {
        self.stream.write_all(request).await.unwrap();
        self.buffer.clear();
        let head_end = loop {
            if let Some(at) = find(&self.buffer, b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await;
        };
        let head = String::from_utf8_lossy(&self.buffer[..head_end]).to_lowercase();
        let status = head[9..12].parse().unwrap();
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        let end = match length {
            Some(length) => head_end + length,
            None if head.contains("transfer-encoding: chunked") => {
                // The last chunk ends the answer; nothing follows it on this connection.
                while !self.buffer.ends_with(b"0\r\n\r\n") {
                    self.more().await;
                }
                self.buffer.len()
            }
            None => head_end,
        };
        while self.buffer.len() < end {
            self.more().await;
        }
        Answer { status, head, body: self.buffer[head_end..end].to_vec() }
    }

    async fn more(&mut self) {
        let read = self.stream.read_buf(&mut self.buffer).await.unwrap();
        assert!(read > 0, "the server closed the connection");
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

pub async fn once(address: &str, asked: &Asked) -> Answer {
    Connection::open(address).await.ask(&asked.bytes()).await
}

pub async fn body(address: &str, asked: &Asked) -> Vec<u8> {
    let answer = once(address, asked).await;
    assert_eq!(answer.status, 200, "{}", answer.head);
    answer.body
}

/// Asks over `connections` for `time`; each connection goes through `asked` in turn, starting at its own place.
pub async fn load(address: &str, asked: &[Asked], connections: usize, time: Duration) -> Measured {
    // A second to fill caches and open pools; not counted.
    run(address, asked, connections, Duration::from_millis(500)).await;
    let begun = Instant::now();
    let mut times = run(address, asked, connections, time).await;
    let elapsed = begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize] as f64 / 1000.0;
    Measured { count: times.len(), p50: at(0.5), p99: at(0.99), rate: times.len() as f64 / elapsed }
}

async fn run(address: &str, asked: &[Asked], connections: usize, time: Duration) -> Vec<u64> {
    let until = Instant::now() + time;
    let tasks: Vec<_> = (0..connections)
        .map(|n| {
            let address = address.to_owned();
            let requests: Vec<Vec<u8>> = asked.iter().map(Asked::bytes).collect();
            tokio::spawn(async move {
                let mut connection = Connection::open(&address).await;
                let mut times = Vec::new();
                let mut turn = n;
                while Instant::now() < until {
                    let begun = Instant::now();
                    let request = Asked::numbered(requests[turn % requests.len()].clone());
                    let answer = connection.ask(&request).await;
                    assert!((200..400).contains(&answer.status), "{}", answer.head);
                    times.push(begun.elapsed().as_micros() as u64);
                    // One connection keeps to one attempt: its own answers, as one learner would.
                    if requests.len() < connections || connections == 1 {
                        turn += 1;
                    }
                }
                times
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    all
}
