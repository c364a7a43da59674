//! What says which kind, and what does not.

use super::*;
use Kind::{Application, Delegated};

type Answer = fn(&str) -> Option<Kind>;

fn holds(answer: Answer, rows: &[(&str, Option<Kind>)]) {
    for (text, expected) in rows {
        assert_eq!(answer(text), *expected, "{text}");
    }
}

#[test]
fn words_state_a_kind_in_all_languages_of_the_portal() {
    let rows = [
        ("Delegated", Some(Delegated)),
        ("delegate", Some(Delegated)),
        ("delegation", None),
        ("Delegierte", Some(Delegated)),
        ("Déléguée", Some(Delegated)),
        ("委任済み", Some(Delegated)),
        ("Scope", Some(Delegated)),
        ("Application", Some(Application)),
        ("Anwendung", Some(Application)),
        ("アプリケーション", Some(Application)),
        ("AppRole", Some(Application)),
        ("App-only", Some(Application)),
        ("app", None),
        ("applications", None),
    ];
    holds(of_word, &rows);
}

#[test]
fn cells_state_one_kind_or_both_or_something_else() {
    for (cell, expected) in [
        ("Delegated", vec![Delegated]),
        ("Delegated (work or school account)", vec![Delegated]),
        ("Delegated-AllPrincipals", vec![Delegated]),
        ("Application permission", vec![Application]),
        ("Delegated / Application", vec![Delegated, Application]),
        ("both", vec![Delegated, Application]),
        ("Read applications", vec![]),
        ("Application developer guide", vec![]),
    ] {
        assert_eq!(of_cell(cell), expected, "{cell}");
    }
}

#[test]
fn types_and_properties_state_a_kind() {
    let rows = [
        ("Scope", Some(Delegated)),
        (" role ", Some(Application)),
        ("false", Some(Delegated)),
        ("true", Some(Application)),
        ("DelegatedPermission", Some(Delegated)),
        ("Anwendung", None),
        ("User", None),
    ];
    holds(of_type, &rows);
    let rows = [
        ("type: 'Application'", Some(Application)),
        ("kind = \"Scope\"", Some(Delegated)),
        ("id: 1", None),
    ];
    holds(of_property, &rows);
    let rows = [
        ("type = \"Role\"", Some(Application)),
        ("\"type\": \"Scope\"", Some(Delegated)),
        ("role = \"type\"", None),
    ];
    holds(of_type_key, &rows);
}

#[test]
fn keys_comments_and_headings_state_a_kind() {
    for (key, scopes, expected) in [
        ("delegated_permissions", false, Some(Delegated)),
        ("app_permissions", false, Some(Application)),
        ("approles", false, Some(Application)),
        ("scopes", true, Some(Delegated)),
        ("roles", false, Some(Application)),
        ("permissions", false, None),
    ] {
        assert_eq!(of_key(key, scopes), expected, "{key}");
    }
    let rows = [
        ("// Application permission", Some(Application)),
        ("# delegated", Some(Delegated)),
        ("// delegated and application permissions", None),
        ("// the application reads mail for its users", None),
    ];
    holds(of_comment, &rows);
    let rows = [
        ("delegated permissions", Some(Delegated)),
        ("application permissions", Some(Application)),
        ("applications", Some(Application)),
        ("our web application permissions", None),
        ("delegated and application", None),
        ("application form", None),
        ("your application requires the following permissions", None),
        ("application graph api permissions", Some(Application)),
    ];
    holds(of_heading, &rows);
    holds(of_names, &[("App role", Some(Application)), ("Scope", None)]);
}

#[test]
fn a_kind_may_be_cut() {
    for (word, expected) in
        [("Applicat", true), ("Deleg", true), ("Delegate", false), ("App", false)]
    {
        assert_eq!(is_clipped(word), expected, "{word}");
    }
}

#[test]
fn words_around_a_name_state_its_kind() {
    let carried = vec![Delegated];
    for (words, expected) in [
        ("the application permission ", vec![Application]),
        ("delegated ", vec![Delegated]),
        ("the delegated and application permissions ", vec![Delegated, Application]),
        ("die delegierte ", vec![Delegated]),
        ("As delegated permissions we have ", vec![Delegated]),
        ("an app-only permission ", vec![Application]),
        // Joined to the name before, or not.
        (" and ", vec![Delegated]),
        ("; ", vec![]),
        (", ", vec![Delegated]),
        ("the scope ", vec![]),
        ("applications may use ", vec![]),
    ] {
        assert_eq!(in_front(words, carried.clone()), expected, "{words:?} and a name");
    }
    for (words, follows, expected) in [
        (" (Delegated)", false, vec![Delegated]),
        (" - Application", false, vec![Application]),
        (" as a delegated permission", false, vec![Delegated]),
        ("` (Delegated and Application)", false, vec![Delegated, Application]),
        (" (app-only)", false, vec![Application]),
        (" (Anwendung)", false, vec![Application]),
        // What was cut.
        (", Delegate", false, vec![Delegated]),
        (", Delega", false, vec![Delegated]),
        (" (Applicat", false, vec![Application]),
        (" (App", false, vec![]),
        // The words are the next name's.
        (", delegated ", true, vec![]),
        (", Application: ", true, vec![]),
        (" scope", false, vec![]),
    ] {
        assert_eq!(behind(words, follows), expected, "a name and {words:?}");
    }
}

#[test]
fn ids_and_calls_state_a_kind() {
    let ids = [
        ("app_role_id", Some(Application)),
        ("oauth2_permission_scope_ids", Some(Delegated)),
        ("client_id", None),
    ];
    holds(of_ids, &ids);
    let calls =
        [("acquiretoken", Some(Delegated)), ("signin", Some(Delegated)), ("addscope", None)];
    holds(of_call, &calls);
}
