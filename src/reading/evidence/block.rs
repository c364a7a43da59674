//! What a format found in one place of the text.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use crate::reading::evidence::grant::Format;
use crate::reading::words::names;
use crate::status::Status;

/// How strong the evidence for a status is: the stronger one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::reading) enum Strength {
    /// The words around the name leave its status open: any other reading of the
    /// name is better.
    Unsure,
    /// Asked for, configured or required.
    Declared,
    /// A sentence or a plain list.
    Sentence,
    /// A sentence leaves the name out of what it says of a list ("all except X"), and so
    /// leaves its status open.
    Excepted,
    /// A portal row or a report.
    Report,
    /// A token, a grant object, what an audit entry says is new.
    Proof,
}

/// One permission as one place of the text shows it.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Find {
    /// The name in its maker's spelling.
    pub name: String,
    /// The kind that the text states, or that an id or a claim fixes.
    pub kind: Option<Kind>,
    /// The kind of the heading above it: it holds for names that can have it.
    pub heading: Option<Kind>,
    /// What the text says of it.
    pub status: Status,
    /// How strong that is.
    pub strength: Strength,
    /// The API that the text states, or on which alone the name exists; `None` where
    /// neither says one.
    pub resource: Option<Resource>,
    /// Whether the text states the API. A bare name states none, even if only another
    /// API has it.
    pub stated: bool,
    /// Where it stands, in bytes of the page.
    pub span: Range<usize>,
}

/// A token, or what was made from one: it shows one kind, for one API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) struct TokenView {
    /// Its kind, where that is known.
    pub kind: Option<Kind>,
    /// The API that it is for.
    pub resource: Resource,
}

impl TokenView {
    /// The view of a token that shows the names of this block. The token is for another
    /// API than Microsoft Graph if all its names, the words of OpenID Connect left aside,
    /// are of another one. `stated` counts where there are no such names.
    pub fn of(block: &Block, stated: Option<Resource>) -> TokenView {
        let mut of = block
            .finds
            .iter()
            .filter(|find| !names::is_of_openid(&find.name))
            .map(|find| find.resource.unwrap_or(Resource::MicrosoftGraph));
        let resource = match of.next() {
            Some(first) if first != Resource::MicrosoftGraph => {
                if of.any(|other| other == Resource::MicrosoftGraph) {
                    Resource::MicrosoftGraph
                } else {
                    first
                }
            }
            Some(_) => Resource::MicrosoftGraph,
            None => stated.unwrap_or(Resource::MicrosoftGraph),
        };
        TokenView { kind: Some(Kind::Delegated), resource }
    }
}

/// One thing that was read: a token, a table, a list.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Block {
    /// Its family.
    pub format: Format,
    /// Where it begins, in bytes of the page.
    pub at: usize,
    /// Set where it is a token, claims or what is made from a token.
    pub token: Option<TokenView>,
    /// Whether `offline_access` never shows in it (rule 24).
    pub hides_offline_access: bool,
    /// Whether it shows by itself that nothing more was granted: a portal page,
    /// an app-only token without roles.
    pub shows_none: bool,
    /// From its first to its last byte. Set only where another block may stand in it: a
    /// token in the response that brought it.
    pub whole: Option<Range<usize>>,
    /// What was found in it.
    pub finds: Vec<Find>,
}

impl Block {
    /// A block without finds, which hides nothing.
    pub fn new(format: Format, at: usize) -> Block {
        Block {
            format,
            at,
            token: None,
            hides_offline_access: false,
            shows_none: false,
            whole: None,
            finds: Vec::new(),
        }
    }
}

/// A piece that was not recognised.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Odd {
    pub suggestion: Option<String>,
    /// The permissions that share a prompt's line.
    pub candidates: Vec<String>,
    pub span: Range<usize>,
}

impl Odd {
    /// A piece with the name that it may be meant for.
    pub fn new(suggestion: Option<String>, span: Range<usize>) -> Odd {
        Odd { suggestion, candidates: Vec::new(), span }
    }
}
