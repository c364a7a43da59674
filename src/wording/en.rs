//! English.
//!
//! Plain, short, exact; never alarming, and never more reassuring than the
//! facts. `granted` is said of a grant only; what is merely asked for "would".

use super::{Example, Mood, ReadLine, Step, Words, names as joined};
use crate::capability::{Area, Capability, Way};
use crate::explanation::{
    CalendarAccess, CapabilityAnswer, Conferencing, Evidence, Explanation, Removal, Required,
    Standing, Verdict,
};
use crate::mode::Mode;
use crate::note::{Note, NoteId};
use crate::permission::{Condition, Kind, Resource};
use crate::reading::{AccessPolicy, Format, Grant, GrantKind, Status, Unrecognised};

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
    without,
    without_loss: "Removing any one of these would stop nothing that is listed above:",
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

pub(super) fn names<S: AsRef<str>>(list: &[S]) -> String {
    joined(list, ", ", " and ", |rest| [&rest.to_string(), " more"].concat())
}

fn count(number: usize, one: &str, many: &str) -> String {
    let noun = if number == 1 { one } else { many };
    [number.to_string().as_str(), " ", noun].concat()
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

// The asking.

fn mode_is(mode: &Mode) -> &'static str {
    match mode.kind {
        Kind::Delegated => {
            "Each person signs in with Microsoft and connects their own account. The permissions \
             are delegated: Cronofy acts for that person, and only for them. You have it if people \
             connect one by one."
        }
        Kind::Application => {
            "An administrator connects the whole organization once. The permissions are \
             application permissions: Cronofy acts by itself, without anybody signed in. You have \
             it if one administrator accepted for everybody."
        }
    }
}

fn examples_of(mode: &Mode) -> &'static [Example] {
    match mode.kind {
        Kind::Delegated => &[
            Example {
                label: "All that is asked for",
                text: "User.Read\nOnlineMeetings.ReadWrite\noffline_access",
            },
            Example {
                label: "With calendars",
                text: "User.Read, OnlineMeetings.ReadWrite, Calendars.ReadWrite, offline_access",
            },
            Example { label: "Calendar only", text: "Calendars.ReadWrite User.Read" },
        ],
        Kind::Application => &[
            Example {
                label: "All that is asked for",
                text: "User.ReadBasic.All\nOnlineMeetings.ReadWrite.All\nOrganization.Read.All",
            },
            Example {
                label: "One missing, one broader",
                text: "User.Read.All (Application)\nOrganization.Read.All (Application)",
            },
            Example {
                label: "With calendars",
                text: "User.ReadBasic.All; OnlineMeetings.ReadWrite.All; Organization.Read.All; \
                       Calendars.ReadWrite",
            },
        ],
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::List => "a list",
        Format::Token => "an access token",
        Format::TokenResponse => "a token response",
        Format::Claims => "a token’s claims",
        Format::Url => "a sign-in address",
        Format::Portal => "an Entra permissions page",
        Format::GraphJson => "Microsoft Graph output",
        Format::Manifest => "an app manifest",
        Format::Powershell => "PowerShell output",
        Format::AzureCli => "Azure command-line output",
        Format::AuditLog => "an audit log entry",
        Format::Prompt => "a consent screen",
        Format::Error => "an error message",
        Format::Code => "source code",
        Format::Table => "a table",
    }
}

fn read(line: ReadLine<'_>) -> String {
    let mut text = if line.permissions == 0 {
        String::from("No permission read")
    } else {
        ["Read ", &count(line.permissions, "permission", "permissions")].concat()
    };
    let last = line.formats.len().saturating_sub(1);
    for (index, found) in line.formats.iter().enumerate() {
        text.push_str(match index {
            0 => " from ",
            index if index == last => " and ",
            _ => ", ",
        });
        text.push_str(format(*found));
    }
    text.push('.');
    if line.unrecognised > 0 {
        text.push(' ');
        text.push_str(&count(line.unrecognised, "name", "names"));
        text.push_str(" not recognised.");
    }
    text
}

