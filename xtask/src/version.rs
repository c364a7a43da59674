//! What is built, its version and its licence: those of the workspace (Cargo.toml).

pub const NAME: &str = "teams-scope-explainer";
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// An expression of SPDX.
pub const LICENCE: &str = env!("CARGO_PKG_LICENSE");
/// Its texts, beside Cargo.toml.
pub const LICENCE_FILES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

#[cfg(test)]
mod tests {
    use super::{LICENCE, VERSION};
    use crate::shell::root;
    use std::fs;

    /// fuzz/ stands outside of the workspace.
    const PACKAGES: [&str; 7] =
        [".", "benches/floor", "catalogue", "fuzz", "glue", "messages", "xtask"];

    #[test]
    fn every_crate_has_the_licence_and_all_but_the_fuzzer_the_version() {
        assert_eq!(LICENCE, "MIT OR Apache-2.0");
        for package in PACKAGES {
            let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).unwrap();
            let says = |key: &str, value: &str| {
                manifest.contains(&format!("\n{key}.workspace = true\n"))
                    || manifest.contains(&format!("\n{key} = \"{value}\"\n"))
            };
            assert!(says("license", LICENCE), "{package}");
            assert!(package == "fuzz" || says("version", VERSION), "{package}");
        }
    }
}
