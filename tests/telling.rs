//! What the widget is told on a closer look, as markup (`src/written`).
//!
//! Seen to fail: for a part of another name, for one that no view draws, for a row
//! without its corrections, and for changes by corrections that stand as those since a
//! kept answer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use teams_scope_explainer::correction::{Turn, turn};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Reading, Tables, read, record};
use teams_scope_explainer::sharing::{Share, Tell, about, tell};
use teams_scope_explainer::widget::told::Told;

const PROSE: &str = "Calendars.ReadWrite was granted,\nbut not those: User.Read and Chat.Read. \
                     MailSend?";

struct Page<'a> {
    mode: &'a str,
    text: &'a str,
    kept: Option<&'a str>,
    said: &'a str,
    listed: usize,
}

const PAGE: Page<'_> = Page { mode: "individual", text: PROSE, kept: None, said: "", listed: 100 };

/// What is told when the person says this of a text.
fn text_of(Page { mode, text, kept, said, listed }: Page<'_>) -> String {
    let modes = Modes::built_in();
    let mode = modes.find(mode).unwrap();
    let read_text = |text| read(text, &modes, Tables::built_in());
    let read = read_text(text);
    let record = record::encode(&read);
    let turned = turn(&Turn { record: &record, corrections: "", before: text, text, said });
    let parts: Vec<&str> = turned.splitn(4, '\n').collect();
    let corrections: usize = parts[0].parse().unwrap();
    let reading = record::decode(parts[3]);
    let kept: Option<Reading> = kept.map(read_text);
    let kept = kept.as_ref().map(|kept| (mode, kept));
    let (table, page) = ("", "");
    let share =
        Share { modes: &modes, mode, reading: &reading, kept, table, now: 0, lang: "en", page };
    let rows = if corrections > 0 { parts[2] } else { "" };
    let about = about(listed, corrections, rows, text);
    tell(&share, Tell::Answer, (corrections > 0).then_some(&read), &about)
}

fn told(page: Page<'_>) -> Told {
    Told::of(&text_of(page))
}

#[test]
fn every_part_that_a_view_draws_is_told_and_no_other() {
    let said = "status declared 0 1";
    let everything = [("individual", PROSE), ("enterprise", "")]
        .map(|(mode, text)| text_of(Page { mode, text, kept: Some("User.Read"), said, ..PAGE }))
        .concat();
    let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/widget/view");
    let mut drawn = BTreeSet::new();
    for file in fs::read_dir(views).unwrap() {
        let source = fs::read_to_string(file.unwrap().path()).unwrap();
        for (at, start) in source.match_indices("told.part(&[\"") {
            drawn.insert(source[at + start.len()..].split('"').next().unwrap().to_owned());
        }
    }
    let parts = everything.split('\u{1d}').skip(1);
    let told = parts.map(|part| part.split([' ', '\n']).next().unwrap().to_owned());
    assert_eq!(drawn, told.collect());
}

#[test]
fn a_row_says_where_its_name_stands_and_what_can_be_said_of_it() {
    let list = told(PAGE).part(&["list"]).to_owned();
    for line in [
        "@data-grant=User.Read",
        "@data-status=not-granted",
        "@data-at=48 57 ",
        "\"line 2",
        "\"but not those: …",
        "!status granted 1 2",
        "!kind application 1 2",
        "!none 1 2",
        // Two names of one list.
        "!status granted 1 3",
    ] {
        assert!(list.lines().any(|it| it == line), "{line:?} in {list}");
    }
    // What is not clear stands in sight.
    let asked = told(PAGE).part(&["reading"]).to_owned();
    assert!(asked.contains("!as 0 Mail.Send\n") && !list.contains("!as 0 "), "{asked}");
    let short = told(Page { listed: 1, ..PAGE }).part(&["list"]).to_owned();
    assert!(short.contains("\"Show 2 more\n") && short.contains("!more\n"), "{short}");
}

#[test]
fn a_row_says_what_was_corrected() {
    let added = told(Page { said: "add Mail.Read", ..PAGE });
    assert!(added.part(&["list"]).contains("\"added by you\n"));
    let reading = added.part(&["reading"]);
    assert!(reading.contains("\"You corrected 1 thing.\n") && reading.contains("!undo\n"));
    let denied = told(Page { said: "status not-granted 0 1", ..PAGE });
    assert!(denied.part(&["list"]).contains("\"as you said\n"));
    assert!(!told(PAGE).part(&["reading"]).contains("!undo"));
}

#[test]
fn what_changed_is_marked_and_only_a_kept_answer_is_part_of_the_contract() {
    let marks = |page: Page<'_>, id: &str| {
        let told = told(page);
        let attribute = told.part(&["data-changed", id]).to_owned();
        (told.part(&["changed", id]).contains("\"now open\n"), attribute)
    };
    let said = "status granted 1 2";
    assert_eq!(marks(PAGE, "identify-account"), (false, String::new()));
    assert_eq!(marks(Page { said, ..PAGE }, "identify-account"), (true, String::new()));
    let kept = Page { text: "User.Read", kept: Some("Chat.Read"), ..PAGE };
    assert_eq!(marks(kept, "identify-account"), (true, "@data-changed=opened\n".to_owned()));
}