fn grant(grant: &Grant) -> String {
    let kind = match grant.kind {
        GrantKind::Known(known) => kind(known),
        GrantKind::Unknown => "delegated or application",
    };
    let status = match grant.status {
        Status::Granted => "granted",
        Status::Declared => "asked for",
        Status::NotGranted => "not granted",
    };
    ["`", grant.permission.as_str(), "`: ", kind, ", ", status, ", ", resource(grant.resource)]
        .concat()
}

fn resource(resource: Resource) -> &'static str {
    match resource {
        Resource::MicrosoftGraph => "Microsoft Graph",
        Resource::ExchangeOnline => "Office 365 Exchange Online",
        Resource::SharePointOnline => "SharePoint Online",
        Resource::AzureAdGraph => "Azure AD Graph",
        Resource::Other => "another API",
    }
}

// The answer.

fn as_asked(mode: &Mode) -> String {
    [
        "Nothing pasted yet. This is what ",
        &mode.label,
        " asks for, and what that would and would not allow, if granted as asked.",
    ]
    .concat()
}

fn lane(area: Area) -> &'static str {
    match area {
        Area::Teams => "Teams conferencing",
        Area::Calendar => "Calendars",
    }
}

fn lane_is(area: Area) -> &'static str {
    match area {
        Area::Teams => "its own authorization",
        Area::Calendar => "a separate authorization",
    }
}

fn conferencing(value: Conferencing, mood: Mood) -> &'static str {
    match (value, mood) {
        (Conferencing::Ready, Mood::Is) => "Ready",
        (Conferencing::Ready, Mood::Would) => "Would be ready",
        (Conferencing::ReadyWithPolicy, Mood::Is) => "Ready, needs a policy",
        (Conferencing::ReadyWithPolicy, Mood::Would) => "Would be ready, with a policy",
        (Conferencing::Incomplete, Mood::Is) => "Not complete",
        (Conferencing::Incomplete, Mood::Would) => "Would not be complete",
        (Conferencing::CannotTell, _) => "Cannot tell",
    }
}

fn calendar(value: CalendarAccess, mood: Mood, complete: bool) -> String {
    let text = match (value, mood) {
        (CalendarAccess::Write, Mood::Is) => "Can change events",
        (CalendarAccess::Write, Mood::Would) => "Could change events",
        (CalendarAccess::Read, Mood::Is) => "Can read events in full",
        (CalendarAccess::Read, Mood::Would) => "Could read events in full",
        (CalendarAccess::Basic, Mood::Is) => "Can see events",
        (CalendarAccess::Basic, Mood::Would) => "Could see events",
        (CalendarAccess::None, Mood::Is) => "No access",
        (CalendarAccess::None, Mood::Would) => "Would have no access",
        (CalendarAccess::CannotTell, _) => "Cannot tell",
    };
    let open = !matches!(value, CalendarAccess::None | CalendarAccess::CannotTell);
    if open && !complete { ["At least: ", text].concat() } else { text.into() }
}

/// The names of a standing that passes the test.
fn standings(answer: &Explanation, test: impl Fn(Standing) -> bool) -> Vec<&str> {
    answer
        .required
        .iter()
        .filter(|row| test(row.standing))
        .map(|row| row.permission.as_str())
        .collect()
}

/// What keeps conferencing from being complete.
pub(super) fn lacking(answer: &Explanation) -> Vec<&str> {
    let granted = answer.reading.evidence == Evidence::Granted;
    standings(answer, |standing| match standing {
        Standing::Missing | Standing::NotGranted | Standing::WrongKind => true,
        Standing::Declared => granted,
        _ => false,
    })
}

