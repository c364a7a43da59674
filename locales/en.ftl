### English: what every other language is a translation of.
###
### Plain, short, exact; never alarming, and never more reassuring than the facts.
### "Granted" is said of a grant only; what is merely asked for "would".
###
### - Names of permissions and commands stand between back-ticks and stay as they are.
### - Each message is one line, or a choice between lines. No other markup is known,
###   but for stars around what is left out where it is narrow.
### - $number, $all, $extra are numbers. $names, $needed, $conditions, $list, $formats, $lines, $ways are
###   lists, joined as the language joins them. $mode and $other are the vendor's names.
### - Which messages load first, and which with the first paste, the code decides.

## How sentences and lists are put together

# Between two sentences of one paragraph.
between-sentences = { " " }
# Between things that are counted up without "and".
between-items = ,{ " " }
# Between the names of capabilities, and between conditions: they may hold commas.
between-capabilities = ;{ " " }
# What stands behind the last of some names.
more-names = { $number } more
# What stands behind the last of some capabilities.
more-capabilities = and { $number } more
# Something and what is said of it.
entry = { $name }: { $text }
# A sentence of what stands without a full stop.
ended = { $text }.
# How the name of a capability begins within a sentence: "small", or "same" as alone.
within-a-sentence = small

## The asking

which-mode = How is Cronofy connected to Microsoft Teams?
which-mode-is-mine = Which one do I have?
mode-is = { $kind ->
   *[delegated] Each person signs in with Microsoft and connects their own account. The permissions are delegated: Cronofy acts for that person, and only for them. You have it if people connect one by one.
    [application] An administrator connects the whole organization once. The permissions are application permissions: Cronofy acts by itself, without anybody signed in. You have it if one administrator accepted for everybody.
}
# In front of names of permissions.
asks-for = It asks for
# Between stars: what is left out where it is narrow.
paste = Paste what was granted*, in any form, or drop a text file*
trust = Stays in this browser. Tokens are hidden at once.
where-to-find = Where do I find it?
found-granted = For what was granted, as an administrator: Microsoft Entra admin center, Enterprise applications, the app, Permissions. Select the rows and copy them.
found-asked = For what you are about to grant: the list on Microsoft’s consent screen, or the address of that page.
found-shell = From PowerShell or the Azure command line: what `Get-MgServicePrincipalAppRoleAssignment`, `Get-MgOauth2PermissionGrant` or `az ad app permission list-grants` prints.
found-image = From an image or a PDF: copy its text. An access token also works; it is hidden as soon as it is read.
# In front of buttons.
examples = Try an example:
example-all = All that is asked for
example-calendars = With calendars
example-calendar-only = Calendar only
example-missing = One missing, one broader
# A button that leads from the text to the answer.
skip = Skip to the answer
clear = Clear
undo = Undo
busy = Reading…
no-reader = This could not be read: a part of the explainer did not load, or failed on it. Secrets in it are not hidden. Check the connection, then paste it again.

## What was read, and the correcting of it

read = { $number ->
    [0] No name read.
    [one] Read { $number } name: { $ways }.
   *[other] Read { $number } names: { $ways }.
}
read-from = { $number ->
    [0] No name read from { $formats }.
    [one] Read { $number } name from { $formats }: { $ways }.
   *[other] Read { $number } names from { $formats }: { $ways }.
}
# How many of the names, within the sentence above.
way-granted = { $number } granted
way-asked = { $number } asked for
way-denied = { $number } not granted
way-unsure = { $number } unclear
format-list = a list
format-token = a token
format-token-response = a token response
format-claims = a token’s claims
format-url = a sign-in address
format-portal = an Entra permissions page
format-graph-json = Microsoft Graph output
format-manifest = an app manifest
format-powershell = PowerShell output
format-azure-cli = Azure command-line output
format-audit-log = an audit log entry
format-prompt = a consent screen
format-error = an error message
format-code = source code
format-table = a table
not-recognised = { $number ->
    [one] { $number } name not recognised.
   *[other] { $number } names not recognised.
}
check = Check or correct this reading
# In front of the marks of the text.
legend = In the text:
status-granted = Granted
status-declared = Asked for
status-not-granted = Not granted
status-unsure = Unclear or unknown
kind-delegated = Delegated
kind-application = Application
kind-unknown = Not stated
# The kind of a permission and the API that it is for.
kind-is = { $resource ->
   *[microsoft-graph] { $kind }
    [exchange-online] { $kind }, Office 365 Exchange Online
    [sharepoint-online] { $kind }, SharePoint Online
    [azure-ad-graph] { $kind }, Azure AD Graph
    [other] { $kind }, another API
}
kind-read-as = { $kind ->
   *[delegated] Kind not stated, read as delegated
    [application] Kind not stated, read as application
}
# In front of buttons: granted, asked for, not granted.
these-are = These { $number } are:
all-are = All { $number } are:
please-say = please say
added = added by you
as-you-said = as you said
no-permission = Not a permission
removed = No permission here, as you said: { $names }.
read-so = Yes, read it so
read-as = It is `{ $name }`
meant-one = Not a Microsoft name. Did you mean `{ $name }`?
meant-several = Several permissions share this line. Which one is it?
meant-none = No permission that the explainer knows.
whole = The list seems to go on behind its end.
whole-yes = This is the whole list
corrected = { $number ->
    [one] You corrected { $number } thing.
   *[other] You corrected { $number } things.
}
undo-last = Undo the last
undo-all = Undo all
add = Add a permission by name, to try out what it changes
add-button = Add
cannot-add = No permission has this name, or it is in the list already.
list-more = Show { $number } more

