//! Which paths are one operation: a table, and Microsoft's file written in other
//! ways. A placeholder's name in the comparison was a wrong "no" once, here and in
//! the product alike.

use serde_json::{Map, Value};

use super::paths::same;
use super::world::{World, file};

#[test]
fn one_operation_in_other_words() {
    for (one, other) in [
        // A placeholder renamed.
        (
            "/users/{id}/onlineMeetings/{id}/attendanceReports",
            "/users/{userId}/onlineMeetings/{meetingId}/attendanceReports",
        ),
        ("/groups/{id}/events", "/groups/{group-id}/events"),
        // A slash at the end, and letter case.
        ("/me/events", "/me/events/"),
        ("/me/events/{id}", "/me/events/{id}/"),
        ("/me/calendar/getSchedule", "/ME/calendar/getschedule"),
        // Functions: with and without brackets, and with arguments.
        ("/me/calendar/getSchedule", "/me/calendar/getSchedule()"),
        ("/users/{id}/chats/getAllMessages()", "/users/{id}/chats/getAllMessages"),
        ("/places/getByPath(path={path})", "/places/getByPath(path={value})"),
        ("/a/getBy(id={id},role={role})", "/a/getBy(id={x}, role={y})"),
    ] {
        assert!(same(one, other), "{one} is not {other}");
    }
}

#[test]
fn other_operations() {
    for (one, other) in [
        // Counting events is not reading them, and no placeholder is a word.
        ("/me/events", "/me/events/$count"),
        ("/me/events/{id}", "/me/events/$count"),
        ("/me/events/{id}", "/me/events/delta"),
        ("/users/{id}/chats/{id}", "/users/{id}/chats/getAllMessages()"),
        // One of them is not all of them.
        ("/me/events", "/me/events/{id}"),
        ("/me/onlineMeetings/{id}", "/me/onlineMeetings"),
        // Functions of other names, or with other arguments.
        ("/me/calendar", "/me/calendar/getSchedule"),
        ("/places", "/places/getByPath(path={path})"),
        ("/places/getByPath(path={path})", "/places/getByPath"),
        ("/places/getByPath(path={path})", "/places/getByPath(name={path})"),
        ("/users", "/users(userPrincipalName={name})"),
        // The placeholder stands elsewhere.
        ("/users/{id}/events", "/users/events/{id}"),
        ("/me/events", "/users/{id}/events"),
    ] {
        assert!(!same(one, other), "{one} is {other}");
    }
}

/// What Microsoft's files open, each path written otherwise.
fn rewritten(rewrite: impl Fn(&str) -> String) -> World {
    let mut permissions = file("permissions.json");
    for entry in permissions["permissions"].as_object_mut().unwrap().values_mut() {
        for set in entry["pathSets"].as_array_mut().unwrap() {
            let paths = set["paths"].as_object_mut().unwrap();
            let rewritten: Map<String, Value> = std::mem::take(paths)
                .into_iter()
                .map(|(path, mark)| (rewrite(&path), mark))
                .collect();
            *paths = rewritten;
        }
    }
    World::of(&permissions, &file("permissions-descriptions.json"))
}

#[test]
fn the_data_in_other_words_opens_the_same() {
    let renamed = rewritten(|path| path.replace("{id}", "{some-id}"));
    assert!(renamed == *World::get(), "a placeholder renamed");
    let with_slash = rewritten(|path| format!("{path}/"));
    assert!(with_slash == *World::get(), "a slash at the end");
    let shouted = rewritten(|path| path.to_ascii_uppercase());
    assert!(shouted == *World::get(), "another letter case");
    let with_brackets = rewritten(|path| path.replace("getschedule", "getSchedule()"));
    assert!(with_brackets == *World::get(), "brackets of a function");
}

#[test]
fn what_follows_a_path_is_another_operation() {
    let nothing = rewritten(|path| format!("/nowhere{path}"));
    assert!(nothing != *World::get(), "the data opens something");
    for behind in ["/$count", "/getAllMessages()", "/getByPath(path={path})"] {
        assert!(rewritten(|path| format!("{path}{behind}")) == nothing, "{behind} opens something");
    }
    let counted =
        rewritten(|path| path.strip_suffix("{id}").map_or(path.into(), |it| format!("{it}$count")));
    let read = super::table::number("read-meetings");
    let opens = |world: &World| world.opened.values().filter(|it| it.contains_key(&read)).count();
    // What remains is opened by a rule, not by the data.
    assert_eq!(opens(&counted), opens(&nothing));
    assert!(opens(World::get()) > opens(&nothing));
}