fn conferencing_is(answer: &Explanation, mode: &Mode) -> String {
    let label: &str = &mode.label;
    let would = Mood::of(answer) == Mood::Would;
    let is = if would { "asked for" } else { "granted" };
    match answer.summary.conferencing {
        Conferencing::Ready | Conferencing::ReadyWithPolicy => {
            // Only what keeps the connection alive can be hidden here.
            let unseen = standings(answer, |found| found == Standing::CannotTell);
            if !unseen.is_empty() {
                return [
                    "All that ",
                    label,
                    " needs to make meetings is ",
                    is,
                    "; this does not show ",
                    &names(&unseen),
                    ".",
                ]
                .concat();
            }
            let policy = answer.summary.conferencing == Conferencing::ReadyWithPolicy && !would;
            let policy = if policy { "; no scope shows the policy." } else { "." };
            ["All that ", label, " needs is ", is, policy].concat()
        }
        Conferencing::Incomplete => {
            let all = answer.required.len();
            let lacking = lacking(answer).len();
            let unseen = standings(answer, |found| found == Standing::CannotTell).len();
            if unseen > 0 {
                // What cannot be seen is not there for all that is known.
                return [
                    lacking.to_string().as_str(),
                    " of the ",
                    &all.to_string(),
                    " permissions that ",
                    label,
                    if lacking == 1 {
                        " asks for is not there; "
                    } else {
                        " asks for are not there; "
                    },
                    "this does not show ",
                    &unseen.to_string(),
                    ".",
                ]
                .concat();
            }
            let there = all - lacking.min(all);
            let are = if there == 1 { " is there." } else { " are there." };
            [
                &there.to_string(),
                " of the ",
                &all.to_string(),
                " permissions that ",
                label,
                " asks for",
                are,
            ]
            .concat()
        }
        Conferencing::CannotTell => ["This does not show all that ", label, " asks for."].concat(),
    }
}

fn calendar_is(answer: &Explanation) -> &'static str {
    match (answer.summary.calendar, Mood::of(answer)) {
        (CalendarAccess::Write, _) => "Events: create, change or delete.",
        (CalendarAccess::Read, _) => "Events with their text and attachments; no changes.",
        (CalendarAccess::Basic, _) => "Subjects, times and places; no texts, no changes.",
        (CalendarAccess::None, Mood::Is) => "Nothing here opens a calendar.",
        (CalendarAccess::None, Mood::Would) => "Nothing here would open a calendar.",
        (CalendarAccess::CannotTell, _) => "This does not show whether a calendar is open.",
    }
}

fn status(answer: &Explanation, mode: &Mode, pasted: bool) -> String {
    let mood = Mood::of(answer);
    let mut text = String::new();
    if pasted {
        let found = answer.reading.grants.len();
        text.push_str(&count(found, "permission", "permissions"));
        text.push_str(" read. ");
    } else {
        text.push_str("If granted as asked: ");
    }
    for part in [
        &mode.label,
        ": ",
        lane(Area::Teams),
        ": ",
        conferencing(answer.summary.conferencing, mood),
        ". ",
        lane(Area::Calendar),
        ": ",
        &calendar(answer.summary.calendar, mood, answer.reading.complete),
        ".",
    ] {
        text.push_str(part);
    }
    text
}

fn other_mode(other: &Mode) -> String {
    ["This looks like ", &other.label, "."].concat()
}

fn switch(other: &Mode) -> String {
    ["Switch to ", &other.label].concat()
}

// The capabilities.

fn area(area: Area) -> &'static str {
    match area {
        Area::Teams => "Teams",
        Area::Calendar => "Calendars",
    }
}

fn capability(capability: Capability) -> &'static str {
    match capability.id() {
        "identify-account" => "Know which account is connected",
        "find-people" => "Find people in the organization",
        "verify-tenant" => "Check which organization it is",
        "create-meetings" => "Create Teams meetings",
        "read-meetings" => "Read Teams meetings",
        "update-meetings" => "Change Teams meetings",
        "delete-meetings" => "Delete Teams meetings",
        "stay-connected" => "Stay connected without signing in again",
        "read-attendance" => "Read who attended meetings",
        "read-recordings" => "Read meeting recordings",
        "read-transcripts" => "Read meeting transcripts",
        "read-meeting-insights" => "Read AI notes of meetings",
        "read-presence" => "See who is available or busy in Teams",
        "join-calls" => "Join calls and meetings",
        "access-call-media" => "Hear and see calls",
        "read-call-records" => "Read records of calls",
        "see-teams" => "See which teams a person is in",
        "read-chats" => "Read chats",
        "send-chats" => "Send chat messages",
        "read-channel-messages" => "Read channel messages",
        "send-channel-messages" => "Send channel messages",
        "see-free-busy" => "See when people are free or busy",
        "list-calendars" => "List calendars",
        "read-events" => "Read events: subject, time, place",
        "read-event-details" => "Read event texts and attachments",
        "create-events" => "Create events",
        "update-events" => "Change events",
        "delete-events" => "Delete events",
        "read-shared-calendars" => "Read shared calendars",
        "write-shared-calendars" => "Change shared calendars",
        "read-group-calendars" => "Read group calendars",
        "write-group-calendars" => "Change group calendars",
        "read-mailbox-settings" => "Read working hours and time zone",
        "find-rooms" => "Find meeting rooms",
        _ => "",
    }
}

