//! Broken inputs: one clear line, and `data/` as it was.

use super::world::World;

/// Breaks a world that has tables already, and expects the error.
fn fails(what: &str, break_it: impl FnOnce(&World)) {
    let world = World::tiny();
    world.run().unwrap();
    let edit_goes_first = what.starts_with("data/");
    let before = world.tables();
    break_it(&world);
    let before = if edit_goes_first { world.tables() } else { before };
    let error = world.run().unwrap_err();
    assert!(error.contains(what), "{error}\ndoes not say: {what}");
    assert!(!error.contains('\n'), "more than a line: {error}");
    assert_eq!(world.tables(), before, "data/ was touched");
}

#[test]
fn a_missing_file() {
    fails("permissions/new/permissions.json is there", |w| w.remove("in/permissions.json"));
    for name in [
        "permissions-descriptions.json",
        "provisioningInfo.json",
        "permissions-descriptions_ja-JP.json",
    ] {
        fails(name, |w| w.remove(&format!("in/{name}")));
    }
}

#[test]
fn json_that_is_none() {
    fails("EOF while parsing", |w| w.put("in/permissions.json", r#"{ "permissions": {"#));
    fails("provisioningInfo.json: expected value at line 1", |w| {
        w.put("in/provisioningInfo.json", "<html>")
    });
    fails("permissions.json: invalid type", |w| {
        w.put("in/permissions.json", r#"{ "permissions": [] }"#)
    });
}

#[test]
fn a_renamed_field() {
    for (file, field) in [
        ("permissions.json", "permissions"),
        ("permissions.json", "authorizationType"),
        ("permissions.json", "schemes"),
        ("permissions.json", "pathSets"),
        ("permissions.json", "schemeKeys"),
        ("permissions.json", "methods"),
        ("permissions.json", "paths"),
        ("permissions-descriptions.json", "delegatedScopesList"),
        ("permissions-descriptions.json", "applicationScopesList"),
        ("permissions-descriptions.json", "value"),
        ("permissions-descriptions.json", "id"),
        ("permissions-descriptions.json", "adminConsentDisplayName"),
        ("permissions-descriptions.json", "consentDisplayName"),
        ("permissions-descriptions_fr-FR.json", "consentDisplayName"),
        ("provisioningInfo.json", "permissionDeployments"),
        ("provisioningInfo.json", "scheme"),
        ("provisioningInfo.json", "id"),
    ] {
        fails(&format!("`{field}`"), |w| {
            w.edit(&format!("in/{file}"), &format!("\"{field}\":"), "\"renamed\":");
        });
    }
}

#[test]
fn an_unknown_value() {
    fails("unknown variant `DelegatedSchool`", |w| {
        w.edit(
            "in/permissions.json",
            r#""schemes": { "DelegatedPersonal""#,
            r#""schemes": { "DelegatedSchool""#,
        );
    });
    fails("unknown variant `DelegatedSchool`", |w| {
        w.edit("in/permissions.json", r#"["DelegatedPersonal"]"#, r#"["DelegatedSchool"]"#);
    });
    fails("unknown variant `QUERY`", |w| {
        w.edit("in/permissions.json", r#"["POST"]"#, r#"["QUERY"]"#)
    });
    fails("unknown variant `Wish`", |w| w.edit("in/permissions.json", "RSC", "Wish"));
    fails("unknown variant `Wish`", |w| {
        w.edit("in/provisioningInfo.json", "DelegatedPersonal", "Wish")
    });
    fails("the mark `only=Monday` is new", |w| {
        w.edit("in/permissions.json", "least=DelegatedWork", "least=DelegatedWork;only=Monday");
    });
}

#[test]
fn tables_by_hand_with_a_mistake() {
    fails("data/additions.tsv, line 1: sty is no capability", |w| {
        w.edit("data/additions.tsv", "stay", "sty")
    });
    fails("data/additions.tsv, line 2: nowhere is none of", |w| {
        w.edit("data/additions.tsv", "exchange-online", "nowhere");
    });
    fails("data/notes.tsv, line 1: t is no source", |w| w.put("data/notes.tsv", "note\tt\n"));
    fails("data/traps.tsv, line 1: 3 cells are needed, 1 are there", |w| {
        w.put("data/traps.tsv", "X\n")
    });
    fails("data/traps.tsv, line 1: it names no source", |w| w.put("data/traps.tsv", "X\tY\t\n"));
    fails("data/capabilities.tsv, line 2: unknown variant `TAKE`", |w| {
        w.edit("data/capabilities.tsv", "POST /me", "TAKE /me");
    });
    fails("data/capabilities.tsv, line 4: `ruel` is none of", |w| {
        w.edit("data/capabilities.tsv", "\trule\t", "\truel\t");
    });
    fails("data/conditions.tsv, line 1: sometimes is none of", |w| {
        w.edit("data/conditions.tsv", "teams-application-access-policy", "sometimes");
    });
    fails("data/aliases.tsv, line 1: the kind is d or a", |w| {
        w.edit("data/aliases.tsv", "\ta\t", "\tr\t")
    });
    fails("data/modes.tsv, line 1: `mood` begins no row", |w| {
        w.edit("data/modes.tsv", "mode\t", "mood\t")
    });
}

#[test]
fn new_files_of_an_unknown_version() {
    let world = World::tiny();
    world.run().unwrap();
    world.edit("in/permissions.json", "Meet.Personal", "Meet.Privately");
    let before = world.tables();
    let error = world.run_with(&[]).unwrap_err();
    assert!(error.contains("--commit HASH --date YYYY-MM-DD"), "{error}");
    assert_eq!(world.tables(), before);
}