## The answer

if-granted = The text asks for these. Nothing in it says that they were granted, so this is what they would allow.
linked = A link brought this answer. It carries the names of permissions and nothing else of what was pasted. Paste something to replace it.
nothing-found = The explainer looked for Microsoft’s names, such as `OnlineMeetings.ReadWrite`, in lists, tables, tokens, addresses and command output.
nothing-named = The text names no permission that was granted or asked for.
only-denied = The text says only what is not granted. About everything else it says nothing.
none-granted = The text says that none of this is granted.

teams-preview = { $mode } asks for { $names }.
teams-nothing-found = No permission name found, so here is what { $mode } asks for.
teams-not-shown = This does not show which permissions were granted.
teams-complete = Complete: this is enough for Teams meetings.
teams-policy-left = Permissions complete, one step left: the Teams policy.
teams-asked-for = This is enough for Teams meetings, once it is granted.
teams-asked-for-policy = This is enough for Teams meetings, once it is granted and the Teams policy is set.
teams-other-mode = These permissions belong to { $other }, not to { $mode }.
lacking-missing = { $number ->
    [one] Not complete: { $names } is missing.
   *[other] Not complete: { $names } are missing.
}
lacking-would-miss = { $number ->
    [one] Even if all of this is granted, { $names } is missing.
   *[other] Even if all of this is granted, { $names } are missing.
}
lacking-not-granted = { $number ->
    [one] Not complete: { $names } is not granted.
   *[other] Not complete: { $names } are not granted.
}
lacking-wrong-kind = { $number ->
    [one] Not complete: { $names } is there as the wrong kind, and { $mode } cannot use it.
   *[other] Not complete: { $names } are there as the wrong kind, and { $mode } cannot use them.
}
lacking-only-asked = { $number ->
    [one] Not complete: { $names } is asked for, and nothing says that it was granted.
   *[other] Not complete: { $names } are asked for, and nothing says that they were granted.
}
lacking-unclear = { $number ->
    [one] It is not clear whether { $names } is granted.
   *[other] It is not clear whether { $names } are granted.
}

calendar-closed = { $extra ->
    [0] None of this opens a calendar.
    [one] None of this opens a calendar, but { $extra } permission is more than needed.
   *[other] None of this opens a calendar, but { $extra } permissions are more than needed.
}
calendar-recognised = { $extra ->
    [0] Nothing that was recognised opens a calendar.
    [one] Nothing that was recognised opens a calendar, but { $extra } permission is more than needed.
   *[other] Nothing that was recognised opens a calendar, but { $extra } permissions are more than needed.
}
calendar-write = { $extra ->
    [0] Calendars are open: with { $names } Cronofy can change events.
    [one] Calendars are open: with { $names } Cronofy can change events, and { $extra } other permission is more than needed.
   *[other] Calendars are open: with { $names } Cronofy can change events, and { $extra } other permissions are more than needed.
}
calendar-read = { $extra ->
    [0] Calendars are open: with { $names } Cronofy can read events in full.
    [one] Calendars are open: with { $names } Cronofy can read events in full, and { $extra } other permission is more than needed.
   *[other] Calendars are open: with { $names } Cronofy can read events in full, and { $extra } other permissions are more than needed.
}
calendar-basic = { $extra ->
    [0] Calendars are open: with { $names } Cronofy can see events.
    [one] Calendars are open: with { $names } Cronofy can see events, and { $extra } other permission is more than needed.
   *[other] Calendars are open: with { $names } Cronofy can see events, and { $extra } other permissions are more than needed.
}
calendar-least-read = { $extra ->
    [0] Calendars are open: with { $names } Cronofy can at least read events in full.
    [one] Calendars are open: with { $names } Cronofy can at least read events in full, and { $extra } other permission is more than needed.
   *[other] Calendars are open: with { $names } Cronofy can at least read events in full, and { $extra } other permissions are more than needed.
}
calendar-least-basic = { $extra ->
    [0] Calendars are open: with { $names } Cronofy can at least see events.
    [one] Calendars are open: with { $names } Cronofy can at least see events, and { $extra } other permission is more than needed.
   *[other] Calendars are open: with { $names } Cronofy can at least see events, and { $extra } other permissions are more than needed.
}
calendar-if-write = { $extra ->
    [0] Calendars are open under a condition: with { $names } Cronofy could change events.
    [one] Calendars are open under a condition: with { $names } Cronofy could change events, and { $extra } other permission is more than needed.
   *[other] Calendars are open under a condition: with { $names } Cronofy could change events, and { $extra } other permissions are more than needed.
}
calendar-if-read = { $extra ->
    [0] Calendars are open under a condition: with { $names } Cronofy could read events in full.
    [one] Calendars are open under a condition: with { $names } Cronofy could read events in full, and { $extra } other permission is more than needed.
   *[other] Calendars are open under a condition: with { $names } Cronofy could read events in full, and { $extra } other permissions are more than needed.
}
calendar-if-basic = { $extra ->
    [0] Calendars are open under a condition: with { $names } Cronofy could see events.
    [one] Calendars are open under a condition: with { $names } Cronofy could see events, and { $extra } other permission is more than needed.
   *[other] Calendars are open under a condition: with { $names } Cronofy could see events, and { $extra } other permissions are more than needed.
}
calendar-mentioned = { $extra ->
    [0] { $names } would open a calendar, but nothing says that it was granted.
    [one] { $names } would open a calendar, but nothing says that it was granted; { $extra } other permission is more than needed.
   *[other] { $names } would open a calendar, but nothing says that it was granted; { $extra } other permissions are more than needed.
}
calendar-several-mentioned = { $extra ->
    [0] { $names } would open a calendar, but nothing says that they were granted.
    [one] { $names } would open a calendar, but nothing says that they were granted; { $extra } other permission is more than needed.
   *[other] { $names } would open a calendar, but nothing says that they were granted; { $extra } other permissions are more than needed.
}
# Here the names are joined by "or".
calendar-meant = { $extra ->
    [0] Whether a calendar is open depends on whether { $names } is meant.
    [one] Whether a calendar is open depends on whether { $names } is meant, and { $extra } permission is more than needed.
   *[other] Whether a calendar is open depends on whether { $names } is meant, and { $extra } permissions are more than needed.
}
calendar-unclear = { $extra ->
    [0] This does not show whether a calendar is open.
    [one] This does not show whether a calendar is open, but { $extra } permission is more than needed.
   *[other] This does not show whether a calendar is open, but { $extra } permissions are more than needed.
}

