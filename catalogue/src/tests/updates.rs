//! A newer copy of the inputs: what the command says about it.

use std::process::Command;

use super::world::World;

/// What the command says after a change of the inputs, over what it said before.
fn news(change: impl FnOnce(&World)) -> Vec<String> {
    let world = World::tiny();
    world.run().unwrap();
    let before = world.run().unwrap();
    change(&world);
    let after = world.run().unwrap();
    after
        .into_iter()
        .filter(|line| !before.contains(line))
        .filter(|line| {
            !["permissions, from", "rows added", "written"].iter().any(|part| line.contains(part))
        })
        .collect()
}

#[test]
fn names_come_and_go() {
    assert_eq!(
        news(|w| w.edit("in/permissions.json", "Read.Chat", "Read.Talk")),
        [
            "removed: Read.Chat (ar)",
            "lost: Read.Chat (application): read-events",
            "added: Read.Talk (ar)",
            "gained: Read.Talk (application): read-events",
        ]
    );
}

#[test]
fn kinds_change() {
    assert_eq!(
        news(|w| w.edit(
            "in/permissions.json",
            r#""schemes": { "DelegatedPersonal": {} }"#,
            r#""schemes": { "Application": {} }"#
        )),
        ["kinds changed: Meet.Personal: d -> a"]
    );
    assert_eq!(
        news(|w| w.edit("in/permissions.json", "RSC", "oAuth2")),
        ["kinds changed: Read.Chat: ar -> a"]
    );
    assert_eq!(
        news(|w| w.edit(
            "in/permissions-descriptions.json",
            "Calls.JoinAsGuest",
            "Calls.JoinASGuest"
        )),
        ["spelling changed: Calls.JoinAsGuest -> Calls.JoinASGuest"]
    );
}

