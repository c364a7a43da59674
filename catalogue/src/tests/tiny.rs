//! What is made of the small world.

use super::world::World;
use crate::fold::fold;
use crate::options::Options;

#[test]
fn names_kinds_and_openings() {
    let world = World::tiny();
    world.run().unwrap();
    assert_eq!(
        world.rows("data/permissions.tsv"),
        [
            // Its application kind is only in the path data, and goes to the alias.
            "Basic.Read\td\tread-events\t",
            "Basic.Read.All\ta\t\tread-events",
            // One name in two spellings: the description's.
            "Calls.JoinAsGuest\ta\t\tmake-meetings",
            // Personal accounts make the kind, and open nothing.
            "Meet.Personal\td\t\t",
            "Meet.Write\tda\tmake-meetings\tmake-meetings",
            "offline\td\t\t",
            "Read.Chat\tar\t\tread-events",
        ]
    );
}

/// Each of these once made a hole, which is a wrong "no".
#[test]
fn a_path_may_be_written_otherwise() {
    let expected = {
        let world = World::tiny();
        world.run().unwrap();
        world.rows("data/permissions.tsv")
    };
    for (written, otherwise) in [
        ("/users/{id}/events", "/users/{userId}/events"),
        ("/users/{id}/events", "/users/(user-id)/events"),
        ("/users/{id}/events", "/users('{id}')/events"),
        ("/users/{id}/events", "/Users/{ID}/Events"),
        ("/users/{id}/events", "/users/{id}/events/"),
        ("/me/events", "/me/events()"),
    ] {
        let world = World::tiny();
        world.edit("in/permissions.json", written, otherwise);
        world.run().unwrap();
        assert_eq!(world.rows("data/permissions.tsv"), expected, "{otherwise}");
    }
    let world = World::tiny();
    world.edit("in/permissions.json", "/me/events", "/me/getAll(path={path})");
    world.edit("data/capabilities.tsv", "/me/events", "/me/getall(Path='{value}')");
    world.run().unwrap();
    assert_eq!(world.rows("data/permissions.tsv"), expected);
}

/// Whoever may count events does not see them; a person is told, since the data may have a hole.
#[test]
fn a_count_opens_nothing_and_is_told() {
    let world = World::tiny();
    world.edit("in/permissions.json", "/me/events", "/me/events/$count");
    let lines = world.run().unwrap();
    assert_eq!(world.rows("data/permissions.tsv")[0], "Basic.Read\td\t\t");
    let told = "only counted: GET /me/events, delegated: Basic.Read opens its $count alone";
    assert!(lines.contains(&told.to_owned()), "{lines:#?}");

    let both = World::tiny();
    let twice = "\"/me/events\": \"\", \"/me/events/$count\": \"\"";
    both.edit("in/permissions.json", "\"/me/events\": \"\"", twice);
    assert!(!both.run().unwrap().iter().any(|line| line.starts_with("only counted")));
}

#[test]
fn an_opening_of_an_impossible_kind_is_dropped() {
    let world = World::tiny();
    world.put("data/aliases.tsv", "# none\n");
    world.run().unwrap();
    assert_eq!(world.rows("data/permissions.tsv")[0], "Basic.Read\td\tread-events\t");
    assert_eq!(world.rows("data/permissions.tsv")[1], "Basic.Read.All\ta\t\t");
}

#[test]
fn ids() {
    let world = World::tiny();
    let lines = world.run().unwrap();
    let id = |end: &str| format!("00000000-0000-0000-0000-{end}");
    assert_eq!(
        world.rows("data/ids.tsv"),
        [
            id("00000000000b\td\tBasic.Read"),
            id("00000000000d\ta\tBasic.Read.All"),
            id("00000000000e\ta\tCalls.JoinAsGuest"),
            id("0000000000f1\td\tMeet.Personal"),
            id("00000000000a\td\tMeet.Write"),
            id("00000000000a\ta\tMeet.Write"),
            id("00000000000c\td\toffline"),
        ]
    );
    for line in [
        "6 ids",
        "id left out, for it is no GUID: 000000000-0000-0000-0000-0000000000f (meet.personal)",
        "id of two names: 00000000-0000-0000-0000-00000000000b is Basic.Read, and not taken for meet.personal",
    ] {
        assert!(lines.contains(&line.to_owned()), "{line}\nnot in {lines:#?}");
    }
}

#[test]
fn prompts() {
    let world = World::tiny();
    world.run().unwrap();
    assert_eq!(
        world.rows("data/prompts/en.tsv"),
        [
            "join\ta:Calls.JoinAsGuest",
            "read basics\td:Basic.Read a:Basic.Read.All",
            "stay\td:offline",
            "write users' meetings\td:Meet.Write a:Meet.Write",
            "write your meetings\td:Basic.Read d:Meet.Write",
        ]
    );
    assert_eq!(
        world.rows("data/prompts/de.tsv"),
        ["ihre termine schreiben\td:Meet.Write", "termine schreiben\td:Meet.Write a:Meet.Write"]
    );
}

#[test]
fn folding() {
    for (text, folded) in [
        ("Read all recordings of calls. ", "read all recordings of calls"),
        ("  A\u{a0}b\u{202f}c\td\u{3000}e", "a b c d e"),
        ("‘Users’ “own” e\u{200b}\u{feff}\u{ad}mail", "'users' \"own\" email"),
        ("Äußere ÉCRITURE", "äußere écriture"),
        ("", ""),
        (".", ""),
    ] {
        assert_eq!(fold(text), folded, "{text:?}");
    }
}

#[test]
fn a_checkout_of_the_repository_will_do_as_well() {
    let flat = World::tiny();
    flat.run().unwrap();
    let checkout = World::tiny();
    for name in ["permissions.json", "provisioningInfo.json"] {
        checkout.rename(&format!("in/{name}"), &format!("in/permissions/new/{name}"));
    }
    checkout
        .rename("in/permissions-descriptions.json", "in/permissions/permissions-descriptions.json");
    for language in super::world::LANGUAGES {
        let name = format!("permissions-descriptions_{language}.json");
        checkout.rename(&format!("in/{name}"), &format!("in/permissions/{name}"));
    }
    checkout.run().unwrap();
    assert_eq!(
        flat.tables().into_values().collect::<Vec<_>>(),
        checkout.tables().into_values().collect::<Vec<_>>()
    );
}

#[test]
fn the_command_line() {
    let parse = |line: &str| {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&arguments)
    };
    let options = parse("--commit 6cbd6bbd --date 2026-08-07 DIR --check").unwrap();
    assert!(options.check && !options.keep);
    assert_eq!(parse("").unwrap().directory, None);
    assert!(parse("DIR --keep").unwrap().keep);
    assert_eq!(options.version, Some(("6cbd6bbd".to_owned(), "2026-08-07".to_owned())));
    for (line, error) in [
        ("--keep", "--keep needs a folder"),
        ("DIR --keep --check", "no --check with it"),
        ("DIR --chekc", "unknown --chekc"),
        ("DIR other", "one folder only"),
        ("DIR --commit", "--commit needs a value"),
        ("DIR --commit 6cbd6bbd", "go together"),
        ("DIR --commit newest --date 2026-08-07", "hex digits"),
        ("DIR --commit 6cbd6bbd --date 7.8.2026", "YYYY-MM-DD"),
        ("DIR --now soon", "--now soon: YYYY-MM-DD"),
    ] {
        let message = parse(line).unwrap_err();
        assert!(message.contains(error) && !message.contains('\n'), "{line}: {message}");
    }
}