fn several(first: Capability) -> &'static str {
    match first.id() {
        "read-meetings" => "Read, change and delete Teams meetings",
        "read-attendance" => "Read attendance, recordings, transcripts and AI notes of meetings",
        "join-calls" => "Join, hear and see calls, or read their records",
        "read-chats" => "Read and send chat messages",
        "read-channel-messages" => "Read and send channel messages",
        "list-calendars" => "List calendars and read events: subject, time, place",
        "create-events" => "Create, change and delete events",
        "read-shared-calendars" => "Read and change shared calendars",
        "read-group-calendars" => "Read and change group calendars",
        _ => "",
    }
}

fn verdict(verdict: Verdict, mood: Mood) -> &'static str {
    match (verdict, mood) {
        (Verdict::Conferred, Mood::Is) => "Allowed",
        (Verdict::Conferred, Mood::Would) => "Would be allowed",
        (Verdict::Conditional, _) => "Needs more",
        (Verdict::NotConferred, Mood::Is) => "Not allowed",
        (Verdict::NotConferred, Mood::Would) => "Would not be allowed",
        (Verdict::CannotTell, _) => "Cannot tell",
        (Verdict::NotApplicable, _) => "Does not apply",
    }
}

fn why(answer: &CapabilityAnswer, mode: &Mode, mood: Mood) -> String {
    match answer.verdict {
        Verdict::Conferred => ["by ", &names(&answer.because)].concat(),
        Verdict::Conditional => {
            let mut text = names(&answer.because);
            for (index, found) in answer.conditions.iter().enumerate() {
                text.push_str(if index == 0 { ": " } else { "; " });
                text.push_str(condition(*found, mode));
            }
            if !answer.needs.is_empty() {
                text.push_str("; this mode needs ");
                text.push_str(&names(&answer.needs));
            }
            text
        }
        Verdict::NotApplicable => match mode.kind {
            Kind::Application => "an app by itself has no signed-in user".into(),
            Kind::Delegated => "a signed-in user has no such thing".into(),
        },
        Verdict::NotConferred | Verdict::CannotTell => {
            if answer.needs.is_empty() {
                return none_can(answer.id.way(mode.kind), mode);
            }
            let would = match (answer.verdict, mood) {
                (Verdict::CannotTell, _) => "would take ",
                (_, Mood::Is) => "would need ",
                (_, Mood::Would) => "that would need ",
            };
            [would, &names(&answer.needs)].concat()
        }
    }
}

fn none_can(way: Way, mode: &Mode) -> String {
    let only = match way {
        Way::Open { .. } => " permission does, except while messages are imported",
        _ => " permission of Microsoft Graph does",
    };
    ["no ", kind(mode.kind), only].concat()
}

fn condition(condition: Condition, mode: &Mode) -> &'static str {
    match condition {
        Condition::MigrationOnly => "only while messages are imported from elsewhere",
        Condition::OnlyDeclared => "asked for, but not shown as granted",
        Condition::OtherKind => match mode.kind {
            Kind::Delegated => "granted to the app itself, not for the person who connects",
            Kind::Application => "granted for signed-in users, not to the app itself",
        },
        Condition::RawMailboxItems => "as raw items of the mailbox, not as a calendar",
        Condition::ResourceSpecific => "only in a chat or team whose owner agreed to it",
        Condition::TeamsApplicationAccessPolicy => {
            "also takes a Teams application access policy, which no scope shows"
        }
        Condition::WhereInstalled => "only in chats where the app is installed",
    }
}

fn more(verdict: Verdict, number: usize) -> String {
    let rest = match verdict {
        Verdict::CannotTell => " more that this cannot show",
        Verdict::NotApplicable => " that do not apply in this mode",
        _ => " more that it does not allow",
    };
    [&number.to_string(), rest].concat()
}

