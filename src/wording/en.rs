//! English.
//!
//! Plain, short, exact; never alarming, and never more reassuring than the
//! facts. `granted` is said of a grant only; what is merely asked for "would".

use super::{Example, Mood, ReadLine, Step, Words, fill, lines, look_up, names as joined};
use crate::capability::{Area, Capability, Way};
use crate::decimal::digits;
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
    let mut text = match line.permissions {
        0 => "No permission read".into(),
        number => count(number, "Read {} permission", "Read {} permissions"),
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
        let (one, many) = (" {} name not recognised.", " {} names not recognised.");
        text.push_str(&count(line.unrecognised, one, many));
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
    fill("`{}`: {}, {}, {}", &[&grant.permission, kind, status, resource(grant.resource)])
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
    fill(
        "Nothing pasted yet. This is what {} asks for, and what that would and would not allow, if \
         granted as asked.",
        &[&mode.label],
    )
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
    match mood {
        Mood::Is => match value {
            Conferencing::Ready => "Ready",
            Conferencing::ReadyWithPolicy => "Ready, needs a policy",
            Conferencing::Incomplete => "Not complete",
            Conferencing::CannotTell => "Cannot tell",
        },
        Mood::Would => match value {
            Conferencing::Ready => "Would be ready",
            Conferencing::ReadyWithPolicy => "Would be ready, with a policy",
            Conferencing::Incomplete => "Would not be complete",
            Conferencing::CannotTell => "Cannot tell",
        },
    }
}

fn calendar(value: CalendarAccess, mood: Mood, complete: bool) -> String {
    let text = match mood {
        Mood::Is => match value {
            CalendarAccess::Write => "Can change events",
            CalendarAccess::Read => "Can read events in full",
            CalendarAccess::Basic => "Can see events",
            CalendarAccess::None => "No access",
            CalendarAccess::CannotTell => "Cannot tell",
        },
        Mood::Would => match value {
            CalendarAccess::Write => "Could change events",
            CalendarAccess::Read => "Could read events in full",
            CalendarAccess::Basic => "Could see events",
            CalendarAccess::None => "Would have no access",
            CalendarAccess::CannotTell => "Cannot tell",
        },
    };
    let open = !matches!(value, CalendarAccess::None | CalendarAccess::CannotTell);
    fill(if open && !complete { "At least: {}" } else { "{}" }, &[text])
}

/// The permissions asked for that stand in one of these ways.
fn standing_as(answer: &Explanation, ways: &[Standing]) -> Vec<String> {
    let mut names = Vec::new();
    for row in &answer.required {
        if ways.contains(&row.standing) {
            names.push(row.permission.clone());
        }
    }
    names
}

/// What keeps conferencing from being complete.
pub(super) fn lacking(answer: &Explanation) -> Vec<String> {
    let (missing, denied, other) = (Standing::Missing, Standing::NotGranted, Standing::WrongKind);
    if answer.reading.evidence == Evidence::Granted {
        standing_as(answer, &[missing, denied, other, Standing::Declared])
    } else {
        standing_as(answer, &[missing, denied, other])
    }
}

fn conferencing_is(answer: &Explanation, mode: &Mode) -> String {
    let label: &str = &mode.label;
    let would = Mood::of(answer) == Mood::Would;
    let unseen = standing_as(answer, &[Standing::CannotTell]);
    match answer.summary.conferencing {
        Conferencing::Ready | Conferencing::ReadyWithPolicy => {
            let policy = answer.summary.conferencing == Conferencing::ReadyWithPolicy && !would;
            let text = if !unseen.is_empty() {
                // Only what keeps the connection alive can be hidden here.
                "All that {} needs to make meetings is {}; this does not show {}."
            } else if policy {
                "All that {} needs is {}; no scope shows the policy."
            } else {
                "All that {} needs is {}."
            };
            let is = if would { "asked for" } else { "granted" };
            fill(text, &[label, is, &names(&unseen)])
        }
        Conferencing::Incomplete => {
            let all = answer.required.len();
            let lacking = lacking(answer).len();
            let there = all - lacking.min(all);
            // What cannot be seen is not there for all that is known.
            let (number, text) = match (unseen.is_empty(), lacking, there) {
                (true, _, 1) => (1, "{} of the {} permissions that {} asks for is there."),
                (true, ..) => (there, "{} of the {} permissions that {} asks for are there."),
                (false, 1, _) => (
                    1,
                    "{} of the {} permissions that {} asks for is not there; this does not show \
                     {}.",
                ),
                (false, ..) => (
                    lacking,
                    "{} of the {} permissions that {} asks for are not there; this does not show \
                     {}.",
                ),
            };
            let (number, all, unseen) = (digits(number), digits(all), digits(unseen.len()));
            fill(text, &[&number, &all, label, &unseen])
        }
        Conferencing::CannotTell => fill("This does not show all that {} asks for.", &[label]),
    }
}

