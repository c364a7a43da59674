// The answer, as the property `explanation`, the event `explain` and the
// function `explain` give it.

export interface Explanation {
  mode: string;
  reading: Reading;
  summary: {
    conferencing: "ready" | "ready-with-policy" | "incomplete" | "cannot-tell";
    calendar: "write" | "read" | "basic" | "none" | "cannot-tell";
  };
  /** What the mode asks for, and how each of these permissions stands. */
  required: RequiredPermission[];
  /** Permissions that were granted and that the mode does not ask for. */
  extra: string[];
  capabilities: Capability[];
}

export interface Reading {
  /** The formats of the paste, in order of first appearance; none if nothing was found. */
  formats: (
    | "list"
    | "token"
    | "token-response"
    | "claims"
    | "url"
    | "portal"
    | "graph-json"
    | "manifest"
    | "powershell"
    | "azure-cli"
    | "audit-log"
    | "prompt"
    | "error"
    | "code"
    | "table"
  )[];
  evidence: "granted" | "declared" | "none";
  complete: boolean;
  /** The person said that the list is whole. */
  wholeByPerson?: true;
  /** Names of which the person said that they are no permissions here. */
  removed?: string[];
  grants: Grant[];
  unrecognised: Unrecognised[];
  notes: Note[];
}

/** From, to: in UTF-16 units of the text that the reader sees. */
export type Place = [number, number];

export interface Grant {
  permission: string;
  kind: "delegated" | "application" | "unknown";
  status: "granted" | "declared" | "not-granted";
  resource: "microsoft-graph" | "exchange-online" | "sharepoint-online" | "azure-ad-graph" | "other";
  /** The words around it leave its status open: it counts neither way. */
  unsure?: true;
  /** The person said what it is. */
  corrected?: true;
  /** Empty where the person added it. */
  at: Place[];
}

/** A piece of the pasted text: do not send it anywhere. */
export interface Unrecognised {
  text: string;
  suggestion: string | null;
  /** What it may be: permissions that share a line of a consent prompt, or a name one letter away. */
  candidates?: string[];
  at: Place[];
}

export interface Note {
  id: string;
  /** The permissions that it is about. */
  permissions: string[];
  /** Which of several things it says, where an id stands for more than one. */
  about?: string;
}

export interface RequiredPermission {
  permission: string;
  standing: "granted" | "covered" | "declared" | "not-granted" | "wrong-kind" | "cannot-tell" | "missing";
  /** The grants that make it so. */
  by: string[];
}

/** What a reader cares about: data/capabilities.tsv. */
export type CapabilityId =
  | "identify-account"
  | "find-people"
  | "verify-tenant"
  | "create-meetings"
  | "read-meetings"
  | "update-meetings"
  | "delete-meetings"
  | "stay-connected"
  | "read-attendance"
  | "read-recordings"
  | "read-transcripts"
  | "read-meeting-insights"
  | "read-presence"
  | "set-presence"
  | "join-calls"
  | "access-call-media"
  | "read-call-records"
  | "read-virtual-events"
  | "create-virtual-events"
  | "see-teams"
  | "read-chats"
  | "send-chats"
  | "read-channel-messages"
  | "send-channel-messages"
  | "see-free-busy"
  | "list-calendars"
  | "read-events"
  | "read-event-details"
  | "create-events"
  | "update-events"
  | "delete-events"
  | "read-shared-calendars"
  | "write-shared-calendars"
  | "read-group-calendars"
  | "write-group-calendars"
  | "read-mailbox-settings"
  | "change-mailbox-settings"
  | "find-rooms"
  | "see-bookings"
  | "make-bookings";

export interface Capability {
  id: CapabilityId;
  area: "teams" | "calendar";
  verdict: "conferred" | "conditional" | "not-conferred" | "cannot-tell" | "not-applicable";
  /** The grants that open it. */
  because: string[];
  /** The least permissions that would. */
  needs: string[];
  /** What must hold too, and no scope shows. */
  conditions: string[];
}
