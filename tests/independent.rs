//! A second evaluation of what permissions confer, held against the product's.
//!
//! It was written from `docs/spec/contract.md` and `docs/spec/rules.md` alone,
//! and reads the project's copy of Microsoft's files (`data/microsoft/`). It
//! shares no table and no function with `src/`: only the types of a reading,
//! which are the question. Nobody who writes here reads `src/explanation`,
//! `src/permission` or `data/*.tsv` for it, and nothing is copied between the two.
//!
//! Both evaluations answer the same readings, made by hand: every permission
//! alone, as each kind and with each status; every permission as what a piece that
//! was not recognised may be; denials; sets of all these. Where the answers
//! differ, the contract decides which of the two is mended.
//!
//! Each of these was put into the product once, and tests here failed: a permission
//! that no longer opened what it opens (a wrong "no"); one that opened what it does
//! not (a wrong "yes"); a condition left out; another permission under `needs`; an
//! unsure grant that counted, or that was not asked in step 4; a piece, its
//! candidate or a name of rule 19 that was not heeded; a denial that was not heeded;
//! conditions of the other kind before what it opens freely; a standing, a lane and
//! notes that were wrong. So was each way to compare paths that `same_paths.rs`
//! speaks of put into `paths.rs`.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

/// The evaluation.
mod independent {
    pub mod answer;
    pub mod notes;
    pub mod paths;
    pub mod required;
    pub mod rules;
    pub mod steps;
    pub mod table;
    pub mod world;

    pub mod comparison;
    pub mod made;

    mod alone;
    mod denials;
    mod golden;
    mod pieces;
    mod same_paths;
    mod sets;
}
