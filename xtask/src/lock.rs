//! What a Cargo.lock holds.

use crate::shell::Outcome;
use std::fs;
use std::path::Path;

/// A package at the version that builds take.
#[derive(Debug, PartialEq)]
pub struct Package {
    pub name: String,
    pub version: String,
    /// SHA-256 of what the registry gives; none for what comes from no registry.
    pub checksum: Option<String>,
}

/// All packages of a file, in its order.
pub fn packages(lock: &Path) -> Outcome<Vec<Package>> {
    let text = fs::read_to_string(lock)
        .map_err(|error| format!("{} cannot be read: {error}", lock.display()))?;
    Ok(parse(&text))
}

/// The version of a package, of those there the first.
pub fn version(lock: &Path, name: &str) -> Outcome<String> {
    let found = packages(lock)?.into_iter().find(|package| package.name == name);
    found
        .map(|package| package.version)
        .ok_or_else(|| format!("{} holds no package {name}: run `cargo check`", lock.display()))
}

fn parse(text: &str) -> Vec<Package> {
    let text = text.replace('\r', "");
    let blocks = text.split("[[package]]\n").skip(1);
    let package = |block: &str| {
        let value = |key: &str| {
            let line = block.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.strip_prefix(" = \"")?.strip_suffix('"')?.to_owned())
        };
        Some(Package {
            name: value("name")?,
            version: value("version")?,
            checksum: value("checksum"),
        })
    };
    blocks.filter_map(package).collect()
}

#[cfg(test)]
mod tests {
    use super::{Package, parse};

    #[test]
    fn packages_have_a_checksum_where_they_come_from_a_registry() {
        let text = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n\
                    source = \"registry\"\nchecksum = \"0f\"\ndependencies = [\n \"b\",\n]\n\n\
                    [[package]]\r\nname = \"b\"\r\nversion = \"0.1.0\"\r\n";
        let package = |name: &str, version: &str, checksum: Option<&str>| Package {
            name: name.to_owned(),
            version: version.to_owned(),
            checksum: checksum.map(str::to_owned),
        };
        let expected = vec![package("a", "1.2.3", Some("0f")), package("b", "0.1.0", None)];
        assert_eq!(parse(text), expected);
    }
}
