//! A word that may be a permission, and where it stands.

use std::ops::Range;

use crate::permission::Resource;
use crate::reading::words::look::is_english;

/// What a word that may be a permission turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Word {
    /// A permission, in its maker's spelling.
    Name {
        name: String,
        /// The API that the prefix states; without a prefix, the API of a name that
        /// only another API has.
        resource: Option<Resource>,
        /// Whether the resource stands in the text, as a prefix.
        stated: bool,
    },
    /// A word behind the address of another API, which no list of ours has. It is a
    /// permission only where scopes stand.
    Unlisted { name: String, resource: Resource },
    /// `.default`, which names no permission.
    Default { resource: Option<Resource> },
    /// A GUID, in lower case.
    Guid(String),
    /// It looks like a permission and is none.
    Odd { suggestion: Option<String> },
    /// A piece of a name that was cut.
    Piece,
}

/// A word, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Hit {
    pub word: Word,
    /// The whole word, prefix included.
    pub span: Range<usize>,
    /// The name alone.
    pub name: Range<usize>,
    /// An ellipsis follows: the text left out more names.
    pub more: bool,
    /// The ellipsis is glued to a name with which a longer one begins: the name may be
    /// a piece of the longer one.
    pub may_be_piece: bool,
}

impl Hit {
    /// Whether it is one of the words of OpenID Connect that are plain English too.
    pub fn is_english(&self) -> bool {
        matches!(&self.word, Word::Name { name, .. } if is_english(name))
    }

    /// Whether it is a permission.
    pub fn is_name(&self) -> bool {
        matches!(self.word, Word::Name { .. })
    }
}
