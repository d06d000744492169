//! A thread of its own that makes and drops databases, because a test's runtime is gone before its databases are.

use std::sync::OnceLock;

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tokio::sync::{mpsc, oneshot};

use crate::cluster::Cluster;

type Answer = oneshot::Sender<Result<(), sqlx::Error>>;

struct Order {
    sql: String,
    answer: Option<Answer>,
}

/// Runs one statement as the owner of the cluster.
pub(crate) async fn run(sql: String) -> Result<(), sqlx::Error> {
    let (answer, answered) = oneshot::channel();
    let order = Order { sql, answer: Some(answer) };
    keeper().send(order).expect("the keeper lives as long as the process");
    answered.await.expect("the keeper answers every order")
}

/// Runs one statement some time; whether it works is of no interest.
pub(crate) fn run_later(sql: String) {
    let _ = keeper().send(Order { sql, answer: None });
}

fn keeper() -> &'static mpsc::UnboundedSender<Order> {
    static KEEPER: OnceLock<mpsc::UnboundedSender<Order>> = OnceLock::new();
    KEEPER.get_or_init(|| {
        let url = Cluster::shared().admin_url();
        let (sender, mut orders) = mpsc::unbounded_channel::<Order>();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async move {
                while let Some(order) = orders.recv().await {
                    tokio::spawn(carry_out(url.clone(), order));
                }
            });
        });
        sender
    })
}

async fn carry_out(url: String, order: Order) {
    let outcome = async {
        let mut connection = PgConnection::connect(&url).await?;
        connection.execute(AssertSqlSafe(order.sql)).await?;
        connection.close().await
    };
    let outcome = outcome.await;
    if let Some(answer) = order.answer {
        let _ = answer.send(outcome);
    }
}
