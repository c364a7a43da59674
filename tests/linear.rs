//! No paste stops a reading, and none is slower than linear: a text eight times as
//! long takes about eight times as long.
//!
//! No time is asserted, only how the times of a text and of a longer one compare,
//! on the clock of the thread, which stands still while other programs run.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../benches/pastes/mod.rs"]
mod pastes;
mod support;

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;
use std::{fs, path::Path, thread};

use cpu_time::ThreadTime;
use pastes::Maker;
use support::case::Case;
use teams_scope_explainer::capability::Capability;
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Tables, needles, read};

/// So much longer is the longer text.
const LONGER: usize = 8;
/// So many times as long may it take: what is quadratic takes 64 times as long.
const MOST: f64 = 24.0;
/// A text that takes so many times as long is looked at more closely.
const SUSPECT: f64 = 12.0;
/// Where it takes so long already, it is not made longer.
const ENOUGH: Duration = Duration::from_millis(300);
/// So often is a text read that seems to take too long.
const TRIES: usize = 5;
/// A text that takes longer has no end.
const PATIENCE: Duration = Duration::from_secs(120);

/// So long is the text of a family: unoptimised, there is time for short ones only.
const OF_A_FAMILY: usize = if cfg!(debug_assertions) { 1_000 } else { 4_000 };

/// What costs a family the most, alone and beside permissions.
#[test]
fn no_family_is_slower_than_linear() {
    let mut makers = Vec::new();
    for (name, make) in pastes::hostile() {
        let make = Arc::new(make);
        let (below, beside) = (Arc::clone(&make), Arc::clone(&make));
        makers.push((name.clone(), boxed(move |bytes| make(bytes))));
        makers.push((
            format!("{name}, below permissions"),
            boxed(move |bytes| format!("User.Read\n{}\nMail.Read", below(bytes))),
        ));
        makers.push((
            format!("{name}, beside permissions"),
            boxed(move |bytes| format!("User.Read {}Mail.Read", beside(bytes))),
        ));
    }
    hold(makers, OF_A_FAMILY);
}

/// What a family looks for, over and over, and then what another looks for.
#[test]
#[cfg_attr(debug_assertions, ignore = "too long unoptimised: it is part of `cargo xtask linear`")]
fn no_needle_behind_another_is_slower_than_linear() {
    // A name and a number are looked for as well.
    let words: Vec<&str> = needles().chain(["Mail.Read", "(1"]).collect();
    let mut makers = Vec::new();
    for one in &words {
        for other in &words {
            let (first, second) = (format!("{one} "), format!("{other} "));
            let pairs = format!("{first}{second}");
            makers.push((
                format!("{one}, then {other}"),
                boxed(move |bytes| {
                    let [first, second] = [&first, &second].map(|it| fill(it, bytes / 2));
                    format!("User.Read\n{first}{second}\nMail.Read")
                }),
            ));
            makers.push((
                format!("{one} and {other}"),
                boxed(move |bytes| format!("User.Read\n{}\nMail.Read", fill(&pairs, bytes))),
            ));
        }
    }
    hold(makers, 2_000);
}

/// What people paste, over and over: whole, cut, and with its line breaks lost.
#[test]
#[cfg_attr(debug_assertions, ignore = "too long unoptimised: it is part of `cargo xtask linear`")]
fn no_case_over_and_over_is_slower_than_linear() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut makers = Vec::new();
    for (name, path) in support::files(&folder, "case") {
        let paste = Case::parse(&fs::read_to_string(path).unwrap()).paste;
        let line = paste.replace('\n', " ");
        let start = |text: &str, of: usize| -> String {
            text.chars().take(text.chars().count() * of / 3).collect()
        };
        let pieces = [
            ("whole", format!("{paste}\n")),
            ("a third", start(&paste, 1)),
            ("two thirds and a break", start(&paste, 2) + "\n"),
            ("two thirds in a line", start(&line, 2) + " "),
        ];
        for (what, piece) in pieces {
            if !piece.trim().is_empty() {
                makers.push((format!("{name}, {what}"), boxed(move |bytes| fill(&piece, bytes))));
            }
        }
    }
    hold(makers, 2_000);
}

fn boxed(make: impl Fn(usize) -> String + Send + Sync + 'static) -> Maker {
    Box::new(make)
}

/// A text over and over, up to about so many bytes.
fn fill(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len() + 1)
}

/// Holds the times of a text of so many bytes and of a longer one against each
/// other, for each of these.
fn hold(makers: Vec<(String, Maker)>, bytes: usize) {
    let (send, told) = channel();
    let (names, makers): (Vec<String>, Vec<Maker>) = makers.into_iter().unzip();
    // Where a text has no end, this one goes on and names it.
    let count = names.len();
    thread::spawn(move || {
        for make in &makers {
            if send.send(slower(make, bytes)).is_err() {
                break;
            }
        }
    });
    let mut slow = Vec::new();
    for name in names {
        match told.recv_timeout(PATIENCE) {
            Ok(None) => {}
            Ok(Some(times)) => slow.push(format!("{name}: {times}")),
            Err(RecvTimeoutError::Timeout) => panic!("{name}: has no end"),
            Err(RecvTimeoutError::Disconnected) => panic!("{name}: the reading panicked"),
        }
    }
    assert!(slow.is_empty(), "{} of {count} texts:\n{}", slow.len(), slow.join("\n"));
}

/// How much longer a longer text takes, where that is too long.
///
/// What looks back a little, as far as a bound, costs more for each byte until a
/// text is as long as that. So one that seems slow is made longer and held again.
fn slower(make: &Maker, bytes: usize) -> Option<String> {
    let (times, long) = compared(&make(bytes), &make(bytes * LONGER), SUSPECT);
    if times <= SUSPECT {
        return None;
    }
    let far_beyond = times > MOST && long > ENOUGH;
    let longer = || compared(&make(bytes * LONGER), &make(bytes * LONGER * LONGER), MOST);
    let (times, long) = if far_beyond { (times, long) } else { longer() };
    (times > MOST).then(|| format!("{times:.0} times as long, {long:?}"))
}

/// How many times as long the long text takes, and how long that is. Tried again
/// where it is more than `most`.
fn compared(short: &str, long: &str, most: f64) -> (f64, Duration) {
    // The first time, tables are parsed and memory is asked for.
    let mut shortest = time(short).min(time(short));
    let mut longest = time(long);
    let times = |short: Duration, long: Duration| long.as_secs_f64() / short.as_secs_f64();
    for _ in 0..TRIES {
        // What is far beyond is not tried again.
        if times(shortest, longest) <= most || times(shortest, longest) > most * 2.0 {
            break;
        }
        shortest = shortest.min(time(short));
        longest = longest.min(time(long));
    }
    (times(shortest, longest), longest)
}

/// How long a text takes, explained as well.
fn time(text: &str) -> Duration {
    let modes = Modes::built_in();
    let mode = modes.find("enterprise").unwrap();
    let begun = ThreadTime::now();
    let answer = explain(&modes, mode, &read(text, &modes, Tables::built_in()), 0);
    let time = begun.elapsed();
    assert_eq!(answer.capabilities.len(), Capability::all().count());
    time
}
