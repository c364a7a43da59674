//! `reading` of the library, as libFuzzer runs it.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| teams_scope_explainer_fuzz::reading(input));