fn calendar_is(answer: &Explanation) -> &'static str {
    match answer.summary.calendar {
        CalendarAccess::Write => "Events: create, change or delete.",
        CalendarAccess::Read => "Events with their text and attachments; no changes.",
        CalendarAccess::Basic => "Subjects, times and places; no texts, no changes.",
        CalendarAccess::None if Mood::of(answer) == Mood::Would => {
            "Nothing here would open a calendar."
        }
        CalendarAccess::None => "Nothing here opens a calendar.",
        CalendarAccess::CannotTell => "This does not show whether a calendar is open.",
    }
}

fn status(answer: &Explanation, mode: &Mode, pasted: bool) -> String {
    let mood = Mood::of(answer);
    let found = answer.reading.grants.len();
    let read = if pasted {
        count(found, "{} permission read.", "{} permissions read.")
    } else {
        "If granted as asked:".into()
    };
    fill(
        "{} {}: {}: {}. {}: {}.",
        &[
            &read,
            &mode.label,
            lane(Area::Teams),
            conferencing(answer.summary.conferencing, mood),
            lane(Area::Calendar),
            &calendar(answer.summary.calendar, mood, answer.reading.complete),
        ],
    )
}

fn other_mode(other: &Mode) -> String {
    fill("This looks like {}.", &[&other.label])
}

fn switch(other: &Mode) -> String {
    fill("Switch to {}", &[&other.label])
}

// The capabilities.

fn area(area: Area) -> &'static str {
    match area {
        Area::Teams => "Teams",
        Area::Calendar => "Calendars",
    }
}

/// What each capability is called, by its id.
const CAPABILITIES: &str = "\
identify-account=Know which account is connected
find-people=Find people in the organization
verify-tenant=Check which organization it is
create-meetings=Create Teams meetings
read-meetings=Read Teams meetings
update-meetings=Change Teams meetings
delete-meetings=Delete Teams meetings
stay-connected=Stay connected without signing in again
read-attendance=Read who attended meetings
read-recordings=Read meeting recordings
read-transcripts=Read meeting transcripts
read-meeting-insights=Read AI notes of meetings
read-presence=See who is available or busy in Teams
join-calls=Join calls and meetings
access-call-media=Hear and see calls
read-call-records=Read records of calls
see-teams=See which teams a person is in
read-chats=Read chats
send-chats=Send chat messages
read-channel-messages=Read channel messages
send-channel-messages=Send channel messages
see-free-busy=See when people are free or busy
list-calendars=List calendars
read-events=Read events: subject, time, place
read-event-details=Read event texts and attachments
create-events=Create events
update-events=Change events
delete-events=Delete events
read-shared-calendars=Read shared calendars
write-shared-calendars=Change shared calendars
read-group-calendars=Read group calendars
write-group-calendars=Change group calendars
read-mailbox-settings=Read working hours and time zone
find-rooms=Find meeting rooms";

/// What a row for several is called, by the id of its first.
const SEVERAL: &str = "\
read-meetings=Read, change and delete Teams meetings
read-attendance=Read attendance, recordings, transcripts and AI notes of meetings
join-calls=Join, hear and see calls, or read their records
read-chats=Read and send chat messages
read-channel-messages=Read and send channel messages
list-calendars=List calendars and read events: subject, time, place
create-events=Create, change and delete events
read-shared-calendars=Read and change shared calendars
read-group-calendars=Read and change group calendars";

