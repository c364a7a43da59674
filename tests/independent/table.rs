//! The contract's tables.

use teams_scope_explainer::permission::Kind;

pub const D: Kind = Kind::Delegated;
pub const A: Kind = Kind::Application;

/// How a capability is judged for one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By an operation of Microsoft Graph: method and path.
    By(&'static str, &'static str),
    /// By rules alone.
    Rule,
    /// The table says "not applicable".
    NotApplicable,
    /// The table says "none can".
    NoneCan,
}

use Way::{By, NoneCan, NotApplicable, Rule};

/// One row of the table: for each kind the way and the permission to name.
pub struct Row {
    pub id: &'static str,
    delegated: (Way, &'static str),
    application: (Way, &'static str),
}

impl Row {
    pub fn way(&self, kind: Kind) -> Way {
        self.of(kind).0
    }

    /// What to name to a reader, or nothing.
    pub fn needs(&self, kind: Kind) -> &'static str {
        self.of(kind).1
    }

    fn of(&self, kind: Kind) -> (Way, &'static str) {
        if kind == D { self.delegated } else { self.application }
    }
}

const fn row(
    id: &'static str,
    delegated: Way,
    needs: &'static str,
    application: Way,
    application_needs: &'static str,
) -> Row {
    Row { id, delegated: (delegated, needs), application: (application, application_needs) }
}

#[rustfmt::skip]
pub const CAPABILITIES: [Row; 40] = [
    row("identify-account", By("GET", "/me"), "User.Read", NotApplicable, ""),
    row("find-people", By("GET", "/users"), "User.ReadBasic.All", By("GET", "/users"), "User.ReadBasic.All"),
    row("verify-tenant", By("GET", "/organization"), "User.Read", By("GET", "/organization"), "Organization.Read.All"),
    row("create-meetings", By("POST", "/me/onlineMeetings"), "OnlineMeetings.ReadWrite", By("POST", "/users/{id}/onlineMeetings"), "OnlineMeetings.ReadWrite.All"),
    row("read-meetings", By("GET", "/me/onlineMeetings/{id}"), "OnlineMeetings.Read", By("GET", "/users/{id}/onlineMeetings/{id}"), "OnlineMeetings.Read.All"),
    row("update-meetings", By("PATCH", "/me/onlineMeetings/{id}"), "OnlineMeetings.ReadWrite", By("PATCH", "/users/{id}/onlineMeetings/{id}"), "OnlineMeetings.ReadWrite.All"),
    row("delete-meetings", By("DELETE", "/me/onlineMeetings/{id}"), "OnlineMeetings.ReadWrite", By("DELETE", "/users/{id}/onlineMeetings/{id}"), "OnlineMeetings.ReadWrite.All"),
    row("stay-connected", Rule, "offline_access", NotApplicable, ""),
    row("read-attendance", By("GET", "/me/onlineMeetings/{id}/attendanceReports"), "OnlineMeetingArtifact.Read.All", By("GET", "/users/{id}/onlineMeetings/{id}/attendanceReports"), "OnlineMeetingArtifact.Read.All"),
    row("read-recordings", By("GET", "/me/onlineMeetings/{id}/recordings"), "OnlineMeetingRecording.Read.All", By("GET", "/users/{id}/onlineMeetings/{id}/recordings"), "OnlineMeetingRecording.Read.All"),
    row("read-transcripts", By("GET", "/me/onlineMeetings/{id}/transcripts"), "OnlineMeetingTranscript.Read.All", By("GET", "/users/{id}/onlineMeetings/{id}/transcripts"), "OnlineMeetingTranscript.Read.All"),
    row("read-meeting-insights", By("GET", "/me/onlineMeetings/{id}/aiInsights"), "OnlineMeetingAiInsight.Read.All", Rule, "OnlineMeetingAiInsight.Read.All"),
    row("read-presence", By("POST", "/communications/getPresencesByUserId"), "Presence.Read.All", By("POST", "/communications/getPresencesByUserId"), "Presence.Read.All"),
    row("set-presence", By("POST", "/users/{id}/presence/setPresence"), "Presence.ReadWrite", By("POST", "/users/{id}/presence/setPresence"), "Presence.ReadWrite.All"),
    row("join-calls", NoneCan, "", By("POST", "/communications/calls"), "Calls.JoinGroupCall.All"),
    row("access-call-media", NoneCan, "", Rule, "Calls.AccessMedia.All"),
    row("read-call-records", NoneCan, "", By("GET", "/communications/callRecords/{id}"), "CallRecords.Read.All"),
    row("read-virtual-events", By("GET", "/solutions/virtualEvents/webinars/{id}"), "VirtualEvent.Read", By("GET", "/solutions/virtualEvents/webinars/{id}"), "VirtualEvent.Read.All"),
    row("create-virtual-events", By("POST", "/solutions/virtualEvents/townhalls"), "VirtualEvent.ReadWrite", NoneCan, ""),
    row("see-teams", By("GET", "/me/joinedTeams"), "Team.ReadBasic.All", By("GET", "/users/{id}/joinedTeams"), "Team.ReadBasic.All"),
    row("read-chats", By("GET", "/chats/{id}/messages"), "Chat.Read", By("GET", "/chats/{id}/messages"), "Chat.Read.All"),
    row("send-chats", By("POST", "/chats/{id}/messages"), "ChatMessage.Send", By("POST", "/chats/{id}/messages"), ""),
    row("read-channel-messages", By("GET", "/teams/{id}/channels/{id}/messages"), "ChannelMessage.Read.All", By("GET", "/teams/{id}/channels/{id}/messages"), "ChannelMessage.Read.All"),
    row("send-channel-messages", By("POST", "/teams/{id}/channels/{id}/messages"), "ChannelMessage.Send", By("POST", "/teams/{id}/channels/{id}/messages"), ""),
    row("see-free-busy", By("POST", "/me/calendar/getSchedule"), "Calendars.ReadBasic", By("POST", "/users/{id}/calendar/getSchedule"), "Calendars.ReadBasic.All"),
    row("list-calendars", By("GET", "/me/calendars"), "Calendars.ReadBasic", By("GET", "/users/{id}/calendars"), "Calendars.ReadBasic.All"),
    row("read-events", By("GET", "/me/events"), "Calendars.ReadBasic", By("GET", "/users/{id}/events"), "Calendars.ReadBasic.All"),
    row("read-event-details", By("GET", "/me/events/{id}/attachments"), "Calendars.Read", By("GET", "/users/{id}/events/{id}/attachments"), "Calendars.Read"),
    row("create-events", By("POST", "/me/events"), "Calendars.ReadWrite", By("POST", "/users/{id}/events"), "Calendars.ReadWrite"),
    row("update-events", By("PATCH", "/me/events/{id}"), "Calendars.ReadWrite", By("PATCH", "/users/{id}/events/{id}"), "Calendars.ReadWrite"),
    row("delete-events", By("DELETE", "/me/events/{id}"), "Calendars.ReadWrite", By("DELETE", "/users/{id}/events/{id}"), "Calendars.ReadWrite"),
    row("read-shared-calendars", Rule, "Calendars.Read.Shared", NotApplicable, ""),
    row("write-shared-calendars", Rule, "Calendars.ReadWrite.Shared", NotApplicable, ""),
    row("read-group-calendars", By("GET", "/groups/{id}/events"), "Group.Read.All", NoneCan, ""),
    row("write-group-calendars", By("POST", "/groups/{id}/events"), "Group.ReadWrite.All", NoneCan, ""),
    row("read-mailbox-settings", By("GET", "/me/mailboxSettings"), "MailboxSettings.Read", By("GET", "/users/{id}/mailboxSettings"), "MailboxSettings.Read"),
    row("change-mailbox-settings", By("PATCH", "/me/mailboxSettings"), "MailboxSettings.ReadWrite", By("PATCH", "/users/{id}/mailboxSettings"), "MailboxSettings.ReadWrite"),
    row("find-rooms", By("GET", "/places/microsoft.graph.room"), "Place.Read.All", By("GET", "/places/microsoft.graph.room"), "Place.Read.All"),
    row("see-bookings", By("GET", "/solutions/bookingBusinesses/{id}/appointments"), "Bookings.Read.All", By("GET", "/solutions/bookingBusinesses/{id}/appointments"), "Bookings.Read.All"),
    row("make-bookings", By("POST", "/solutions/bookingBusinesses/{id}/appointments"), "BookingsAppointment.ReadWrite.All", By("POST", "/solutions/bookingBusinesses/{id}/appointments"), "BookingsAppointment.ReadWrite.All"),
];

/// The place of a capability in the table.
pub fn number(id: &str) -> usize {
    CAPABILITIES.iter().position(|row| row.id == id).unwrap_or_else(|| panic!("{id}"))
}

/// The places of several, as they stand in a text of ids.
pub fn numbers(ids: &str) -> impl Iterator<Item = usize> {
    ids.split_whitespace().map(number)
}

/// Whether a capability is in the area calendar, which begins with free/busy.
pub fn is_calendar(capability: usize) -> bool {
    capability >= number("see-free-busy")
}

/// What a mode asks for: the permission, and the capabilities that it is for.
pub fn asks(kind: Kind) -> [(&'static str, &'static str); 3] {
    if kind == D {
        [
            ("User.Read", "identify-account"),
            (
                "OnlineMeetings.ReadWrite",
                "create-meetings read-meetings update-meetings delete-meetings",
            ),
            ("offline_access", "stay-connected"),
        ]
    } else {
        [
            ("User.ReadBasic.All", "find-people"),
            ("OnlineMeetings.ReadWrite.All", "create-meetings"),
            ("Organization.Read.All", "verify-tenant"),
        ]
    }
}

/// The kind that is not this one.
pub fn other(kind: Kind) -> Kind {
    if kind == D { A } else { D }
}

/// The letter by which the rules' tables name a kind.
pub fn letter(kind: Kind) -> char {
    if kind == D { 'd' } else { 'a' }
}
