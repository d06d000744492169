//! Connections: taken in one by one, each with a limit on how long its first lines may take, and seen out when the server stops.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

/// A browser sends its first lines at once; who takes longer holds a place that others need.
const FIRST_LINES: Duration = Duration::from_secs(20);
/// A machine that is out of file handles is not asked again at once.
const PAUSE: Duration = Duration::from_millis(200);

/// Serves until `stop` is there, then waits for requests under way.
pub(super) async fn serve(listener: TcpListener, site: Router, stop: impl Future<Output = ()>) {
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(FIRST_LINES);
    let under_way = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, peer)) = accepted else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        // A page is many small writes; waiting to join them only makes the reader wait.
        let _ = stream.set_nodelay(true);
        let connection = under_way.watch(server.serve_connection(TokioIo::new(stream), answers(site.clone(), peer)));
        tokio::spawn(async move {
            // A client that goes away in the middle is no event for the operator.
            let _ = connection.await;
        });
    }
    drop(listener);
    under_way.shutdown().await;
}

/// The site, told who asks.
fn answers(
    site: Router,
    peer: SocketAddr,
) -> impl hyper::service::Service<
    hyper::Request<hyper::body::Incoming>,
    Response = axum::response::Response,
    Error = Infallible,
    Future: Send,
> {
    hyper::service::service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let site = site.clone();
        let mut request: Request = request.map(axum::body::Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        async move { site.oneshot(request).await }
    })
}