fn capability(capability: Capability) -> &'static str {
    look_up(CAPABILITIES, capability.id())
}

fn several(first: Capability) -> &'static str {
    look_up(SEVERAL, first.id())
}

fn verdict(verdict: Verdict, mood: Mood) -> &'static str {
    match mood {
        Mood::Is => match verdict {
            Verdict::Conferred => "Allowed",
            Verdict::Conditional => "Needs more",
            Verdict::NotConferred => "Not allowed",
            Verdict::CannotTell => "Cannot tell",
            Verdict::NotApplicable => "Does not apply",
        },
        Mood::Would => match verdict {
            Verdict::Conferred => "Would be allowed",
            Verdict::Conditional => "Needs more",
            Verdict::NotConferred => "Would not be allowed",
            Verdict::CannotTell => "Cannot tell",
            Verdict::NotApplicable => "Does not apply",
        },
    }
}

fn why(answer: &CapabilityAnswer, needs: &[String], mode: &Mode, mood: Mood) -> String {
    let (text, list) = match answer.verdict {
        Verdict::Conferred => ("by {}", &*answer.because),
        Verdict::Conditional => return why_conditional(answer, needs, mode),
        Verdict::NotApplicable => match mode.kind {
            Kind::Application => return "an app by itself has no signed-in user".into(),
            Kind::Delegated => return "a signed-in user has no such thing".into(),
        },
        _ if needs.is_empty() => return none_can(answer.id.way(mode.kind), mode),
        Verdict::CannotTell => ("would take {}", needs),
        Verdict::NotConferred if mood == Mood::Is => ("would need {}", needs),
        Verdict::NotConferred => ("that would need {}", needs),
    };
    fill(text, &[&names(list)])
}

fn why_conditional(answer: &CapabilityAnswer, needs: &[String], mode: &Mode) -> String {
    let mut text = names(&answer.because);
    for (index, found) in answer.conditions.iter().enumerate() {
        text.push_str(if index == 0 { ": " } else { "; " });
        text.push_str(condition(found, mode));
    }
    if !needs.is_empty() {
        text.push_str("; this mode needs ");
        text.push_str(&names(needs));
    }
    text
}

fn none_can(way: Way, mode: &Mode) -> String {
    let text = match way {
        Way::Open { .. } => "no {} permission does, except while messages are imported",
        _ => "no {} permission of Microsoft Graph does",
    };
    fill(text, &[kind(mode.kind)])
}

fn condition(condition: Condition, mode: &Mode) -> &'static str {
    if condition == Condition::OtherKind && mode.kind == Kind::Application {
        return "for signed-in users, not for the app itself";
    }
    match condition {
        Condition::MigrationOnly => "only while messages are imported from elsewhere",
        Condition::OnlyDeclared => "asked for, but not shown as granted",
        Condition::OtherKind => "for the app itself, not for the person who connects",
        Condition::RawMailboxItems => "as raw items of the mailbox, not as a calendar",
        Condition::ResourceSpecific => "only in a chat or team whose owner agreed to it",
        Condition::TeamsApplicationAccessPolicy => {
            "also takes a Teams application access policy, which no scope shows"
        }
        Condition::WhereInstalled => "only in chats where the app is installed",
    }
}

fn more(verdict: Verdict, number: usize) -> String {
    let text = match verdict {
        Verdict::CannotTell => "{} more that this cannot show",
        Verdict::NotApplicable => "{} that do not apply in this mode",
        _ => "{} more that it does not allow",
    };
    fill(text, &[&digits(number)])
}

fn on_lines(lines: &[usize]) -> String {
    let mut text = String::from(if lines.len() == 1 { "on line " } else { "on lines " });
    for (index, line) in lines.iter().take(5).enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text.push_str(&digits(*line));
    }
    if lines.len() > 5 {
        text.push_str(" and more");
    }
    text
}

// What the mode asks for.

fn asks(mode: &Mode) -> String {
    fill("What {} asks for", &[&mode.label])
}

