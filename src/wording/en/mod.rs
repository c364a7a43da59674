//! English.
//!
//! Plain, short, exact; never alarming, and never more reassuring than the
//! facts. `granted` is said of a grant only; what is merely asked for "would".

mod asking;
mod asks;
mod beyond;
mod capabilities;
mod notes;
mod policy;
mod sources;
mod steps;
mod summary;

pub(super) use asks::ask;
pub(super) use policy::{
    HOW_TO_CHECK_POLICY, HOW_TO_SET_POLICY, WHO_SETS_POLICY, policy_commands, takes_policy,
};
pub(super) use steps::{how_to_consent, who_consents};
pub(super) use summary::lacking;

use super::{Words, fill, names as joined};
use crate::decimal::digits;
use crate::permission::Kind;

use asking::{examples_of, grant, mode_is, read};
use asks::{asks, standing, standing_is};
use beyond::{extra, extra_elsewhere, extra_is, rest, unrecognised_is, without, without_all};
use capabilities::{area, capability, condition, more, on_lines, several, verdict, why};
use notes::{note, pasted_policy};
use sources::{date, facts, source};
use steps::step;
use summary::{
    as_asked, calendar, calendar_is, conferencing, conferencing_is, lane, lane_is, other_mode,
    status, switch,
};

pub(super) static WORDS: Words = Words {
    lang: "en",

    which_mode: "How is Cronofy connected to Microsoft Teams?",
    which_mode_is_mine: "Which one do I have?",
    mode_is,
    asks_for: "It asks for",
    paste: "What was granted",
    paste_hint: "Paste a list of scopes or permissions, in whatever form you have it, or drop a \
                 text file here.",
    where_to_find: "Where do I find it?",
    where_to_find_is: &[
        "For what was granted, as an administrator: Microsoft Entra admin center, Enterprise \
         applications, the app, Permissions. Select the rows and copy them.",
        "For what you are about to grant: the list on Microsoft’s consent screen, or the address \
         of that page.",
        "From PowerShell or the Azure command line: what `Get-MgServicePrincipalAppRoleAssignment`, \
         `Get-MgOauth2PermissionGrant` or `az ad app permission list-grants` prints.",
        "From an image or a PDF: copy its text. An access token also works; it is hidden as soon \
         as it is read.",
    ],
    examples: "Try an example:",
    examples_of,
    clear: "Clear",
    undo: "Undo",
    busy: "Reading…",
    no_reader: "This could not be read: a part of the explainer did not load, or failed on \
                it. Check the connection, then paste it again.",
    read,
    as_read: "Show them as read",
    grant,

    as_asked,
    if_granted: "This shows what is asked for, not what was granted. Everything below says what \
                 it would allow, if granted.",
    linked: "A link opened this answer. It carries the permissions and nothing else of what was \
             pasted. Paste something above to replace it.",
    nothing_found: "No permission was found in this. The explainer looks for Microsoft’s names, \
                    such as `OnlineMeetings.ReadWrite`, in lists, tables, tokens, addresses and \
                    command output.",
    only_denied: "Nothing in this was granted: what it names, it says is not there. About \
                  everything else it says nothing.",
    none_granted: "Nothing in this was granted: what it names, it says is not there.",
    nothing_named: "No permission that was granted or asked for is named in this.",
    answer: "What this allows",
    lane,
    lane_is,
    conferencing,
    calendar,
    conferencing_is,
    calendar_is,
    next: "Next:",
    how: "How to do it",
    status,

    other_mode,
    switch,

    area,
    capability,
    several,
    verdict,
    why,
    condition,
    more,
    operation: "Microsoft Graph:",
    on_lines,

    asks,
    ask,
    standing,
    standing_is,

    extra,
    extra_is,
    extra_elsewhere,
    without,
    without_loss: "Nothing that is listed above would stop without any one of these:",
    without_all,
    unrecognised: "Not recognised",
    unrecognised_is,
    rest,

    notes: "Good to know",
    note,
    policy: pasted_policy,
    source,
    date,

    step,

    share_message: "Copy a message to the administrator",
    share_commands: "Copy the commands",
    share: "Pass the answer on",
    shares: [
        ("text", "Copy summary"),
        ("markdown", "Copy as Markdown"),
        ("link", "Copy link"),
        ("print", "Print"),
        ("json", "Download JSON"),
    ],

    promise: "Nothing you paste leaves this page.",
    not_enough: "A permission is necessary, not sufficient: a person’s own rights and licence \
                 count as well.",
    facts,
};

// Small parts of speech.

/// In front of the roles.
pub(super) const WHO: &str = "Who can do it: ";

pub(super) fn names(list: &[String]) -> String {
    joined(list, ", ", " and ", "{} more")
}

fn count(number: usize, one: &str, many: &str) -> String {
    fill(if number == 1 { one } else { many }, &[&digits(number)])
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Delegated => "delegated",
        Kind::Application => "application",
    }
}

pub(super) fn a_kind(of: Kind) -> &'static str {
    match of {
        Kind::Delegated => "a delegated permission",
        Kind::Application => "an application permission",
    }
}
