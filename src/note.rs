//! What is to be said beside the verdicts: ids only, the sentences are wording.

/// What a note says, in the order in which notes are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteId {
    /// A token, client secret, authorization code or password stood in the paste.
    SecretSeen,
    /// A token was decoded; nobody but its API can verify it.
    TokenNotVerified,
    /// A token's time is over.
    TokenExpired,
    /// A token that only Microsoft can read.
    OpaqueToken,
    /// An encrypted token.
    EncryptedToken,
    /// A refresh token.
    RefreshToken,
    /// An ID token, which holds no scopes.
    IdToken,
    /// The account is a personal one.
    PersonalAccount,
    /// A national cloud's address stood in the paste.
    NationalCloud,
    /// The paste says that permissions belong to another API.
    OtherAudience,
    /// An id of one of the vendor's own apps stood in the paste.
    VendorApp,
    /// An app stood in a token or its claims that is none of the vendor's.
    UnknownApp,
    /// An error code of rule 42 stood in the paste.
    SignInError,
    /// Names whose status the words leave open.
    UnsureWording,
    /// The paste looks like the other mode.
    OtherMode,
    /// The permissions are those of the vendor's calendar connection.
    WrongFlow,
    /// The permissions are those of the vendor's Free/Busy connection.
    FreeBusyFlow,
    /// A name stands there with a kind that it cannot have.
    ImpossibleKind,
    /// A name that looks like a calendar permission and is none.
    NotCalendarAccess,
    /// `.default` names no permission.
    NoScopeNamed,
    /// A list of what exists, not of what was granted.
    CatalogueOnly,
    /// More may follow, or the text hides what it holds.
    ListIncomplete,
    /// The paste was longer than what is read.
    InputCut,
    /// This input never shows `offline_access`.
    OfflineAccessNotShown,
    /// Users may not consent to this themselves by default.
    AdminConsentNeeded,
    /// A Teams application access policy is needed as well.
    TeamsPolicy,
    /// Exchange's own policy may narrow this.
    ExchangePolicy,
    /// A Teams link can be made through the calendar.
    LinkThroughCalendar,
    /// Exchange Web Services are being switched off.
    EwsEnding,
    /// With this an app can give itself more.
    CanGrantItselfMore,
    /// Recordings are files, too.
    RecordingsAreFiles,
    /// Invitations are mail, too.
    InvitationsAreMail,
}

impl NoteId {
    /// Whether it is told above the answer: it may make the answer void, or is
    /// what the person came for.
    pub fn comes_first(self) -> bool {
        matches!(self, NoteId::TokenExpired | NoteId::UnknownApp | NoteId::SignInError)
    }

    /// Whether it stands beside the answer, as a sentence of what is shown there.
    pub fn stands_beside(self) -> bool {
        matches!(self, NoteId::SecretSeen | NoteId::OtherMode)
    }

    /// All ids, in order.
    pub const ALL: [NoteId; 32] = [
        NoteId::SecretSeen,
        NoteId::TokenNotVerified,
        NoteId::TokenExpired,
        NoteId::OpaqueToken,
        NoteId::EncryptedToken,
        NoteId::RefreshToken,
        NoteId::IdToken,
        NoteId::PersonalAccount,
        NoteId::NationalCloud,
        NoteId::OtherAudience,
        NoteId::VendorApp,
        NoteId::UnknownApp,
        NoteId::SignInError,
        NoteId::UnsureWording,
        NoteId::OtherMode,
        NoteId::WrongFlow,
        NoteId::FreeBusyFlow,
        NoteId::ImpossibleKind,
        NoteId::NotCalendarAccess,
        NoteId::NoScopeNamed,
        NoteId::CatalogueOnly,
        NoteId::ListIncomplete,
        NoteId::InputCut,
        NoteId::OfflineAccessNotShown,
        NoteId::AdminConsentNeeded,
        NoteId::TeamsPolicy,
        NoteId::ExchangePolicy,
        NoteId::LinkThroughCalendar,
        NoteId::EwsEnding,
        NoteId::CanGrantItselfMore,
        NoteId::RecordingsAreFiles,
        NoteId::InvitationsAreMail,
    ];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            NoteId::SecretSeen => "secret-seen",
            NoteId::TokenNotVerified => "token-not-verified",
            NoteId::TokenExpired => "token-expired",
            NoteId::OpaqueToken => "opaque-token",
            NoteId::EncryptedToken => "encrypted-token",
            NoteId::RefreshToken => "refresh-token",
            NoteId::IdToken => "id-token",
            NoteId::PersonalAccount => "personal-account",
            NoteId::NationalCloud => "national-cloud",
            NoteId::OtherAudience => "other-audience",
            NoteId::VendorApp => "cronofy-app",
            NoteId::UnknownApp => "unknown-app",
            NoteId::SignInError => "sign-in-error",
            NoteId::UnsureWording => "unsure-wording",
            NoteId::OtherMode => "other-mode",
            NoteId::WrongFlow => "wrong-flow",
            NoteId::FreeBusyFlow => "free-busy-flow",
            NoteId::ImpossibleKind => "impossible-kind",
            NoteId::NotCalendarAccess => "not-calendar-access",
            NoteId::NoScopeNamed => "no-scope-named",
            NoteId::CatalogueOnly => "catalogue-only",
            NoteId::ListIncomplete => "list-incomplete",
            NoteId::InputCut => "input-cut",
            NoteId::OfflineAccessNotShown => "offline-access-not-shown",
            NoteId::AdminConsentNeeded => "admin-consent-needed",
            NoteId::TeamsPolicy => "teams-policy",
            NoteId::ExchangePolicy => "exchange-policy",
            NoteId::LinkThroughCalendar => "link-through-calendar",
            NoteId::EwsEnding => "ews-ending",
            NoteId::CanGrantItselfMore => "can-grant-itself-more",
            NoteId::RecordingsAreFiles => "recordings-are-files",
            NoteId::InvitationsAreMail => "invitations-are-mail",
        }
    }
}

/// One note of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub id: NoteId,
    /// The permissions that it is about; may be empty.
    pub permissions: Vec<String>,
    /// Which of several things it says, where an id stands for more than one,
    /// parted by commas: the vendor's apps (`App::name`), the errors (`errors`).
    pub about: Option<String>,
}