# The picture: the app, and the two ways from it.
app = Cronofy
lane-teams = Teams meetings
lane-is-teams = Consent 1: meeting links
lane-calendar = Calendars
lane-is-calendar = Consent 2: free and busy, events
# The label of a way.
to-teams-asks = asks for { $all }
to-teams-unclear = ? unclear
to-teams-asked = { $number } of { $all } asked for
to-teams-policy = { $number } of { $all } granted, then the policy
to-teams-granted = { $number } of { $all } granted
to-calendar-closed = no access
to-calendar-condition = open under a condition
to-calendar-write = can change events
to-calendar-read = can read events
to-calendar-basic = can see events
to-calendar-mentioned = ? not shown as granted
to-calendar-unclear = ? unclear

keep = Keep this answer to compare
keep-end = Stop comparing
change-opened = now open
change-closed = no longer open
change-other = changed
other-mode = This looks like { $other }.
switch = Switch to { $other }

# What a screen reader is told besides.
status-read = { $number ->
    [one] { $number } name read.
   *[other] { $number } names read.
}
changes-secret-seen = A secret in the text is hidden now.
changes-token-expired = The token has expired.
changes-unknown-app = The token is for an app that is not known here.
changes-sign-in-error = An error in the text is explained.

## What to do

steps = What to do
step-grant = { $number ->
    [one] Grant { $names } as an application permission
   *[other] Grant { $names } as application permissions
}
step-accept = Connect the account and accept { $names }
step-accept-again = Connect the account again and accept { $names }
step-policy = Set the Teams policy: let Cronofy make meetings for people
step-compare = Compare the id of the app in the token (`appid` or `azp`) with that of the Cronofy app
step-another = Paste an access token or the list of permissions instead
step-all = Paste all rows of the app’s Permissions page
step-answer = Answer above what the text leaves open
step-then-look = Accept it, then paste the app’s Permissions page here
step-nothing-more = Nothing more is needed for Teams links on events that Cronofy writes to this calendar
step-teams = Connect Teams conferencing as well
step-declined = Connect again and accept what Microsoft’s screen asks for
step-no-such-permission = Tell whoever set up the request or runs the app
step-app-not-found = Sign in with an account of the right organization
step-not-assigned = Assign the person, or a group that they are in, to the app
step-not-allowed = Paste all rows of the app’s Permissions page, to compare what was granted with what is needed
# Who does it, and where; or what else is to be known of it.
who-grant = Privileged Role Administrator or Global Administrator, in Cronofy: connect Enterprise Connect and accept for the organization.
who-accept = The person, in Cronofy. Where Microsoft says “Need admin approval”: an administrator.
who-policy = Teams Administrator or Global Administrator, in PowerShell. Permissions cannot show whether it is done.
who-compare = Microsoft Entra admin center, Enterprise applications. If it is another app, this answer is not about Cronofy.
who-all = Microsoft Entra admin center, Enterprise applications, the app, Permissions: select the rows and copy them.
who-then-look = The person or an administrator, in Cronofy. The page is in the Entra admin center, Enterprise applications.
who-nothing-more = Where Teams is enabled for the connection. Connect Teams conferencing only for meetings made without an event.
who-teams = For meetings. A Free/Busy connection cannot write events, so it puts no Teams links on them.
who-no-such-permission = `OnlineMeetings.ReadWrite` can only be asked for as a delegated permission, and `OnlineMeetings.ReadWrite.All` only as an application permission.
who-app-not-found = If it was the right one, an administrator connects once and accepts for the organization.
who-not-assigned = An administrator, in the Microsoft Entra admin center: Enterprise applications, the app, Users and groups.
who-not-allowed = Microsoft Entra admin center, Enterprise applications, the app, Permissions.
takes-away = Consent for the whole organization may take away permissions that were granted for it before: look at the list first.
how = How to do, check and undo it
done = Done
for-whom = For whom?
whom-group = A group
whom-person = One person
whom-everybody = Everybody
how-to-consent = { $kind ->
   *[delegated] Where Microsoft says “Need admin approval”, a Cloud Application Administrator, an Application Administrator or a Privileged Role Administrator connects once and ticks “Consent on behalf of your organization”, or approves the request in the Entra admin center.
    [application] In Cronofy, connect Enterprise Connect, sign in with Microsoft, and accept for the organization.
}
how-to-check-consent = To check: Microsoft Entra admin center, Enterprise applications, the app, Permissions. Select the rows, and paste them here.
how-to-undo-consent = To undo: on the same page, choose the permission, then “…”, then “Revoke permission”. What people accepted for themselves is revoked with PowerShell or Microsoft Graph.
how-to-set-policy = With the `MicrosoftTeams` module. A person has one such policy at most, and a new one takes the place of the old: look first. The lines that change something begin with `#` and do nothing: choose, and take the `#` away. It can take 30 minutes, and a day for a large group.
how-to-check-policy = To check: `Get-CsApplicationAccessPolicy` lists the policies with their apps. It does not list people. To test it, let Cronofy create a meeting for somebody.
how-to-undo-policy = To undo: the last lines of the commands take the app out of the policy again.
# Comments between the commands.
command-look = 1. Look: which policies are there, with which apps?
command-whose = Which one does a person have?
command-add = 2a. These people have a policy already: add the app to it, for everybody who has that policy.
command-make = 2b. They have none: make one.
command-give = { $whom ->
   *[group] 3. Give the new one to a group.
    [person] 3. Give the new one to one person.
    [everybody] 3. Give the new one to everybody who has none of their own.
}
command-undo = To undo it: take the app out of the policy that you chose.
command-take = Or take the policy from the person.

