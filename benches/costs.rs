//! What each byte of the texts costs that cost a family the most, against a byte of
//! prose: `cargo bench --bench costs`, the slowest first. With a word behind `--`, the
//! text of that name over and over, for a profiler.

#[cfg(not(target_arch = "wasm32"))]
mod pastes;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    costs::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod costs {
    use std::env::args;
    use std::time::Duration;

    use cpu_time::ThreadTime;
    use teams_scope_explainer::mode::Modes;
    use teams_scope_explainer::reading::{Tables, read};

    use crate::pastes;

    const BYTES: usize = 60_000;

    pub fn main() {
        let modes = Modes::built_in();
        let time = |text: &str| {
            let begun = ThreadTime::now();
            read(text, &modes, Tables::built_in());
            begun.elapsed()
        };
        let fastest = |text: &str| (0..7).map(|_| time(text)).min().unwrap_or(Duration::MAX);
        let a_byte = |text: &str| fastest(text).as_nanos() as f64 / text.len() as f64;
        let wanted = args().skip(1).find(|word| !word.starts_with("--"));
        if let Some(wanted) = wanted {
            let prose: pastes::Maker = Box::new(pastes::prose);
            let all = pastes::hostile().into_iter().chain([("prose".to_owned(), prose)]);
            for (name, make) in all {
                if name == wanted {
                    let text = make(BYTES);
                    println!("{name}: {:?}", (0..60).map(|_| time(&text)).min());
                }
            }
            return;
        }
        let prose = a_byte(&pastes::prose(BYTES));
        println!("prose: {prose:.1} ns a byte, {:.0} MB/s", 1000.0 / prose);
        let mut costs: Vec<(f64, String)> = pastes::hostile()
            .into_iter()
            .map(|(name, make)| (a_byte(&make(BYTES)) / prose, name))
            .collect();
        costs.sort_by(|one, other| other.0.total_cmp(&one.0));
        for (times, name) in costs.iter().take(60) {
            println!("{times:5.1} times prose: {name}");
        }
    }
}
