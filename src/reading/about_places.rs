//! Notes that follow from addresses, ids and error codes anywhere in the text,
//! whichever format reads the part in which they stand.

use crate::reading::text::index::Numbers;

use crate::errors;
use crate::note::{Note, NoteId};
use crate::permission::Resource;
use crate::reading::evidence::findings::Findings;

use super::evidence::grant::Grant;
use super::text::cursor::Cursor;
use super::text::find;
use super::text::needles::Needle;
use super::text::phrase;
use super::words::resources;

/// Microsoft's tenant of personal accounts, in addresses.
const CONSUMERS: &str = "login.microsoftonline.com/consumers/";

/// Adds these notes to the findings.
pub(super) fn notes(findings: &mut Findings<'_>, grants: &[Grant]) {
    clouds(findings);
    let apps = findings.document.modes.apps.iter();
    let found = apps.filter_map(|app| Some((find::find(findings.text, &app.id)?, app.name())));
    note_about(findings, NoteId::VendorApp, found.collect());
    note_about(findings, NoteId::SignInError, errors(findings));
    other_audience(findings, grants);
}

fn clouds(findings: &mut Findings<'_>) {
    let text = findings.text;
    // `microsoft` is one of the words of this needle: without it, neither an address of
    // a national cloud nor `CONSUMERS` can stand in the text.
    let microsoft = findings.document.needles.has(Needle::National);
    if microsoft && resources::is_national(text) {
        findings.note(NoteId::NationalCloud);
    }
    if find::contains(text, resources::PERSONAL_TENANT)
        || (microsoft && find::contains(text, CONSUMERS))
    {
        findings.note(NoteId::PersonalAccount);
    }
}

/// Adds a note that says which of several things were found, in the order in which
/// they stand in the text.
fn note_about(findings: &mut Findings<'_>, id: NoteId, mut found: Vec<(usize, String)>) {
    found.sort();
    let names: Vec<String> = found.into_iter().map(|(_, name)| name).collect();
    if !names.is_empty() {
        let about = Some(names.join(","));
        findings.notes.push(Note { id, permissions: Vec::new(), about });
    }
}

/// The errors in the text, each with the place where it first stands, in bytes.
fn errors(findings: &Findings<'_>) -> Vec<(usize, String)> {
    if !findings.document.needles.has(Needle::Error)
        && !findings.document.needles.has(Needle::Trouble)
    {
        return Vec::new();
    }
    let numbers = numbers(findings.text);
    let mut found = Vec::new();
    for error in errors::all() {
        let at = match error.number() {
            Some(number) => numbers.iter().find(|(_, stands)| *stands == number).map(|(at, _)| *at),
            None => phrase::find(findings.text, 0, &error.text.to_ascii_lowercase())
                .map(|found| found.start),
        };
        found.extend(at.map(|at| (at, error.id.to_owned())));
    }
    found
}

/// What stands in front of the number of a sign-in's error: in a message, in a
/// sign-in log and its exports.
const LABELS: [&str; 4] = ["aadsts", "error code", "errorcode", "resulttype"];

/// The numbers of errors, and where the label of each stands, in the order of the text.
fn numbers(text: &str) -> Vec<(usize, &str)> {
    let mut numbers = Vec::new();
    for label in LABELS {
        let mut cursor = Cursor::new(0..text.len());
        while let Some(from) = cursor.step()
            && let Some(at) = text.get(from..).and_then(|rest| find::find(rest, label))
        {
            let (label_at, behind) = (from + at, from + at + label.len());
            cursor.move_to(behind);
            let rest = text.get(behind..).unwrap_or_default();
            let value = rest.trim_start_matches([' ', '\t', '\n', ':', '=', '"', '\'', '|', '(']);
            let end = value.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(value.len());
            match value.get(..end) {
                Some(number) if !number.is_empty() => numbers.push((label_at, number)),
                _ => {}
            }
        }
    }
    numbers.sort_unstable();
    numbers
}