/// What each permission is asked for.
const ASKS: &str = "\
User.Read=to know which Microsoft account was connected
OnlineMeetings.ReadWrite=to create, read, change and delete Teams meetings for the person who connects
offline_access=to stay connected, so that nobody has to sign in again every hour
User.ReadBasic.All=to match Cronofy accounts with Teams users
OnlineMeetings.ReadWrite.All=to create Teams meetings for authorised users in the organization
Organization.Read.All=to check during setup that it is the right organization";

pub(super) fn ask(permission: &str) -> &'static str {
    look_up(ASKS, permission)
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
    let text = match row.standing {
        Standing::Covered => "Covered by {}, which is broader than Cronofy asks for.",
        Standing::Declared if !row.by.contains(&row.permission) => "Would be covered by {}.",
        Standing::NotGranted => "It stands there, but not as granted.",
        Standing::WrongKind => {
            let pieces = [&mode.label, a_kind(mode.kind)];
            return fill("It stands there as another kind; {} needs {}.", &pieces);
        }
        Standing::Granted | Standing::Declared | Standing::CannotTell | Standing::Missing => "",
    };
    fill(text, &[&names(&row.by)])
}

// Beyond it.

fn extra(mode: &Mode, mood: Mood) -> String {
    let text = match mood {
        Mood::Is => "Granted beyond what {} asks for",
        Mood::Would => "Asked for beyond what {} needs",
    };
    fill(text, &[&mode.label])
}

fn extra_is(mode: &Mode) -> String {
    fill(
        "Teams conferencing through {} works without these. Something else may rely on them.",
        &[&mode.label],
    )
}

fn without(lost: &Removal, mood: Mood) -> String {
    let it = match mood {
        Mood::Is => "Removing it",
        Mood::Would => "Leaving it out",
    };
    let mut text = String::new();
    for (list, sentence) in [
        (&lost.closes, "{} would stop: {}."),
        (&lost.narrows, "{} would leave under a condition only: {}."),
    ] {
        if !list.is_empty() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&fill(sentence, &[it, &capabilities(list)]));
        }
    }
    text
}

fn without_all(lost: &Removal, mood: Mood) -> String {
    let text = match mood {
        Mood::Is => "Removing all of them would stop: {}.",
        Mood::Would => "Leaving all of them out would stop: {}.",
    };
    fill(text, &[&capabilities(&lost.closes)])
}

/// Names of capabilities within a sentence.
fn capabilities(list: &[Capability]) -> String {
    let mut text = String::new();
    for found in list {
        if !text.is_empty() {
            text.push_str("; ");
        }
        let mut name = capability(*found).chars();
        if let Some(first) = name.next() {
            text.push(first.to_ascii_lowercase());
        }
        text.push_str(name.as_str());
    }
    text
}

fn unrecognised_is(piece: &Unrecognised) -> String {
    if !piece.candidates.is_empty() {
        let names = joined(&piece.candidates, ", ", " or ", "{} others");
        return fill("could be {}", &[&names]);
    }
    match &piece.suggestion {
        Some(name) => fill("the nearest real name is `{}`", &[name]),
        None => "no permission that the explainer knows".into(),
    }
}

fn rest(number: usize) -> String {
    fill("and {} more", &[&digits(number)])
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
    let text = match (note.id, note.permissions.len()) {
        (NoteId::OtherAudience, 0) => {
            "This is for another API than Microsoft Graph, so it says nothing about Microsoft \
             Graph."
        }
        (NoteId::OtherMode, 0) => {
            "All that was read here is a token of the other kind, which shows nothing of what \
             this mode asks for."
        }
        (NoteId::ImpossibleKind, 1) => {
            "{} does not exist as the kind that it stands here as, so it opens nothing."
        }
        (NoteId::VendorApp, _) if note.about.as_deref() == Some("teams") => {
            "The app id in this is that of Cronofy’s Enterprise Connect for Teams conferencing."
        }
        (NoteId::VendorApp, _) if note.about.as_deref() == Some("calendar") => {
            "The app id in this is that of Cronofy’s Enterprise Connect for calendars, which is \
             another app than the one for Teams conferencing."
        }
        (id, _) => about(id),
    };
    fill(text, &[&names(&note.permissions)])
}