fn on_lines(lines: &[usize]) -> String {
    let mut text = String::from(if lines.len() == 1 { "on line " } else { "on lines " });
    for (index, line) in lines.iter().take(5).enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text.push_str(&line.to_string());
    }
    if lines.len() > 5 {
        text.push_str(" and more");
    }
    text
}

// What the mode asks for.

fn asks(mode: &Mode) -> String {
    ["What ", &mode.label, " asks for"].concat()
}

pub(super) fn ask(permission: &str) -> &'static str {
    match permission {
        "User.Read" => "to know which Microsoft account was connected",
        "OnlineMeetings.ReadWrite" => {
            "to create, read, change and delete Teams meetings for the person who connects"
        }
        "offline_access" => "to stay connected, so that nobody has to sign in again every hour",
        "User.ReadBasic.All" => "to match Cronofy accounts with Teams users",
        "OnlineMeetings.ReadWrite.All" => {
            "to create Teams meetings for authorised users in the organization"
        }
        "Organization.Read.All" => "to check during setup that it is the right organization",
        _ => "",
    }
}

fn standing(row: &Required) -> &'static str {
    match row.standing {
        Standing::Granted => "Granted",
        Standing::Covered => "Covered",
        Standing::Declared => "Asked for",
        Standing::NotGranted => "Not granted",
        Standing::WrongKind => "Wrong kind",
        Standing::CannotTell => "Cannot tell",
        Standing::Missing => "Missing",
    }
}

fn standing_is(row: &Required, mode: &Mode) -> String {
    match row.standing {
        Standing::Covered => {
            ["Covered by ", &names(&row.by), ", which is broader than Cronofy asks for."].concat()
        }
        Standing::Declared if row.by.iter().all(|name| *name != row.permission) => {
            ["Would be covered by ", &names(&row.by), "."].concat()
        }
        Standing::NotGranted => "It stands there, but not as granted.".into(),
        Standing::WrongKind => {
            ["It stands there as another kind; ", &mode.label, " needs ", a_kind(mode.kind), "."]
                .concat()
        }
        Standing::Granted | Standing::Declared | Standing::CannotTell | Standing::Missing => {
            String::new()
        }
    }
}

// Beyond it.

fn extra(mode: &Mode, mood: Mood) -> String {
    match mood {
        Mood::Is => ["Granted beyond what ", &mode.label, " asks for"].concat(),
        Mood::Would => ["Asked for beyond what ", &mode.label, " needs"].concat(),
    }
}

fn extra_is(mode: &Mode) -> String {
    [
        "Teams conferencing through ",
        &mode.label,
        " works without these. Something else may rely on them.",
    ]
    .concat()
}

fn without(lost: &Removal, mood: Mood) -> String {
    let it = match mood {
        Mood::Is => "Removing it",
        Mood::Would => "Leaving it out",
    };
    let mut text = String::new();
    if !lost.closes.is_empty() {
        text.push_str(&[it, " would stop: ", &capabilities(&lost.closes), "."].concat());
    }
    if !lost.narrows.is_empty() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(
            &[it, " would leave under a condition only: ", &capabilities(&lost.narrows), "."]
                .concat(),
        );
    }
    text
}

fn without_all(lost: &Removal, mood: Mood) -> String {
    let them = match mood {
        Mood::Is => "Removing all of them would stop: ",
        Mood::Would => "Leaving all of them out would stop: ",
    };
    [them, &capabilities(&lost.closes), "."].concat()
}

/// Names of capabilities within a sentence.
fn capabilities(list: &[Capability]) -> String {
    let mut text = String::new();
    for found in list {
        if !text.is_empty() {
            text.push_str("; ");
        }
        let mut name = String::from(capability(*found));
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        text.push_str(&name);
    }
    text
}

fn unrecognised_is(piece: &Unrecognised) -> String {
    if !piece.candidates.is_empty() {
        return [
            "could be ",
            &joined(&piece.candidates, ", ", " or ", |rest| {
                [&rest.to_string(), " others"].concat()
            }),
        ]
        .concat();
    }
    match &piece.suggestion {
        Some(name) => ["the nearest real name is `", name, "`"].concat(),
        None => "no permission that the explainer knows".into(),
    }
}

