//! How the names in a piece of text are to be read.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use crate::reading::evidence::block::{Find, Strength};
use crate::status::Status;

/// How the names in a piece of text are to be read.
#[derive(Clone, Copy, Debug)]
pub(in crate::reading) struct Manner {
    pub kind: Option<Kind>,
    pub status: Status,
    pub strength: Strength,
    /// The API of bare names: `None` where nothing is said of it.
    pub resource: Option<Resource>,
    /// Whether the text is a scope string, a claim of a token, or a place for
    /// permissions of which the text says the API: what it holds is a permission
    /// even where no list of ours has it. This is the only way for such a word to
    /// become one (formats.md, "Not permissions").
    pub scopes: bool,
    /// Whether an ellipsis only follows whole names, as in the lists that PowerShell
    /// cuts.
    pub whole: bool,
}

impl Manner {
    /// A find that is read in this manner. `stated`: whether the text says its API.
    pub fn find(
        self,
        name: String,
        resource: Option<Resource>,
        stated: bool,
        span: Range<usize>,
    ) -> Find {
        let Manner { kind, status, strength, .. } = self;
        Find { name, kind, heading: None, status, strength, resource, stated, span }
    }
}

/// How names are read that the text proves to be granted.
pub(in crate::reading) fn proof(kind: Kind, resource: Option<Resource>) -> Manner {
    Manner {
        kind: Some(kind),
        status: Status::Granted,
        strength: Strength::Proof,
        resource,
        scopes: true,
        whole: false,
    }
}

/// How names are read that are asked for only.
pub(in crate::reading) fn declared(kind: Option<Kind>, resource: Option<Resource>) -> Manner {
    Manner {
        kind,
        status: Status::Declared,
        strength: Strength::Declared,
        resource,
        scopes: true,
        whole: false,
    }
}
