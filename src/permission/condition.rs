//! What a scope does not show and a capability depends on.

/// One such condition.
///
/// In alphabetical order of the ids, which is the order of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// Only where the organization still allows Exchange Web Services (rule 22).
    ExchangeWebServicesAllowed,
    /// Only while messages are imported.
    MigrationOnly,
    /// Asked for, with no evidence of a grant.
    OnlyDeclared,
    /// Granted as the kind that the mode does not use.
    OtherKind,
    /// As raw items of a mailbox, not as a calendar.
    RawMailboxItems,
    /// For one chat or team only, whose owner consented.
    ResourceSpecific,
    /// A Teams application access policy is needed as well.
    TeamsApplicationAccessPolicy,
    /// Only in chats where the app is installed.
    WhereInstalled,
}

impl Condition {
    /// All of them, in order.
    pub const ALL: [Condition; 8] = [
        Condition::ExchangeWebServicesAllowed,
        Condition::MigrationOnly,
        Condition::OnlyDeclared,
        Condition::OtherKind,
        Condition::RawMailboxItems,
        Condition::ResourceSpecific,
        Condition::TeamsApplicationAccessPolicy,
        Condition::WhereInstalled,
    ];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Condition::ExchangeWebServicesAllowed => "exchange-web-services-allowed",
            Condition::MigrationOnly => "migration-only",
            Condition::OnlyDeclared => "only-declared",
            Condition::OtherKind => "other-kind",
            Condition::RawMailboxItems => "raw-mailbox-items",
            Condition::ResourceSpecific => "resource-specific",
            Condition::TeamsApplicationAccessPolicy => "teams-application-access-policy",
            Condition::WhereInstalled => "where-installed",
        }
    }

    /// The condition with this id.
    pub(super) fn parse(id: &str) -> Option<Condition> {
        Condition::ALL.into_iter().find(|condition| condition.id() == id)
    }
}

/// A set of conditions, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conditions(u8);

impl Conditions {
    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the condition is among them.
    pub fn contains(self, condition: Condition) -> bool {
        self.0 & (1 << condition as u8) != 0
    }

    /// Whether all of them are among the others.
    pub fn is_within(self, others: Conditions) -> bool {
        self.0 & !others.0 == 0
    }

    /// Puts the condition among them.
    pub fn add(&mut self, condition: Condition) {
        self.0 |= 1 << condition as u8;
    }

    /// Puts the others among them.
    pub fn add_all(&mut self, others: Conditions) {
        self.0 |= others.0;
    }

    /// Each of them, in order.
    pub fn iter(self) -> impl Iterator<Item = Condition> {
        Condition::ALL.into_iter().filter(move |condition| self.contains(*condition))
    }
}
