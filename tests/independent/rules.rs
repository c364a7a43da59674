//! The rules that add to Microsoft's path data.

/// Capabilities that the rules name together.
const READING: &str = "see-free-busy list-calendars read-events read-event-details";
const WRITING: &str = "create-events update-events delete-events";
const SHARED: &str = "read-shared-calendars write-shared-calendars";
const MAILBOX: &str = "read-mailbox-settings change-mailbox-settings";

pub const POLICY: &str = "teams-application-access-policy";
const EWS: &str = "exchange-web-services-allowed";
const CHAT: &str = "resource-specific";

/// A permission, the kinds that a rule speaks of (`d`, `a`), the condition or
/// nothing, and what it opens. A condition takes the place of what the data says.
pub type Addition = (&'static str, &'static str, &'static str, &'static [&'static str]);

#[rustfmt::skip]
pub const ADDITIONS: [Addition; 21] = [
    ("offline_access", "d", "", &["stay-connected"]),
    // 17
    ("Calendars.ReadWrite", "da", "", &["read-event-details"]),
    ("Calendars.Read.Shared", "d", "", &["read-shared-calendars", READING]),
    ("Calendars.ReadWrite.Shared", "d", "", &[SHARED, READING, WRITING]),
    // 22, 36
    ("EWS.AccessAsUser.All", "d", EWS, &[READING, WRITING, SHARED, MAILBOX]),
    ("full_access_as_app", "a", EWS, &[READING, WRITING, MAILBOX]),
    ("EAS.AccessAsUser.All", "d", "", &[READING, WRITING, SHARED, MAILBOX]),
    // 37
    ("ChatMessage.Read", "d", "", &["read-chats"]),
    ("ChatMessage.Read.All", "a", "", &["read-chats"]),
    ("Chat.ReadWrite.All", "d", "", &["read-chats", "send-chats"]),
    ("ChannelMessage.ReadWrite", "d", "", &["read-channel-messages"]),
    ("OnlineMeeting.ReadBasic.Chat", "a", CHAT, &["read-meetings"]),
    ("CallRecordings.Read.All", "da", "", &["read-recordings"]),
    ("CallTranscripts.Read.All", "da", "", &["read-transcripts"]),
    ("Chat.Read.WhereInstalled", "a", "where-installed", &["read-chats"]),
    ("Chat.ReadWrite.WhereInstalled", "a", "where-installed", &["read-chats"]),
    // 39
    ("OnlineMeetingAiInsight.Read.All", "a", POLICY, &["read-meeting-insights"]),
    ("Calls.AccessMedia.All", "a", "", &["access-call-media"]),
    ("Calls.AccessMedia.Chat", "a", CHAT, &["access-call-media"]),
    ("OnlineMeetingAiInsight.Read.Chat", "a", CHAT, &["read-meeting-insights"]),
    ("Teamwork.Migrate.All", "a", "migration-only", &["send-chats", "send-channel-messages"]),
];

/// Rule 38: delegated under this name, and as application with `.All` behind it.
pub const RAW: &str = "raw-mailbox-items";
#[rustfmt::skip]
pub const RAW_ITEMS: [(&str, &str); 6] = [
    ("MailboxItem.Read", "read-events read-event-details"),
    ("MailboxItem.Export", "read-events read-event-details"),
    ("MailboxItem.ImportExport", "read-events read-event-details create-events update-events"),
    ("MailboxItem.ReadWrite", "read-events read-event-details create-events update-events delete-events"),
    ("MailboxFolder.Read", "list-calendars"),
    ("MailboxFolder.ReadWrite", "list-calendars"),
];

/// Rule 9: whatever these open for an application needs the policy of Teams.
pub const UNDER_POLICY: [&str; 6] = [
    "OnlineMeetings.Read.All",
    "OnlineMeetings.ReadWrite.All",
    "OnlineMeetingArtifact.Read.All",
    "OnlineMeetingTranscript.Read.All",
    "OnlineMeetingRecording.Read.All",
    "VirtualEvent.Read.All",
];

/// Rule 22: what opens a mailbox on Exchange Online's own resource.
pub const ON_EXCHANGE: [&str; 3] =
    ["EWS.AccessAsUser.All", "EAS.AccessAsUser.All", "full_access_as_app"];

/// Names of Exchange Online's own resource that have one kind only.
pub const EXCHANGE_KINDS: [(&str, char); 4] = [
    ("EWS.AccessAsUser.All", 'd'),
    ("EAS.AccessAsUser.All", 'd'),
    ("full_access_as_app", 'a'),
    ("Exchange.ManageAsApp", 'a'),
];

/// Rule 19: names that look like calendar permissions, and what a reader may have
/// meant by them.
pub const MEANT: [(&str, &str); 2] =
    [("Calendars.Read.All", "Calendars.Read"), ("Calendars.ReadWrite.All", "Calendars.ReadWrite")];

/// Rule 25: the words that come with any scope.
pub const WORDS: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// Rules 22, 40 and 41: notes on permissions, whatever they open.
pub const WATCHED: [(&str, &str); 4] = [
    ("ews-ending", "EWS.AccessAsUser.All full_access_as_app"),
    (
        "can-grant-itself-more",
        "AppRoleAssignment.ReadWrite.All RoleManagement.ReadWrite.Directory \
         Application.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All \
         RoleManagement.ReadWrite.Exchange RoleAssignmentSchedule.ReadWrite.Directory \
         RoleEligibilitySchedule.ReadWrite.Directory Policy.ReadWrite.PermissionGrant \
         Directory.ReadWrite.All",
    ),
    (
        "recordings-are-files",
        "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All \
         Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
    ),
    (
        "invitations-are-mail",
        "Mail.Read Mail.ReadWrite Mail.Read.Shared Mail.ReadWrite.Shared \
         IMAP.AccessAsUser.All POP.AccessAsUser.All",
    ),
];