fn rest(number: usize) -> String {
    ["and ", &number.to_string(), " more"].concat()
}

// Notes.

fn pasted_policy(policy: AccessPolicy) -> &'static str {
    match policy {
        AccessPolicy::Teams => {
            "This lists a Teams application access policy: it says which apps may act on \
             the online meetings of the people to whom it was granted. It shows no permissions, \
             and those are needed too."
        }
        AccessPolicy::Exchange => {
            "This lists an Exchange application access policy: it says to which mailboxes an \
             app is limited. It shows no permissions, and it says nothing of Teams meetings."
        }
    }
}

fn note(note: &Note) -> String {
    let about = names(&note.permissions);
    match note.id {
        NoteId::SecretSeen => "A token or another secret stood in what you pasted: it is hidden \
                               now and was sent nowhere, but if it was passed around before, \
                               have it revoked or replaced."
            .into(),
        NoteId::TokenNotVerified => "The token was decoded, not verified: only the API that it \
                                     was made for can tell whether it is genuine."
            .into(),
        NoteId::TokenExpired => {
            "The token has expired; it still shows what was granted when it was issued.".into()
        }
        NoteId::OpaqueToken => {
            "This kind of token can be read by Microsoft only, so it does not show what was \
             granted."
                .into()
        }
        NoteId::EncryptedToken => {
            "The token is encrypted, so it does not show what was granted.".into()
        }
        NoteId::RefreshToken => "A refresh token shows no permissions, and whoever holds it can \
                                 get new access tokens: if it was passed around, have it revoked."
            .into(),
        NoteId::IdToken => "An ID token says who signed in, not what was granted.".into(),
        NoteId::PersonalAccount => "This is a personal Microsoft account, for which Microsoft \
                                    Graph does not create Teams online meetings."
            .into(),
        NoteId::NationalCloud => "This belongs to one of Microsoft’s national clouds, where the \
                                  names mean the same but not every operation exists."
            .into(),
        NoteId::OtherAudience if note.permissions.is_empty() => {
            "This is for another API than Microsoft Graph, so it says nothing about Microsoft \
             Graph."
                .into()
        }
        NoteId::OtherAudience => [
            about.as_str(),
            ": for another API than Microsoft Graph, where a name opens something else, or \
             nothing that is listed here.",
        ]
        .concat(),
        NoteId::VendorApp => match note.about.as_deref() {
            Some("teams") => "The app id in this is that of Cronofy’s Enterprise Connect for \
                              Teams conferencing."
                .into(),
            Some("calendar") => "The app id in this is that of Cronofy’s Enterprise Connect for \
                                 calendars, which is another app than the one for Teams \
                                 conferencing."
                .into(),
            _ => "App ids in this are those of Cronofy: one for Teams conferencing, another for \
                  calendars."
                .into(),
        },
        NoteId::OtherMode if note.permissions.is_empty() => {
            "All that was read here is a token of the other kind, which shows nothing of what \
             this mode asks for."
                .into()
        }
        NoteId::OtherMode => {
            [about.as_str(), " is what the other mode asks for, not this one."].concat()
        }
        NoteId::WrongFlow => [
            about.as_str(),
            " without a permission for online meetings is what Cronofy’s calendar connection \
             asks for: Teams conferencing is authorized separately.",
        ]
        .concat(),
        NoteId::ImpossibleKind => [
            about.as_str(),
            if note.permissions.len() == 1 {
                " does not exist as the kind that it stands here as, so it opens nothing."
            } else {
                " do not exist as the kind that they stand here as, so they open nothing."
            },
        ]
        .concat(),
        NoteId::NotCalendarAccess => [
            about.as_str(),
            " sounds like access to calendars, but Microsoft Graph has no permission of that \
             name that gives it.",
        ]
        .concat(),
        NoteId::NoScopeNamed => "`.default` stands for whatever the app was set up with and \
                                 names no permission, so this does not show which ones there are."
            .into(),
        NoteId::CatalogueOnly => {
            "This lists permissions that exist, not permissions that were granted.".into()
        }
        NoteId::ListIncomplete => "This does not show everything, so what is not in it may still \
                                   have been granted."
            .into(),
        NoteId::InputCut => "The text was very long: only its first 1,000,000 characters were \
                             read."
            .into(),
        NoteId::OfflineAccessNotShown => "`offline_access` never shows in an access token or in \
                                          what is made from one, so this does not tell whether \
                                          the connection will last."
            .into(),
        NoteId::AdminConsentNeeded => [
            "Under Microsoft’s default policy since late 2025 people cannot agree to ",
            &about,
            " themselves and may meet “Need admin approval”; what was granted before keeps \
             working.",
        ]
        .concat(),
        NoteId::TeamsPolicy => [
            about.as_str(),
            " works only for users to whom a Teams administrator granted a Teams application \
             access policy, which no scope or token shows; Cronofy does not need it where a full \
             read-write calendar connection with Teams enabled is used.",
        ]
        .concat(),
        NoteId::ExchangePolicy => [
            "As an application permission, ",
            &about,
            " reaches every mailbox unless Exchange limits it: with its own application access \
             policy, which narrows, while the Teams policy of nearly the same name enables.",
        ]
        .concat(),
        NoteId::LinkThroughCalendar => [
            about.as_str(),
            " can put a Teams link on an event that it creates: through the calendar \
             connection, not through Teams conferencing.",
        ]
        .concat(),
        NoteId::EwsEnding => [
            about.as_str(),
            " works through Exchange Web Services, which Microsoft is reported to switch off in \
             Exchange Online from October 2026.",
        ]
        .concat(),
        NoteId::CanGrantItselfMore => [
            "With ",
            &about,
            " an app can give itself further permissions, so whatever is not allowed here is so \
             only for now.",
        ]
        .concat(),
        NoteId::RecordingsAreFiles => [
            "Recordings of meetings are files in OneDrive and SharePoint, so ",
            &about,
            " may reach them whatever the answer above says of recordings.",
        ]
        .concat(),
        NoteId::InvitationsAreMail => [
            "Meeting invitations are mail, so ",
            &about,
            " shows them whatever the answer above says of calendars.",
        ]
        .concat(),
    }
}

