//! How fast pastes are read and explained: `cargo xtask bench`. Figures, no
//! limits: times on shared machines wander. `docs/performance.md` has some.

#[cfg(not(target_arch = "wasm32"))]
mod pastes;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    divan::main();
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod benches {
    use divan::counter::BytesCount;
    use divan::{Bencher, black_box};
    use std::sync::OnceLock;
    use teams_scope_explainer::{
        explanation::explain,
        mode::Modes,
        reading::{Tables, read},
    };

    use crate::pastes;

    const ARTICLE: &str = include_str!("../tests/answers/05-individual-article.txt");
    const TOKEN: &str = include_str!("../tests/answers/07-individual-token.txt");

    fn modes() -> &'static Modes {
        static MODES: OnceLock<Modes> = OnceLock::new();
        MODES.get_or_init(Modes::built_in)
    }

    fn bench_reading(bencher: Bencher<'_, '_>, paste: &str) {
        bencher
            .counter(BytesCount::of_str(paste))
            .bench_local(|| read(black_box(paste), modes(), Tables::built_in()));
    }

    /// Text in which nothing is to be found.
    #[divan::bench]
    fn prose(bencher: Bencher<'_, '_>) {
        bench_reading(bencher, &pastes::prose(pastes::MB));
    }

    /// Permissions, one a line. Of 100,000, as much is read as of any paste.
    #[divan::bench(args = [10, 1_000, 10_000, 100_000])]
    fn list(bencher: Bencher<'_, '_>, names: usize) {
        let list = pastes::list(names);
        let read = list.get(..pastes::MB).unwrap_or(&list);
        bench_reading(bencher, read);
    }

    #[divan::bench]
    fn article(bencher: Bencher<'_, '_>) {
        bench_reading(bencher, ARTICLE);
    }

    #[divan::bench]
    fn token(bencher: Bencher<'_, '_>) {
        bench_reading(bencher, TOKEN);
    }

    /// The answer to a list that has been read.
    #[divan::bench(args = [10, 1_000, 100_000])]
    fn explaining(bencher: Bencher<'_, '_>, names: usize) {
        let reading = read(&pastes::list(names), modes(), Tables::built_in());
        let Some(mode) = modes().find("individual") else { return };
        bencher.bench_local(|| explain(modes(), mode, black_box(&reading), 0));
    }

    fn names() -> Vec<String> {
        pastes::hostile().into_iter().map(|(name, _)| name).collect()
    }

    /// A MB of what costs a family the most.
    #[divan::bench(args = names(), sample_count = 3, sample_size = 1)]
    fn hostile(bencher: Bencher<'_, '_>, name: &String) {
        let mut makers = pastes::hostile().into_iter();
        let Some((_, make)) = makers.find(|(known, _)| known == name) else { return };
        bench_reading(bencher, &make(pastes::MB));
    }
}