#[test]
fn operations_go_and_need_more() {
    assert_eq!(
        news(|w| w.edit("in/permissions.json", r#""/me/events": """#, r#""/me/happenings": """#)),
        [
            "lost: Basic.Read (delegated): read-events",
            "operation gone: read-events: no delegated permission opens GET /me/events",
            "named in vain: read-events, delegated: Basic.Read does not open it",
        ]
    );
    assert_eq!(
        news(|w| w.edit(
            "in/permissions.json",
            r#""/me/events": """#,
            r#""/me/events": "AlsoRequires=Other.Read""#
        )),
        [
            "second permission needed: GET /me/events, delegated: Basic.Read also requires Other.Read"
        ]
    );
}

#[test]
fn additions_become_unnecessary_or_contradicted() {
    let addition =
        |name: &str, kind: &str| format!("{name}\t{kind}\tmicrosoft-graph\tread-events\t\ts\n");
    assert_eq!(
        news(|w| w.put("data/additions.tsv", &addition("Basic.Read", "d"))),
        [
            "addition unnecessary: Basic.Read (delegated): the data opens read-events",
            "named in vain: stay, delegated: offline does not open it",
        ]
    );
    assert!(
        news(|w| w.put("data/additions.tsv", &addition("Basic.Read", "a")))
            .contains(&"addition contradicted: Basic.Read is not application".to_owned())
    );
    assert!(
        news(|w| w.put("data/additions.tsv", &addition("Gone", "d")))
            .contains(&"addition contradicted: Gone is gone".to_owned())
    );
}

#[test]
fn what_none_could_do_becomes_possible() {
    assert_eq!(
        news(|w| {
            w.edit(
                "data/capabilities.tsv",
                "stay\tteams\trule\toffline\t-\t\ts",
                "stay\tteams\tnone\t\tGET /users/{id}/events\t\ts",
            );
        }),
        ["gained: Basic.Read.All (application): stay", "gained: Read.Chat (application): stay"]
    );
    assert!(
        news(|w| {
            w.edit(
                "data/capabilities.tsv",
                "stay\tteams\trule\toffline\t-\t\ts",
                "stay\tteams\tGET /me/meetings\toffline\tnone\t\ts",
            );
        })
        .contains(
            &"possible now: stay: GET /me/meetings is opened as application by Meet.Write"
                .to_owned()
        )
    );
}

#[test]
fn other_tables_that_no_longer_fit() {
    assert_eq!(
        news(|w| w.put("data/watchlists.tsv", "note\tGone\ts\n")),
        ["watchlists.tsv names Gone, which is no permission"]
    );
    assert_eq!(
        news(|w| w.put("data/traps.tsv", "Basic.read.all\tBasic.Read\ts\n")),
        ["traps.tsv names Basic.read.all, which is a permission now"]
    );
    assert_eq!(
        news(|w| w.edit("in/permissions-descriptions.json", "Basic.Read.All", "Basic.Read")),
        [
            "kinds changed: Basic.Read: d -> da",
            "removed: Basic.Read.All (a)",
            "lost: Basic.Read.All (application): read-events",
            "alias unnecessary: Basic.Read is now application itself",
            "alias contradicted: Basic.Read.All is not application",
            "named in vain: read-events, application: Basic.Read.All does not open it",
        ]
    );
}

#[test]
fn check_says_whether_the_tables_are_up_to_date() {
    let world = World::tiny();
    world.run().unwrap();
    let tables = world.tables();
    assert!(world.check().1);

    // A table altered by hand, and one that is missing.
    world.edit("data/permissions.tsv", "Meet.Personal\td", "Meet.Personal\ta");
    let (lines, up_to_date) = world.check();
    assert!(!up_to_date);
    assert!(lines.last().unwrap().starts_with("data/ is not up to date (permissions.tsv): run"));
    world.remove("data/prompts/fr.tsv");
    assert!(!world.check().1);
    world.run().unwrap();
    assert_eq!(world.tables(), tables);

    // A table by hand that the generated ones are made with.
    world.put("data/aliases.tsv", "# none\n");
    assert!(!world.check().1);
    world.put("data/aliases.tsv", "Basic.Read\ta\tBasic.Read.All\ts\n");
    assert!(world.check().1);

    // New inputs: --check needs their version as any run does, and writes nothing.
    world.edit("in/permissions.json", "Meet.Personal", "Meet.Privately");
    let version = ["--check", "--commit", "1234abcd", "--date", "2026-02-03"];
    let (lines, up_to_date) = world.run_with(&version).unwrap();
    assert!(!up_to_date);
    assert!(lines.contains(&"added: Meet.Privately (d)".to_owned()), "{lines:#?}");
    assert_eq!(world.tables().len(), tables.len());
    assert!(world.get("data/SOURCE.tsv").contains("0123abcd"));
}

#[test]
fn the_version_is_kept_or_asked_of_git() {
    let world = World::tiny();
    world.run().unwrap();
    world.run_with(&[]).unwrap();
    assert!(world.get("data/SOURCE.tsv").contains("commit\t0123abcd\ndate\t2026-01-02\n"));

    world.edit("in/permissions.json", "Meet.Personal", "Meet.Privately");
    let git = |arguments: &[&str]| {
        let done =
            Command::new("git").arg("-C").arg(world.path("in")).args(arguments).output().unwrap();
        assert!(done.status.success(), "{done:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&[
        "-c",
        "user.name=n",
        "-c",
        "user.email=e@example.com",
        "commit",
        "-qm",
        "newer",
        "--date",
        "2026-03-04T00:00:00Z",
    ]);
    world.run_with(&[]).unwrap();
    assert!(!world.get("data/SOURCE.tsv").contains("0123abcd"));
}

#[test]
fn dates_of_sources_that_move_with_the_data() {
    assert_eq!(
        news(|w| w.put(
            "data/sources.tsv",
            "s\tA\t\t2026-01-02\tprimary\ngraph-data\tB\t\t2025-01-01\tprimary\n"
        )),
        ["to do in sources.tsv: graph-data has the date 2025-01-01, the data is of 2026-01-02"]
    );
}

#[test]
fn facts_that_nobody_has_looked_at_for_a_year_are_told() {
    let world = World::tiny();
    world.run().unwrap();
    let old = |now: &str| {
        let (lines, _) = world.run_with(&["--check", "--now", now]).unwrap();
        lines.into_iter().filter(|line| line.starts_with("older")).collect::<Vec<_>>()
    };
    assert!(old("2027-01-01").is_empty());
    let named = 3 + 2 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 1;
    assert_eq!(
        old("2027-01-02"),
        [format!(
            "older than 12 months: s is of 2026-01-02, and {named} rows by hand name it: read \
             https://example.com/ again"
        )]
    );
    // A rule of the project itself has no page to read again.
    world.put("data/sources.tsv", "s\tA rule\t\t2026-01-02\tprimary\n");
    assert!(old("2030-01-01").is_empty());
}
