//! Delegated or application: whom an app acts for.

/// Whom an app acts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The app acts for a signed-in user.
    Delegated,
    /// The app acts by itself.
    Application,
}

impl Kind {
    /// As the tables write it.
    pub fn letter(self) -> &'static str {
        match self {
            Kind::Delegated => "d",
            Kind::Application => "a",
        }
    }

    /// The other one.
    pub fn other(self) -> Kind {
        match self {
            Kind::Delegated => Kind::Application,
            Kind::Application => Kind::Delegated,
        }
    }

    /// The kind that a table's letter or word names.
    pub fn parse(text: &str) -> Option<Kind> {
        match text {
            "d" | "delegated" => Some(Kind::Delegated),
            "a" | "application" => Some(Kind::Application),
            _ => None,
        }
    }
}

/// The kinds that a name can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds {
    /// As a delegated permission.
    pub delegated: bool,
    /// As an application permission.
    pub application: bool,
}

impl Kinds {
    /// Whether a permission of this name can be of the kind.
    pub fn contains(self, kind: Kind) -> bool {
        match kind {
            Kind::Delegated => self.delegated,
            Kind::Application => self.application,
        }
    }

    /// The kind, where there is only one.
    pub fn only(self) -> Option<Kind> {
        match (self.delegated, self.application) {
            (true, false) => Some(Kind::Delegated),
            (false, true) => Some(Kind::Application),
            _ => None,
        }
    }

    /// The kinds that the letters of a table name.
    pub(crate) fn parse(letters: &str) -> Kinds {
        Kinds { delegated: letters.contains('d'), application: letters.contains('a') }
    }
}