## Capabilities

can = { $mood ->
   *[is] What Cronofy can do
    [would] What Cronofy could do
}
of = { $number } of { $all }
ask-whether = Can Cronofy …?
no-such = Nothing here has these words. Try “meeting”, “calendar”, “chat” or “room”.
area-teams = In Teams
area-calendar = In calendars

capability-identify-account = Know which account is connected
capability-find-people = Find people in the organization
capability-verify-tenant = Check which organization it is
capability-create-meetings = Create Teams meetings
capability-read-meetings = Read Teams meetings
capability-update-meetings = Change Teams meetings
capability-delete-meetings = Delete Teams meetings
capability-stay-connected = Stay connected (until revoked)
capability-read-attendance = Read who attended meetings
capability-read-recordings = Read meeting recordings
capability-read-transcripts = Read meeting transcripts
capability-read-meeting-insights = Read AI notes of meetings
capability-read-presence = See who is available or busy in Teams
capability-set-presence = Set availability in Teams
capability-join-calls = Start or join calls
capability-access-call-media = Hear and see calls
capability-read-call-records = Read records of calls
capability-read-virtual-events = Read webinars and town halls
capability-create-virtual-events = Create town halls
capability-see-teams = See which teams a person is in
capability-read-chats = Read chats
capability-send-chats = Send chat messages
capability-read-channel-messages = Read channel messages
capability-send-channel-messages = Send channel messages
capability-see-free-busy = See when people are free or busy
capability-list-calendars = List calendars
capability-read-events = Read events: subject, time, place
capability-read-event-details = Read event texts and attachments
capability-create-events = Create events
capability-update-events = Change events
capability-delete-events = Delete events
capability-read-shared-calendars = Read shared calendars
capability-write-shared-calendars = Change shared calendars
capability-read-group-calendars = Read group calendars
capability-write-group-calendars = Change group calendars
capability-read-mailbox-settings = Read working hours and time zone
capability-change-mailbox-settings = Change automatic replies, working hours and time zone
capability-find-rooms = Find meeting rooms
capability-see-bookings = See appointments in Microsoft Bookings
capability-make-bookings = Make appointments in Microsoft Bookings