/// Notes that the paste itself says of permissions, or of a token, that they belong to
/// another API than Microsoft Graph.
fn other_audience(findings: &mut Findings<'_>, grants: &[Grant]) {
    let finds = findings.blocks.iter().flat_map(|source| &source.finds);
    let of = |name: &str, of: Resource| [name, "\t", of.id()].concat();
    let stated = finds.filter(|find| find.stated);
    let stated: Numbers =
        stated.filter_map(|find| Some((of(&find.name, find.resource?), 0))).collect();
    let mut seen: Numbers = Numbers::default();
    let elsewhere: Vec<String> = grants
        .iter()
        .filter(|grant| {
            grant.resource != Resource::MicrosoftGraph
                && stated.contains_key(&of(&grant.permission, grant.resource))
                && seen.insert(grant.permission.clone(), 0).is_none()
        })
        .map(|grant| grant.permission.clone())
        .collect();
    let mut views = findings.blocks.iter().filter_map(|source| source.token);
    let other = views.any(|view| view.resource != Resource::MicrosoftGraph);
    if other || !elsewhere.is_empty() {
        findings.notes.push(Note {
            id: NoteId::OtherAudience,
            permissions: elsewhere,
            about: None,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mode::Modes;
    use crate::reading::{Tables, read};

    /// What the note of a reading says that it is about.
    fn about(text: &str, id: NoteId) -> Option<String> {
        let reading = read(text, &Modes::built_in(), Tables::built_in());
        let mut notes = reading.notes.into_iter().filter(|note| note.id == id);
        let note = notes.next()?;
        assert!(notes.next().is_none(), "twice: {text}");
        note.about
    }

    #[test]
    fn errors_are_known_by_code_and_by_sentence() {
        for (text, known) in [
            ("AADSTS65001: The user or administrator has not consented.", "AADSTS65001"),
            ("error_description=AADSTS65004%3a+User+declined", "AADSTS65004"),
            ("aadsts90094", "AADSTS90094"),
            ("Contoso Rooms\nNeed admin\n  approval\nunverified", "need-admin-approval"),
            ("AADSTS650053: The application asked for scope 'X'", "AADSTS650053"),
            ("AADSTS65005", "AADSTS65005"),
            ("{\"error_codes\":[700016],\"error\":\"AADSTS700016: not found\"}", "AADSTS700016"),
            ("AADSTS50105.", "AADSTS50105"),
            ("\"code\": \"Authorization_RequestDenied\"", "Authorization_RequestDenied"),
            ("ErrorAccessDenied: Access is denied.", "ErrorAccessDenied"),
            (
                "No application access policy found for this app: 0 on the user: 1",
                "no-application-access-policy",
            ),
            // A sign-in log, as a page, as JSON, as a table.
            ("Sign-in error code\n65001\nFailure reason\nOther", "AADSTS65001"),
            ("Sign-in error code 50105", "AADSTS50105"),
            ("\"status\": { \"errorCode\": 90094, \"failureReason\": \"\" }", "AADSTS90094"),
            ("ResultType: 700016", "AADSTS700016"),
            // In the order of the text, each once.
            (
                "ErrorAccessDenied, AADSTS50105, then AADSTS65001 and AADSTS50105 again",
                "ErrorAccessDenied,AADSTS50105,AADSTS65001",
            ),
        ] {
            assert_eq!(about(text, NoteId::SignInError).as_deref(), Some(known), "{text}");
        }
    }

    #[test]
    fn other_numbers_and_sentences_are_no_errors() {
        for text in [
            "User.Read",
            "AADSTS6500",
            "AADSTS650011",
            "AADSTS16000: select an account",
            "Sign-in error code 0",
            "Sign-in error code none, request 65001",
            "order 65001 was granted",
            "an access policy of Exchange, after approval by an administrator",
        ] {
            assert_eq!(about(text, NoteId::SignInError), None, "{text}");
        }
    }

    #[test]
    fn the_vendors_apps_are_told_apart() {
        let text = "9437E0A7-15EF-46BD-9106-DA9B1477234D and \
            bae01f9c-3537-4b0d-97c4-30d4a6f2c972, User.Read";
        let apps = about(text, NoteId::VendorApp);
        assert_eq!(apps.as_deref(), Some("enterprise-free-busy,enterprise-teams"));
        assert_eq!(about("9437e0a7-15ef-46bd-9106-da9b1477234e", NoteId::VendorApp), None);
    }

    #[test]
    fn an_app_that_a_token_names_is_the_vendors_or_unknown() {
        let is_unknown = |text: &str| {
            let reading = read(text, &Modes::built_in(), Tables::built_in());
            reading.notes.iter().any(|note| note.id == NoteId::UnknownApp)
        };
        for (app, unknown) in [
            ("\"appid\": \"5b1f1c2e-6d0e-4c39-9f6a-7e0d1b2c3d4e\"", true),
            ("\"azp\": \"5B1F1C2E-6D0E-4C39-9F6A-7E0D1B2C3D4E\"", true),
            ("\"appid\": \"bae01f9c-3537-4b0d-97c4-30d4a6f2c972\"", false),
            ("\"azp\": \"10BB7E5B-B80B-4E6E-A209-F78581DBC79E\"", false),
            // A sample, a piece, nothing.
            ("\"appid\": \"22222222-3333-4444-8555-666666666666\"", false),
            ("\"appid\": \"5b1f1c2e-…\"", false),
            ("\"ver\": \"1.0\"", false),
        ] {
            let text = format!(
                "{{ \"aud\": \"https://graph.microsoft.com\", {app}, \"idtyp\": \"app\", \
                 \"roles\": [\"User.ReadBasic.All\"] }}"
            );
            assert_eq!(is_unknown(&text), unknown, "{app}");
        }
        // The same in a token: eyJ… of a header and the payload above.
        let token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.PAYLOAD.bm90LWEtc2lnbmF0dXJl";
        for (payload, unknown) in [
            (
                "eyJhdWQiOiJodHRwczovL2dyYXBoLm1pY3Jvc29mdC5jb20iLCJhcHBpZCI6IjViMWYxYzJlLTZkMGUtNGMzOS05ZjZhLTdlMGQxYjJjM2Q0ZSIsImlkdHlwIjoiYXBwIiwicm9sZXMiOlsiVXNlci5SZWFkQmFzaWMuQWxsIl19",
                true,
            ),
            (
                "eyJhdWQiOiJodHRwczovL2dyYXBoLm1pY3Jvc29mdC5jb20iLCJhcHBpZCI6ImJhZTAxZjljLTM1MzctNGIwZC05N2M0LTMwZDRhNmYyYzk3MiIsImlkdHlwIjoiYXBwIiwicm9sZXMiOlsiVXNlci5SZWFkQmFzaWMuQWxsIl19",
                false,
            ),
        ] {
            assert_eq!(is_unknown(&token.replace("PAYLOAD", payload)), unknown, "{payload}");
        }
        // An app that is only spoken of is in no token.
        assert!(!is_unknown("App id: 5b1f1c2e-6d0e-4c39-9f6a-7e0d1b2c3d4e, User.Read"));
    }
}
