//! English: the texts for others.

use super::en::{self, a_kind, kind, lacking, names};
use super::{Block, SharedWords};
use crate::explanation::{Conferencing, Explanation, Standing};
use crate::mode::Mode;
use crate::permission::Kind;

pub(super) static WORDS: SharedWords =
    SharedWords { title, say, same_answer: "The same answer, with its reasons:", message };

fn title(mode: &Mode) -> String {
    ["Cronofy ", &mode.label, ": what these Microsoft permissions allow"].concat()
}

fn say(what: &str) -> &'static str {
    match what {
        "copied" => "Copied.",
        "by-hand" => "The browser does not let this page copy. Copy it from here:",
        "not-text" => {
            "This file is no text. From an image or a PDF, copy its text and paste it instead."
        }
        "damaged-link" => {
            "The link to this answer was cut off or altered on its way, so it opens nothing. Ask \
             for it again."
        }
        _ => "",
    }
}

/// One message that an administrator can act on without asking back: what,
/// why, who can do it, how, and how to see that it was done.
fn message(answer: &Explanation, mode: &Mode, app: Option<&str>) -> Option<Vec<Block>> {
    let lacking = lacking(answer);
    let all = answer.reading.grants.is_empty() || answer.reading.grants.iter().all(is_unseen);
    let (consent, policy) = match answer.summary.conferencing {
        Conferencing::Incomplete => (true, en::takes_policy(mode)),
        Conferencing::ReadyWithPolicy => (all, true),
        // What is asked for, and who may not agree to it alone.
        Conferencing::Ready => (all && !mode.user_consent_blocked.is_empty(), false),
        Conferencing::CannotTell => (false, false),
    };
    if !consent && !policy {
        return None;
    }
    let mut blocks = vec![
        Block::Title(["Microsoft permissions for Cronofy: Teams meetings, ", &mode.label].concat()),
        Block::Text("Hello,".into()),
    ];
    if consent {
        let wanted: Vec<String> = if all || lacking.is_empty() {
            mode.asks.iter().map(|ask| ask.permission.to_string()).collect()
        } else {
            lacking
        };
        ask_for_consent(&mut blocks, answer, mode, &wanted, app);
    }
    if policy {
        ask_for_policy(&mut blocks, app, consent);
    }
    blocks.push(Block::Text(
        "None of this opens a calendar: calendars are authorized separately.".into(),
    ));
    Some(blocks)
}

/// What is merely asked for was not granted yet.
fn is_unseen(grant: &crate::reading::Grant) -> bool {
    grant.status != crate::reading::Status::Granted
}

fn ask_for_consent(
    blocks: &mut Vec<Block>,
    answer: &Explanation,
    mode: &Mode,
    wanted: &[String],
    app: Option<&str>,
) {
    let one = wanted.len() == 1;
    let what =
        if one { a_kind(mode.kind).to_owned() } else { [kind(mode.kind), " permissions"].concat() };
    blocks.push(Block::Text(
        [
            "To create Teams meetings, Cronofy needs this on Microsoft Graph, as ",
            &what,
            match mode.kind {
                Kind::Delegated => ", for the people who connect their accounts:",
                Kind::Application => ", for the organization:",
            },
        ]
        .concat(),
    ));
    let line = |name: &String| {
        let why = en::ask(name);
        if why.is_empty() { ["`", name, "`"].concat() } else { ["`", name, "`: ", why].concat() }
    };
    blocks.push(Block::Items(wanted.iter().map(line).collect()));
    let there: Vec<String> = answer
        .required
        .iter()
        .filter(|row| matches!(row.standing, Standing::Granted | Standing::Covered))
        .map(|row| row.permission.clone())
        .collect();
    if !there.is_empty() {
        blocks.push(Block::Text(["Already there: ", &names(&there), "."].concat()));
    }
    let app = match (mode.kind, app) {
        (Kind::Application, Some(app)) => ["the app with the id `", app, "`"].concat(),
        _ => "Cronofy’s app".into(),
    };
    blocks.push(Block::Text([en::WHO, en::who_consents(mode.kind)].concat()));
    blocks.push(Block::Text(["How: ", en::how_to_consent(mode.kind)].concat()));
    blocks.push(Block::Text(
        [
            "How to check: Microsoft Entra admin center, Enterprise applications, ",
            &app,
            ", Permissions. Each permission above then stands there as granted.",
        ]
        .concat(),
    ));
}

fn ask_for_policy(blocks: &mut Vec<Block>, app: Option<&str>, also: bool) {
    let lead =
        if also { "Besides, Cronofy needs" } else { "To create Teams meetings, Cronofy needs" };
    blocks.push(Block::Text(
        [
            lead,
            " a Teams application access policy for the people whose meetings it creates. It is \
             not needed where Cronofy has a full read-write calendar connection with Teams enabled.",
        ]
        .concat(),
    ));
    blocks.push(Block::Text([en::WHO, en::WHO_SETS_POLICY].concat()));
    blocks.push(Block::Text(["How: ", en::HOW_TO_SET_POLICY].concat()));
    let step = en::policy_commands(app);
    blocks.push(Block::Commands(step));
    blocks.push(Block::Text(["How to check: ", en::HOW_TO_CHECK_POLICY].concat()));
}