# A row that stands for several, by the id of its first.
several-read-meetings = Read, change and delete Teams meetings
several-read-attendance = Read attendance, recordings, transcripts and AI notes of meetings
several-read-presence = See and set availability in Teams
several-join-calls = Start or join calls, hear and see them, or read their records
several-read-virtual-events = Read webinars and town halls, and create town halls
several-read-chats = Read and send chat messages
several-read-channel-messages = Read and send channel messages
several-list-calendars = List calendars and read events: subject, time, place
several-create-events = Create, change and delete events
several-read-shared-calendars = Read and change shared calendars
several-read-group-calendars = Read and change group calendars
several-read-mailbox-settings = Read and change working hours and time zone, and change automatic replies
several-see-bookings = See and make appointments in Microsoft Bookings

# Other words by which people ask for a capability: as many as help, in any order.
asked-as-identify-account = profile user who sign in
asked-as-find-people = users directory employees names email addresses
asked-as-verify-tenant = tenant company domain
asked-as-create-meetings = schedule book online video conference link join url
asked-as-read-meetings = see view online video conference
asked-as-update-meetings = edit update reschedule move online
asked-as-delete-meetings = cancel remove online
asked-as-stay-connected = offline refresh token background always
asked-as-read-attendance = attendees participants report present
asked-as-read-recordings = recording video watch
asked-as-read-transcripts = transcript transcription spoken text minutes
asked-as-read-meeting-insights = copilot summary notes insights
asked-as-read-presence = status availability online away
asked-as-set-presence = status change away busy
asked-as-join-calls = bot phone dial call
asked-as-access-call-media = listen record audio video bot microphone
asked-as-read-call-records = call history log
asked-as-read-virtual-events = webinar webinars townhall virtual events
asked-as-create-virtual-events = townhall virtual events
asked-as-see-teams = groups membership channels
asked-as-read-chats = messages direct private see
asked-as-send-chats = write message direct private
asked-as-read-channel-messages = teams posts see
asked-as-send-channel-messages = teams posts write
asked-as-see-free-busy = availability freebusy schedule times
asked-as-list-calendars = calendars names
asked-as-read-events = see view appointments title location calendar
asked-as-read-event-details = body attachments description attendees private content see calendar
asked-as-create-events = write add book appointments calendar
asked-as-update-events = edit write update move appointments calendar
asked-as-delete-events = remove cancel appointments calendar
asked-as-read-shared-calendars = delegate colleague other people see
asked-as-write-shared-calendars = delegate colleague other people write edit
asked-as-read-group-calendars = group see
asked-as-write-group-calendars = group write edit
asked-as-read-mailbox-settings = mailbox settings hours timezone see
asked-as-change-mailbox-settings = mailbox out of office reply settings write edit
asked-as-find-rooms = room places resources equipment
asked-as-see-bookings = bookings booking
asked-as-make-bookings = bookings booking schedule create
# Words of a question that say nothing of what is asked.
no-words = can could does do will may is it this that app cronofy my our your their his her a an the any all of in on for to with and or me we you i use have has access get microsoft allowed permission permissions when what who

meetings = Meetings made by Teams conferencing stand in nobody’s calendar. By its id or join link, a meeting can be read for its organizer and for people invited to it: subject, time, people and chat link.

verdict-conferred = { $mood ->
   *[is] Can
    [would] Could
}
verdict-conditional = Needs more
verdict-not-conferred = { $mood ->
   *[is] Cannot
    [would] Could not
}
verdict-cannot-tell = Cannot tell
verdict-not-applicable = Does not apply
# A verdict and what it comes by: "Can by User.Read".
verdict-by = { $name } { $text }
# Behind a verdict, or behind the name of a capability.
why-by = by { $names }
why-not = { $kind ->
   *[delegated] a signed-in user has no such thing
    [application] an app by itself has no signed-in user
}
why-takes = would take { $names }
why-needs = would need { $names }
why-that-needs = that would need { $names }
why-none = { $kind ->
   *[delegated] no delegated permission of Microsoft Graph does
    [application] no application permission of Microsoft Graph does
}
why-none-but-import = { $kind ->
   *[delegated] no delegated permission does, except while messages are imported
    [application] no application permission does, except while messages are imported
}
why-if = { $names }: { $conditions }
why-if-takes = { $kind ->
   *[delegated] it takes { $needed } as a delegated permission. There is { $names }: { $conditions }
    [application] it takes { $needed } as an application permission. There is { $names }: { $conditions }
}
condition-exchange-web-services-allowed = only where Exchange Web Services still work
condition-migration-only = only while messages are imported from elsewhere
condition-only-declared = mentioned, but nothing says that it was granted
# $kind is that of the permission.
condition-other-kind = { $kind ->
   *[delegated] delegated: { $mode } cannot use it
    [application] application: { $mode } cannot use it
}
condition-raw-mailbox-items = as raw items of the mailbox, not as a calendar
condition-resource-specific = only in chats and teams where somebody agreed to it
condition-teams-application-access-policy = also needs the Teams policy, which no permission shows
condition-where-installed = only in chats where the app is installed
# The labels of folds.
fold-cannot-tell = Show { $number } more that this does not show
fold-not-applicable = { $number ->
    [one] { $number } that does not apply to { $mode }
   *[other] { $number } that do not apply to { $mode }
}
fold-not-conferred = Show { $number } more it cannot do
operation = Microsoft Graph: `{ $name }`
on-lines = { $number ->
    [one] line { $lines }
   *[other] lines { $lines }
}
on-lines-more = lines { $lines } and more