/// What a note says of some permissions: apart, so that it compiles to a table.
#[inline(never)]
fn about(id: NoteId) -> &'static str {
    match id {
        NoteId::SecretSeen => {
            "A token or another secret stood in what you pasted: it is hidden now and was sent \
             nowhere, but if it was passed around before, have it revoked or replaced."
        }
        NoteId::TokenNotVerified => {
            "The token was decoded, not verified: only the API that it was made for can tell \
             whether it is genuine."
        }
        NoteId::TokenExpired => {
            "The token has expired; it still shows what was granted when it was issued."
        }
        NoteId::OpaqueToken => {
            "This kind of token can be read by Microsoft only, so it does not show what was \
             granted."
        }
        NoteId::EncryptedToken => "The token is encrypted, so it does not show what was granted.",
        NoteId::RefreshToken => {
            "A refresh token shows no permissions, and whoever holds it can get new access \
             tokens: if it was passed around, have it revoked."
        }
        NoteId::IdToken => "An ID token says who signed in, not what was granted.",
        NoteId::PersonalAccount => {
            "This is a personal Microsoft account, for which Microsoft Graph does not create \
             Teams online meetings."
        }
        NoteId::NationalCloud => {
            "This belongs to one of Microsoft’s national clouds, where the names mean the same \
             but not every operation exists."
        }
        NoteId::OtherAudience => {
            "{}: for another API than Microsoft Graph, where a name opens something else, or \
             nothing that is listed here."
        }
        NoteId::VendorApp => {
            "App ids in this are those of Cronofy: one for Teams conferencing, another for \
             calendars."
        }
        NoteId::OtherMode => "{} is what the other mode asks for, not this one.",
        NoteId::WrongFlow => {
            "{} without a permission for online meetings is what Cronofy’s calendar connection \
             asks for: Teams conferencing is authorized separately."
        }
        NoteId::ImpossibleKind => {
            "{} do not exist as the kind that they stand here as, so they open nothing."
        }
        NoteId::NotCalendarAccess => {
            "{} sounds like access to calendars, but Microsoft Graph has no permission of that \
             name that gives it."
        }
        NoteId::NoScopeNamed => {
            "`.default` stands for whatever the app was set up with and names no permission, so \
             this does not show which ones there are."
        }
        NoteId::CatalogueOnly => {
            "This lists permissions that exist, not permissions that were granted."
        }
        NoteId::ListIncomplete => {
            "This does not show everything, so what is not in it may still have been granted."
        }
        NoteId::InputCut => {
            "The text was very long: only its first 1,000,000 characters were read."
        }
        NoteId::OfflineAccessNotShown => {
            "`offline_access` never shows in an access token or in what is made from one, so this \
             does not tell whether the connection will last."
        }
        NoteId::AdminConsentNeeded => {
            "Under Microsoft’s default policy since late 2025 people cannot agree to {} \
             themselves and may meet “Need admin approval”; what was granted before keeps working."
        }
        NoteId::TeamsPolicy => {
            "{} works only for users to whom a Teams administrator granted a Teams application \
             access policy, which no scope or token shows; Cronofy does not need it where a full \
             read-write calendar connection with Teams enabled is used."
        }
        NoteId::ExchangePolicy => {
            "As an application permission, {} reaches every mailbox unless Exchange limits it: \
             with its own application access policy, which narrows, while the Teams policy of \
             nearly the same name enables."
        }
        NoteId::LinkThroughCalendar => {
            "{} can put a Teams link on an event that it creates: through the calendar \
             connection, not through Teams conferencing."
        }
        NoteId::EwsEnding => {
            "{} works through Exchange Web Services, which Microsoft is reported to switch off in \
             Exchange Online from October 2026."
        }
        NoteId::CanGrantItselfMore => {
            "With {} an app can give itself further permissions, so whatever is not allowed here \
             is so only for now."
        }
        NoteId::RecordingsAreFiles => {
            "Recordings of meetings are files in OneDrive and SharePoint, so {} may reach them \
             whatever the answer above says of recordings."
        }
        NoteId::InvitationsAreMail => {
            "Meeting invitations are mail, so {} shows them whatever the answer above says of \
             calendars."
        }
    }
}

fn source(day: &str, primary: bool) -> String {
    fill(if primary { "{}" } else { "{}, as others report" }, &[&date(day)])
}

