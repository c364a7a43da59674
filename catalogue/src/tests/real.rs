//! Microsoft's files themselves, as they are and altered as a newer or older copy might be.

use serde_json::{Value, json};

use super::world::World;

#[test]
fn the_tables_of_this_repository_are_up_to_date() {
    let world = World::real();
    let (lines, up_to_date) = world.run_from_copy(&["--check"]).unwrap();
    assert!(up_to_date, "{lines:#?}");
    for remark in [
        "addition ",
        "operation gone",
        "named in vain",
        "second permission",
        "only counted",
        "possible now",
        "names ",
        "to do",
    ] {
        assert!(
            !lines.iter().any(|line| line.starts_with(remark) || line.contains(".tsv names")),
            "{lines:#?}"
        );
    }
}

/// Counts that the project knows from elsewhere.
#[test]
fn the_counts_are_those_that_were_counted_independently() {
    let world = World::real();
    let permissions = world.rows("data/permissions.tsv");
    assert_eq!(permissions.len(), 968);
    let resource_specific =
        permissions.iter().filter(|row| row.split('\t').nth(1).unwrap().contains('r'));
    assert_eq!(resource_specific.count(), 41);
    let ids: std::collections::BTreeSet<String> = world
        .rows("data/ids.tsv")
        .iter()
        .map(|row| row.split('\t').next().unwrap().to_owned())
        .collect();
    // 1,472 in the files, of which one is no GUID.
    assert_eq!(ids.len(), 1471);
    let strings = world.rows("data/prompts/en.tsv");
    assert_eq!(strings.len(), 1009);
    let ambiguous = strings.iter().filter(|row| names_of(row).len() > 1);
    assert_eq!(ambiguous.count(), 22);
}

/// The different names in a row of prompts.
fn names_of(row: &str) -> std::collections::BTreeSet<&str> {
    row.split('\t').nth(1).unwrap().split(' ').map(|candidate| &candidate[2..]).collect()
}

#[test]
fn a_newer_copy() {
    let world = World::real();
    world.edit_json("in/permissions.json", |file| {
        let permissions = file["permissions"].as_object_mut().unwrap();
        permissions.remove("Teamwork.Migrate.All");
        permissions.insert(
            "OnlineMeetings.Create".into(),
            json!({ "authorizationType": "oAuth2", "schemes": { "DelegatedWork": {} }, "pathSets": [
                { "schemeKeys": ["DelegatedWork"], "methods": ["POST"], "paths": { "/me/onlineMeetings": "" } } ] }),
        );
        permissions["Calendars.ReadWrite"]["pathSets"].as_array_mut().unwrap().push(json!(
            { "schemeKeys": ["DelegatedWork"], "methods": ["GET"],
              "paths": { "/me/events/{id}/attachments": "AlsoRequires=Calendars.Read" } }
        ));
        let sets = permissions["CallRecords.Read.All"]["pathSets"].as_array_mut().unwrap();
        *sets = Vec::new();
    });
    world.edit_json("in/permissions-descriptions.json", |file| {
        drop_value(&mut file["delegatedScopesList"], "Chat.ReadWrite.All");
        drop_value(&mut file["applicationScopesList"], "Chat.Read.WhereInstalled");
    });
    let lines = world.run().unwrap();
    for line in [
        "added: OnlineMeetings.Create (d)",
        "gained: OnlineMeetings.Create (delegated): create-meetings",
        "kinds changed: Chat.ReadWrite.All: da -> a",
        "gained: Calendars.ReadWrite (delegated): read-event-details",
        "lost: CallRecords.Read.All (application): read-call-records",
        "lost: Teamwork.Migrate.All (application): send-channel-messages, send-chats",
        "addition unnecessary: Calendars.ReadWrite (delegated): the data opens read-event-details",
        "addition contradicted: Chat.ReadWrite.All is not delegated",
        "operation gone: read-call-records: no application permission opens GET /communications/callRecords/{id}",
        "operation gone: send-chats: no application permission opens POST /chats/{id}/messages",
        "second permission needed: GET /me/events/{id}/attachments, delegated: Calendars.ReadWrite also requires Calendars.Read",
    ] {
        assert!(lines.contains(&line.to_owned()), "{line}\nnot in {lines:#?}");
    }
    assert!(world.check().1);
}

/// Going back and forth ends where it began: the output depends on the inputs alone.
#[test]
fn an_older_copy_and_back() {
    let world = World::real();
    let tables = world.tables();
    let permissions = world.get("in/permissions.json");
    let version = world.get("data/SOURCE.tsv");
    let value = |key: &str| {
        version.lines().find_map(|line| line.strip_prefix(key)).unwrap().trim().to_owned()
    };

    world.edit_json("in/permissions.json", |file| {
        file["permissions"].as_object_mut().unwrap().remove("OnlineMeetingAiInsight.Read.All");
    });
    let lines = world.run().unwrap();
    assert!(lines.contains(
        &"lost: OnlineMeetingAiInsight.Read.All (delegated): read-meeting-insights".to_owned()
    ));
    assert_ne!(world.tables(), tables);

    world.put("in/permissions.json", &permissions);
    world.run_with(&["--commit", &value("commit\t"), "--date", &value("date\t")]).unwrap();
    assert_eq!(world.tables(), tables);
}

fn drop_value(list: &mut Value, name: &str) {
    let list = list.as_array_mut().unwrap();
    let before = list.len();
    list.retain(|entry| entry["value"] != name);
    assert_eq!(list.len(), before - 1, "{name}");
}