## What the mode asks for

asks = Permissions that { $mode } asks for
# By the permission, with hyphens for its dots.
ask-User-Read = to know which Microsoft account was connected
ask-OnlineMeetings-ReadWrite = to create, read, change and delete Teams meetings for the person who connects
ask-offline_access = so that it can stay connected, and nobody has to sign in again every hour
ask-User-ReadBasic-All = to match Cronofy accounts with Teams users
ask-OnlineMeetings-ReadWrite-All = to create Teams meetings for authorised users in the organization
ask-Organization-Read-All = to check during setup that it is the right organization
standing-granted = Granted
standing-covered = Covered
standing-declared = Asked for
standing-not-granted = Not granted
standing-wrong-kind = Wrong kind
standing-cannot-tell = Cannot tell
standing-missing = Missing
stands-covered = Covered by { $names }, which is broader than Cronofy asks for.
stands-declared = Would be covered by { $names }.
stands-not-granted = The text says that it is not granted.
stands-wrong-kind = { $kind ->
   *[delegated] It is there as another kind; { $mode } needs a delegated permission.
    [application] It is there as another kind; { $mode } needs an application permission.
}

## More than needed

extra = More than needed
extra-is = Cronofy’s Teams features do not use these through { $mode }. Something else may.
extra-none = Nothing here is more than { $mode } needs.
extra-elsewhere = { $other } asks for these:
rest = and { $number } more
reach = { $kind ->
   *[delegated] reaches what the person who connects can reach
    [application] reaches the whole organization
}
opens = Opens: { $list }.
instead-covers = This is enough: { $names }.
instead = For one of these things alone, less is enough: { $names }.
without-closes = { $mood ->
   *[is] Removing it would stop: { $list }.
    [would] Leaving it out would stop: { $list }.
}
without-narrows = { $mood ->
   *[is] Without it, these would be open only under a condition: { $list }.
    [would] Left out, it would leave these open only under a condition: { $list }.
}

## What changed

nothing-changed = This answer is kept. Paste again, correct the reading or switch, and see what changes.
changed-opened = { $since ->
    [kept] Since the kept answer: now open: { $list }.
    [read] By your corrections: now open: { $list }.
    [added] If it is added: now open: { $list }.
   *[further] Now open: { $list }.
}
changed-closed = { $since ->
    [kept] Since the kept answer: no longer open: { $list }.
    [read] By your corrections: no longer open: { $list }.
    [added] If it is added: no longer open: { $list }.
   *[further] No longer open: { $list }.
}
changed-other = { $since ->
    [kept] Since the kept answer: answered otherwise: { $list }.
    [read] By your corrections: answered otherwise: { $list }.
    [added] If it is added: answered otherwise: { $list }.
   *[further] Answered otherwise: { $list }.
}
changed-granted = { $since ->
    [kept] Since the kept answer: newly granted: { $names }.
    [read] By your corrections: newly granted: { $names }.
    [added] If it is added: newly granted: { $names }.
   *[further] Newly granted: { $names }.
}
changed-new = { $since ->
    [kept] Since the kept answer: new, not as granted: { $names }.
    [read] By your corrections: new, not as granted: { $names }.
    [added] If it is added: new, not as granted: { $names }.
   *[further] New, not as granted: { $names }.
}
changed-gone = { $since ->
    [kept] Since the kept answer: gone: { $names }.
    [read] By your corrections: gone: { $names }.
    [added] If it is added: gone: { $names }.
   *[further] Gone: { $names }.
}
changed-no-longer = { $since ->
    [kept] Since the kept answer: granted no longer: { $names }.
    [read] By your corrections: granted no longer: { $names }.
    [added] If it is added: granted no longer: { $names }.
   *[further] Granted no longer: { $names }.
}

## Notes