fn source(day: &str, primary: bool) -> String {
    let mut text = date(day);
    if !primary {
        text.push_str(", as others report");
    }
    text
}

fn date(day: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = day.split('-');
    let (year, month, day_of_month) = (parts.next(), parts.next(), parts.next());
    let month = month
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    match (year, month, day_of_month) {
        (Some(year), Some(month), Some(day)) => {
            [day.trim_start_matches('0'), " ", month, " ", year].concat()
        }
        _ => day.into(),
    }
}

fn facts(day: &str) -> String {
    ["Microsoft’s permissions as of ", &date(day), "."].concat()
}

// The next step.

fn step(answer: &Explanation, mode: &Mode, pasted: bool, app: Option<&str>) -> Option<Step> {
    let has = |id: NoteId| answer.reading.notes.iter().any(|note| note.id == id);
    let plain = |text: String| Some(Step { text, ..Step::default() });
    if !pasted {
        return match answer.summary.conferencing {
            Conferencing::ReadyWithPolicy => Some(policy(app)),
            _ if has(NoteId::AdminConsentNeeded) => Some(Step {
                text: "connect the account, or send an administrator a message: people often \
                       cannot agree to all of this themselves."
                    .into(),
                ..consent(answer, mode)
            }),
            _ => None,
        };
    }
    if has(NoteId::OtherMode) {
        return None;
    }
    let found = !answer.reading.grants.is_empty() || !answer.reading.unrecognised.is_empty();
    if has(NoteId::RefreshToken) && !found {
        return plain("paste an access token or the list of permissions instead.".into());
    }
    if has(NoteId::WrongFlow) {
        let text = "connect Teams conferencing as well. It has an authorization of its own, and \
                    these are the permissions of the calendar connection.";
        let how = match answer.summary.conferencing {
            Conferencing::Incomplete => consent(answer, mode),
            _ => Step::default(),
        };
        return Some(Step { text: text.into(), ..how });
    }
    match answer.summary.conferencing {
        Conferencing::Incomplete => Some(consent(answer, mode)),
        Conferencing::CannotTell => plain(
            "paste all that was granted, as the Permissions page of the app in the Entra admin \
             center shows it."
                .into(),
        ),
        Conferencing::ReadyWithPolicy => Some(policy(app)),
        Conferencing::Ready if Mood::of(answer) == Mood::Would => plain(
            "check that it was granted, on the Permissions page of the app in the Entra admin \
             center."
                .into(),
        ),
        Conferencing::Ready => None,
    }
}

