//! The capabilities: their names, and a verdict on each with its reasons.

use super::{a_kind, kind, names};
use crate::capability::{Area, Capability, Way};
use crate::decimal::digits;
use crate::explanation::{CapabilityAnswer, Verdict};
use crate::mode::Mode;
use crate::permission::{Condition, Kind};
use crate::wording::{Mood, fill, look_up};

pub(super) fn area(area: Area) -> &'static str {
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

pub(super) fn capability(capability: Capability) -> &'static str {
    look_up(CAPABILITIES, capability.id())
}

pub(super) fn several(first: Capability) -> &'static str {
    look_up(SEVERAL, first.id())
}

pub(super) fn verdict(verdict: Verdict, mood: Mood) -> &'static str {
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

pub(super) fn why(answer: &CapabilityAnswer, needs: &[String], mode: &Mode, mood: Mood) -> String {
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
        text.push_str(&fill("; this mode needs {} as {}", &[&names(needs), a_kind(mode.kind)]));
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

pub(super) fn condition(condition: Condition, mode: &Mode) -> &'static str {
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

pub(super) fn more(verdict: Verdict, number: usize) -> String {
    let text = match verdict {
        Verdict::CannotTell => "{} that this cannot show",
        Verdict::NotApplicable => "{} with no meaning in this mode",
        _ => "{} that it does not allow",
    };
    fill(text, &[&digits(number)])
}

pub(super) fn on_lines(lines: &[usize]) -> String {
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