notes = Good to know
note-unknown-app = The app that this token names is none of the Cronofy apps that are known here. It may be another vendor’s, and then this answer is not about Cronofy.
note-unsure-wording = The text does not say clearly whether this was granted, so it counts neither as granted nor as denied: { $names }.
note-free-busy-flow = This looks like Cronofy’s Free/Busy calendar connection, which asks for { $names }. Cronofy calls it Free/Busy; Microsoft’s permission also shows subjects and places of events.
note-secret-seen = A token or another secret stood in what you pasted: it is hidden now and was sent nowhere, but if it was passed around before, have it revoked or replaced.
note-token-not-verified = The token was decoded, not verified: only the API that it was made for can tell whether it is genuine.
note-token-expired = This token has expired. It shows what was granted when it was issued, and that may have changed since.
note-opaque-token = This kind of token can be read by Microsoft only, so the token itself does not show what was granted.
note-encrypted-token = The token is encrypted, so the token itself does not show what was granted.
note-refresh-token = A refresh token by itself shows no permissions, and whoever holds it can get new access tokens: if it was passed around, have it revoked.
note-id-token = An ID token says who signed in, not what was granted.
note-personal-account = This is a personal Microsoft account, for which Microsoft Graph does not create Teams online meetings.
note-national-cloud = This belongs to one of Microsoft’s national clouds, where the names mean the same but not every operation exists.
note-other-audience = { $number ->
    [0] This is for another API than Microsoft Graph, so it says nothing about Microsoft Graph.
   *[other] { $names }: for another API than Microsoft Graph, where a name opens something else, or nothing that is listed here.
}
note-other-mode = { $number ->
    [0] All that was read here is a token of the other kind, which shows nothing of what this mode asks for.
    [one] { $names } belongs to the other mode.
   *[other] { $names } belong to the other mode.
}
note-wrong-flow = This looks like Cronofy’s calendar connection, which asks for { $names } and for nothing of Teams conferencing.
note-impossible-kind = { $number ->
    [one] { $names } does not exist as the kind that is stated here, so it opens nothing.
   *[other] { $names } do not exist as the kind that is stated here, so they open nothing.
}
note-not-calendar-access = Microsoft Graph has no calendar permission called { $names }. Perhaps the same name without `.All` at its end is meant, which does open calendars: check what was granted.
note-no-scope-named = `.default` stands for whatever the app was set up with and names no permission, so this does not show which ones there are.
note-catalogue-only = This lists permissions that exist, not permissions that were granted.
note-list-incomplete = This does not show everything, so what is not in it may still have been granted.
note-input-cut = This is more than is read in one go (1,000,000 characters, fewer where a text is intricate): only its beginning was read.
note-offline-access-not-shown = `offline_access` never shows in an access token or in what is made from one, so this does not tell whether the connection will last.
note-admin-consent-needed = Unless your organization set its own policy, people cannot agree to { $names } themselves since late 2025 and may meet “Need admin approval”. What was granted before keeps working.
note-teams-policy = With { $names } an app reaches only people to whom a Teams administrator granted a Teams application access policy. No permission and no token shows whether that was done. Cronofy does not need it where it uses a full read-write calendar connection with Teams enabled.
note-exchange-policy = With { $names } as an application permission, an app reaches every mailbox unless Exchange limits it. Exchange’s application access policy limits which mailboxes an app reaches; for new limits Microsoft points to RBAC for Applications, which gives access of its own and takes away nothing that was granted here. Teams’ policy, nearly the same name, permits meetings. Do not confuse them.
note-link-through-calendar = With { $names } an app can put a Teams link on an event that it creates: through the calendar connection, not through Teams conferencing.
note-can-grant-itself-more = With { $names } an app can give itself further permissions, so whatever is not allowed here is so only for now.
note-recordings-are-files = Recordings of meetings are files in OneDrive and SharePoint, so { $names } may reach them whatever the answer above says of recordings.
note-invitations-are-mail = Meeting invitations are mail, so { $names } can show them whatever the answer above says of calendars.
# Until 1 April 2027, and from that day on.
ews-is-ending = What { $names } opens goes through Exchange Web Services. Exchange Online began to block them on 1 October 2026. Until 1 April 2027 an organization can still allow them to the apps on its list (`EwsEnabled` and `EwsAllowedAppIDs` of `Set-OrganizationConfig`); then they end there for good. Exchange Server is not affected.
ews-has-ended = What { $names } opens goes through Exchange Web Services. They ended in Exchange Online on 1 April 2027, and only Exchange Server still has them.
# Behind one of the two.
ews-individual = So Cronofy’s older individual connection to Exchange is history for most people: they connect their calendar again, through Microsoft Graph.
vendor-apps = { $number ->
    [one] An app of Cronofy’s: { $list }.
   *[other] Apps of Cronofy’s: { $list }.
}
vendor-app-enterprise-teams = Enterprise Connect for Teams conferencing
vendor-app-individual-calendar = Individual Connect for calendars
vendor-app-enterprise-calendar = Enterprise Connect for calendars
vendor-app-individual-free-busy = Individual Connect for calendars, Free/Busy only
vendor-app-enterprise-free-busy = Enterprise Connect for calendars, Free/Busy only
# Behind the sentence above, where none of them is for conferencing.
vendor-apps-teams = Teams conferencing has an app of its own.
error-code = `{ $name }`: { $text }
error-sentence = “{ $name }”: { $text }
error-not-consented = neither the person nor an administrator has agreed to what the app asks for.
error-declined = the person declined on Microsoft’s consent screen.
error-admin-needed = an administrator has to agree to what the app asks for.
error-no-such-permission = the app asked for something that the API does not have, or not as that kind, or that the app is not set up for.
error-app-not-found = this directory does not know the app. Nobody there has agreed to it yet, or the sign-in went to the wrong organization.
error-not-assigned = the person is not assigned to the app.
error-not-allowed = what was called needs more permissions, or the person may not do it. A mailbox may also be closed to the app by a policy of Exchange.
error-no-teams-policy = the Teams policy is missing for the person concerned.
pasted-policy-teams = This lists a Teams application access policy: it says which apps may act on the online meetings of the people to whom it was granted. It shows no permissions, and those are needed too.
pasted-policy-exchange = This lists an Exchange application access policy: it says to which mailboxes an app is limited. It shows no permissions, and it says nothing of Teams meetings.
# The day of a source.
source = { $day }
source-others = { $day }, as others report