const MONTHS: &str = "\
01=January
02=February
03=March
04=April
05=May
06=June
07=July
08=August
09=September
10=October
11=November
12=December";

fn date(day: &str) -> String {
    let mut parts = day.split('-');
    let mut part = || parts.next().unwrap_or_default();
    let (year, month, day_of_month) = (part(), look_up(MONTHS, part()), part());
    if month.is_empty() || day_of_month.is_empty() {
        return day.into();
    }
    let day_of_month = day_of_month.strip_prefix('0').unwrap_or(day_of_month);
    fill("{} {} {}", &[day_of_month, month, year])
}

fn facts(day: &str) -> String {
    fill("Microsoft’s permissions as of {}.", &[&date(day)])
}

// The next step.

fn step(answer: &Explanation, mode: &Mode, pasted: bool, app: Option<&str>) -> Option<Step> {
    let conferencing = answer.summary.conferencing;
    let mut step = Step::default();
    let text = if !pasted {
        if conferencing == Conferencing::ReadyWithPolicy {
            return Some(policy(app));
        }
        if !has(answer, NoteId::AdminConsentNeeded) {
            return None;
        }
        step = consent(answer, mode);
        "connect the account, or send an administrator a message: people often cannot agree to \
         all of this themselves."
    } else if has(answer, NoteId::OtherMode) {
        return None;
    } else if has(answer, NoteId::RefreshToken)
        && answer.reading.grants.is_empty()
        && answer.reading.unrecognised.is_empty()
    {
        "paste an access token or the list of permissions instead."
    } else if has(answer, NoteId::WrongFlow) {
        if conferencing == Conferencing::Incomplete {
            step = consent(answer, mode);
        }
        "connect Teams conferencing as well. It has an authorization of its own, and these are \
         the permissions of the calendar connection."
    } else {
        match conferencing {
            Conferencing::Incomplete => return Some(consent(answer, mode)),
            Conferencing::CannotTell => {
                "paste all that was granted, as the Permissions page of the app in the Entra \
                 admin center shows it."
            }
            Conferencing::ReadyWithPolicy => return Some(policy(app)),
            Conferencing::Ready if Mood::of(answer) == Mood::Would => {
                "check that it was granted, on the Permissions page of the app in the Entra admin \
                 center."
            }
            Conferencing::Ready => return None,
        }
    };
    step.text = text.into();
    Some(step)
}

fn has(answer: &Explanation, id: NoteId) -> bool {
    answer.reading.notes.iter().any(|note| note.id == id)
}

fn consent(answer: &Explanation, mode: &Mode) -> Step {
    let lacking = lacking(answer);
    let text = match (mode.kind, lacking.len()) {
        (Kind::Delegated, 1) => {
            "connect the account again and accept {} as a delegated permission."
        }
        (Kind::Delegated, _) => "connect the account again and accept {} as delegated permissions.",
        (Kind::Application, 1) => {
            "ask an administrator to grant Cronofy {} as an application permission."
        }
        (Kind::Application, _) => {
            "ask an administrator to grant Cronofy {} as application permissions."
        }
    };
    Step {
        text: fill(text, &[&names(&lacking)]),
        how: lines(&fill("{}{}\n{}", &[WHO, who_consents(mode.kind), how_to_consent(mode.kind)])),
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
    lines(&fill(POLICY_COMMANDS, &[app.unwrap_or("APP-ID")]))
}

const POLICY_COMMANDS: &str = "\
Connect-MicrosoftTeams
New-CsApplicationAccessPolicy -Identity Cronofy -AppIds \"{}\" -Description \"Cronofy Teams conferencing\"
Grant-CsApplicationAccessPolicy -PolicyName Cronofy -Global
Get-CsApplicationAccessPolicy";

fn policy(app: Option<&str>) -> Step {
    Step {
        text: "a Teams administrator grants a Teams application access policy to the people \
               concerned. No scope shows whether that was done."
            .into(),
        how: lines(&fill("{}{}\n{}", &[WHO, WHO_SETS_POLICY, HOW_TO_SET_POLICY])),
        commands: policy_commands(app),
        check: HOW_TO_CHECK_POLICY,
        message: true,
    }
}