fn consent(answer: &Explanation, mode: &Mode) -> Step {
    let lacking = lacking(answer);
    let one = lacking.len() == 1;
    let kind = if one { a_kind(mode.kind) } else { kind(mode.kind) };
    let kind = [" as ", kind, if one { "." } else { " permissions." }].concat();
    let names = names(&lacking);
    let text = match mode.kind {
        Kind::Delegated => ["connect the account again and accept ", &names, kind.as_str()],
        Kind::Application => ["ask an administrator to grant Cronofy ", &names, kind.as_str()],
    };
    Step {
        text: text.concat(),
        how: vec![[WHO, who_consents(mode.kind)].concat(), how_to_consent(mode.kind).into()],
        commands: Vec::new(),
        check: "Then select the rows of the app’s Permissions page in the Entra admin center, and \
                paste them here.",
        message: true,
    }
}

/// In front of the roles.
pub(super) const WHO: &str = "Who can do it: ";

/// Which role can agree to what an app asks for.
pub(super) fn who_consents(kind: Kind) -> &'static str {
    match kind {
        Kind::Delegated => {
            "a Cloud Application Administrator, an Application Administrator or a Privileged Role \
             Administrator."
        }
        Kind::Application => {
            "a Privileged Role Administrator or a Global Administrator. What an app may do by \
             itself takes one of these roles."
        }
    }
}

/// How they do it.
pub(super) fn how_to_consent(kind: Kind) -> &'static str {
    match kind {
        Kind::Delegated => {
            "Where Microsoft says “Need admin approval”, an administrator connects once and ticks \
             “Consent on behalf of your organization”, or approves the request in the Entra admin \
             center."
        }
        Kind::Application => {
            "They connect Enterprise Connect again in Cronofy, sign in with Microsoft, and accept \
             for the organization."
        }
    }
}

/// Whether what the mode asks for takes a policy as well.
pub(super) fn takes_policy(mode: &Mode) -> bool {
    mode.kind == Kind::Application
}

/// Which role can set a Teams policy.
pub(super) const WHO_SETS_POLICY: &str = "a Teams Administrator or a Global Administrator.";

/// How they do it, in front of the commands.
pub(super) const HOW_TO_SET_POLICY: &str = "In PowerShell, with the `MicrosoftTeams` module. `-Global` is for everybody who has no such \
     policy of their own; for one person write `-Identity` and their address instead. A person \
     has one such policy at most: a new one takes the place of the old. It can take up to 30 \
     minutes.";

/// How they see that it was done.
pub(super) const HOW_TO_CHECK_POLICY: &str = "`Get-CsApplicationAccessPolicy` lists the policies with the app ids in each: Cronofy’s has to \
     be among them.";

/// What sets the policy.
pub(super) fn policy_commands(app: Option<&str>) -> Vec<String> {
    let app = app.unwrap_or("APP-ID");
    vec![
        "Connect-MicrosoftTeams".into(),
        [
            "New-CsApplicationAccessPolicy -Identity Cronofy -AppIds \"",
            app,
            "\" -Description \"Cronofy Teams conferencing\"",
        ]
        .concat(),
        "Grant-CsApplicationAccessPolicy -PolicyName Cronofy -Global".into(),
        "Get-CsApplicationAccessPolicy".into(),
    ]
}

fn policy(app: Option<&str>) -> Step {
    Step {
        text: "a Teams administrator grants a Teams application access policy to the people \
               concerned. No scope shows whether that was done."
            .into(),
        how: vec![[WHO, WHO_SETS_POLICY].concat(), HOW_TO_SET_POLICY.into()],
        commands: policy_commands(app),
        check: HOW_TO_CHECK_POLICY,
        message: true,
    }
}