## Passing the answer on

# Where a part of the page did not load.
lost = This did not load. Try again.
failed = This did not work: a part of the explainer did not load. Check the connection, then try again.

share = Pass the answer on
share-text = Copy summary
share-markdown = Copy as Markdown
share-link = Copy link
share-print = Print
share-json = Download JSON
share-message = Copy message
share-risk = Copy risk note
share-commands = Copy commands
told-copied = Copied.
told-copied-link = Copied. The link holds the mode, the names of permissions with how they stand, and which notes there are: nothing else of what you pasted.
told-by-hand = The browser does not let this page copy. Copy it from here:
told-not-text = This file is no text. From an image or a PDF, copy its text and paste it instead.
told-damaged-link = The link to this answer was cut off or altered on its way, so it opens nothing. Ask for it again.

summary-title = Cronofy { $mode }: what these Microsoft permissions allow
same-answer = The same answer, with its reasons: { $link }

risk-title = Cronofy { $mode }: permissions that are more than needed
risk-permission = Permission
risk-kind = Kind
risk-reach = Reach
risk-opens = What it opens
risk-instead = What would be enough
risk-without = Without it
not-proven = What this does not prove
proof-later = It shows what was granted when the list or the token was made. That may have changed.
proof-token = A token is decoded, not verified, and shows no delegated permission where it is the app’s own.
proof-policies = Policies that limit an app are no permissions: Exchange’s, Teams’, Conditional Access.
proof-used = That something is allowed does not mean that it was ever done. Sign-in and audit logs tell.
sources = Sources
made-on = Made on { $day }.

# The message to the administrator.
message-title = Microsoft permissions for Cronofy: Teams meetings, { $mode }
message-hello = Hello,
message-needs = { $kind ->
   *[delegated] { $number ->
        [one] To create Teams meetings, Cronofy needs this on Microsoft Graph, as a delegated permission, for the people who connect their accounts:
       *[other] To create Teams meetings, Cronofy needs this on Microsoft Graph, as delegated permissions, for the people who connect their accounts:
    }
    [application] { $number ->
        [one] To create Teams meetings, Cronofy needs this on Microsoft Graph, as an application permission, for the organization:
       *[other] To create Teams meetings, Cronofy needs this on Microsoft Graph, as application permissions, for the organization:
    }
}
message-there = Already there: { $names }.
message-who = { $kind ->
   *[delegated] Who can do it: a Cloud Application Administrator, an Application Administrator or a Privileged Role Administrator.
    [application] Who can do it: a Privileged Role Administrator or a Global Administrator. Only these roles can grant application permissions.
}
message-how = How: { $text }
message-check = How to check: Microsoft Entra admin center, Enterprise applications, Cronofy’s app, Permissions. Each permission above then stands there as granted.
message-check-id = How to check: Microsoft Entra admin center, Enterprise applications, the app with the id `{ $name }`, Permissions. Each permission above then stands there as granted.
message-policy = To create Teams meetings, Cronofy needs a Teams application access policy for the people whose meetings it creates. It is not needed where Cronofy has a full read-write calendar connection with Teams enabled.
message-policy-also = Besides, Cronofy needs a Teams application access policy for the people whose meetings it creates. It is not needed where Cronofy has a full read-write calendar connection with Teams enabled.
message-who-policy = Who can do it: a Teams Administrator or a Global Administrator.
message-end = None of this opens a calendar: calendars are authorized separately.

## The foot

promise = Nothing you paste leaves this page.
not-enough = Permissions alone may not be enough: the person’s own rights, and perhaps a licence, count too.
# On paper, in front of the day on which it was printed.
printed = Printed:
facts = Microsoft’s permissions as of { $day }.
facts-old = Microsoft’s permissions as of { $day }: 12 months ago or more, so they may be out of date.

## What a page shows until the widget runs

# Between stars stands what is bold.
fallback-asks = { $kind ->
   *[delegated] *{ $mode }* asks for the delegated permissions { $names }.
    [application] *{ $mode }* asks for the application permissions { $names }.
}
fallback-no-calendar = None of these permissions gives any access to calendars.
