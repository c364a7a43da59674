//! The copy of Microsoft's files in `data/microsoft/`.

use super::world::World;

const VERSION: [&str; 4] = ["--commit", "0123abcd", "--date", "2026-01-02"];
const EDITED: &str = "data/microsoft/permissions.json.br";

/// A small world with a copy of its inputs.
fn kept() -> World {
    let world = World::tiny();
    let (lines, _) = world.run_with(&[&["--keep"], &VERSION[..]].concat()).unwrap();
    let kept = lines.iter().find(|line| line.starts_with("kept in data/microsoft/: ")).unwrap();
    // Three files of all permissions, and five languages.
    assert_eq!(kept.split(", ").count(), 8, "{kept}");
    world
}

#[test]
fn the_tables_are_made_from_the_copy() {
    let world = kept();
    let readme = world.get("data/microsoft/README.md");
    assert!(readme.contains("commit `0123abcd` of 2026-01-02"), "{readme}");
    world.rename("in", "gone");
    assert!(world.run_from_copy(&["--check"]).unwrap().1);

    world.put("data/permissions.tsv", "");
    let (lines, up_to_date) = world.run_from_copy(&["--check"]).unwrap();
    assert!(!up_to_date);
    let last = "data/ is not up to date (permissions.tsv): run `cargo xtask catalogue`";
    assert_eq!(lines.last().unwrap(), last);
    assert_eq!(world.run_from_copy(&[]).unwrap().0.last().unwrap(), "written: permissions.tsv");
    assert!(world.run_from_copy(&["--check"]).unwrap().1);
}

#[test]
fn a_copy_that_is_not_renewed_is_told_of() {
    let world = kept();
    let old = world.bytes(EDITED);
    world.edit("in/permissions.json", "Read.Chat", "Read.Talk");
    let lines = world.run().unwrap();
    let to_do =
        "to do: run this again with --keep, for data/microsoft/ has another permissions.json";
    assert!(lines.contains(&to_do.to_owned()), "{lines:#?}");
    assert_eq!(world.bytes(EDITED), old);
    let error = world.run_from_copy(&["--check"]).unwrap_err();
    assert!(error.contains("cargo xtask catalogue DIR --keep"), "{error}");

    let (lines, _) = world.run_with(&["--keep"]).unwrap();
    assert!(lines.contains(&"kept in data/microsoft/: permissions.json".to_owned()), "{lines:#?}");
    assert_ne!(world.bytes(EDITED), old);
    assert!(world.run_from_copy(&["--check"]).unwrap().1);
}

#[test]
fn a_file_that_was_cut_is_named() {
    let world = kept();
    let whole = world.bytes(EDITED);
    std::fs::write(world.path(EDITED), &whole[..whole.len() / 2]).unwrap();
    let error = world.run_from_copy(&["--check"]).unwrap_err();
    assert!(error.contains("permissions.json.br: no brotli"), "{error}");
}
