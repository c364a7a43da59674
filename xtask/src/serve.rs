//! `cargo xtask serve`: dist/ on this machine's own address, by the server that
//! the tests of the built page use as well.

use crate::bundle;
use crate::shell::{Outcome, command, has, run_in_sight};
use std::net::TcpListener;

pub fn run(args: &[&str]) -> Outcome {
    let port = match args {
        [] => 8080,
        ["--port", port] => port
            .parse::<u16>()
            .map_err(|_| format!("--port takes a number up to 65535, not {port:?}"))?,
        _ => return Err("usage: cargo xtask serve [--port N]".to_owned()),
    };
    // Before the build: what is missing should not be found out minutes later.
    if !has("node") {
        return Err("Node.js is not on PATH: it minifies the page, and serves it".to_owned());
    }
    let free = TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        format!("port {port} cannot be used ({error}): choose another with --port N")
    })?;
    bundle::run()?;
    drop(free);
    let mut node = command("node", &["xtask/tools/server.mjs"]);
    run_in_sight(node.arg(bundle::dist()).arg(port.to_string()))
}
