//! `cargo xtask serve`: dist/ on this machine's own address, as a plain web
//! server would give it.

use crate::bundle;
use crate::shell::{Outcome, say};
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Method, Request, Response, Server};

pub fn run(args: &[&str]) -> Outcome {
    let port = match args {
        [] => 8080,
        ["--port", port] => port
            .parse::<u16>()
            .map_err(|_| format!("--port takes a number up to 65535, not {port:?}"))?,
        _ => return Err("usage: cargo xtask serve [--port N]".to_owned()),
    };
    // Before the build: a port in use should not be found out minutes later.
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        format!("port {port} cannot be used ({error}): choose another with --port N")
    })?;
    bundle::run()?;
    say(&format!("serving on http://{} (Ctrl-C ends it)", server.server_addr()));
    for request in server.incoming_requests() {
        // A reader that has gone away is no reason to stop.
        let _ = answer(request, &bundle::dist());
    }
    Ok(())
}

fn answer(request: Request, folder: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("only GET\n").with_status_code(405));
    }
    let file = find(folder, request.url()).and_then(|path| {
        let file = File::open(&path).ok()?;
        Some((file, mime(&path)))
    });
    match file {
        Some((file, mime)) => request.respond(
            Response::from_file(file)
                .with_header(header("Content-Type", mime))
                // What is shown is what was built last.
                .with_header(header("Cache-Control", "no-store"))
                // A length rather than pieces, as a web server sends files.
                .with_chunked_threshold(usize::MAX),
        ),
        None => request.respond(Response::from_string("not found\n").with_status_code(404)),
    }
}

/// The file that an address stands for, never one outside of the folder.
fn find(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    // Names in dist/ need no escapes, and on Windows a backslash separates.
    if !inside || path.contains(['%', '\\', ':']) {
        return None;
    }
    let path = folder.join(path);
    let path = if path.is_dir() { path.join("index.html") } else { path };
    path.is_file().then_some(path)
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name} is plain ASCII"))
}

#[cfg(test)]
mod tests {
    use super::{find, mime};
    use std::path::Path;

    #[test]
    fn an_address_stands_for_a_file_inside_the_folder_only() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let found = |url| find(folder, url);
        assert_eq!(found("/Cargo.toml"), Some(folder.join("Cargo.toml")));
        assert_eq!(found("/src/main.rs?a=../b"), Some(folder.join("src/main.rs")));
        for url in [
            "/../Cargo.toml",
            "/src/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/src/..%2fCargo.toml",
            "//etc/passwd",
            "/..\\Cargo.toml",
            "Cargo.toml",
            "/absent",
            "/src",
            "",
        ] {
            assert_eq!(found(url), None, "{url}");
        }
    }

    #[test]
    fn browsers_refuse_modules_and_wasm_of_another_type() {
        assert_eq!(mime(Path::new("a/widget_bg.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("widget.js")), "text/javascript; charset=utf-8");
    }
}
