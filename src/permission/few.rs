//! The few names of Microsoft's list of which an answer has more to say than that
//! they stand there: those that open something, and those that our own tables name.
//! An answer needs no others, so that the first module holds no others.

use std::sync::OnceLock;

use super::known::{Known, compare};
use crate::capability::Capabilities;
use crate::facts::{cell, rows};
use crate::kind::{Kind, Kinds};

// Picked from `data/permissions.tsv` by `build.rs`.
const FEW: &str = include_str!(concat!(env!("OUT_DIR"), "/permission-few.tsv"));

/// One of the few.
pub(super) struct Few {
    pub(super) known: Known,
    /// Whether it is consented for one chat or team only, by its owner.
    pub(super) resource_specific: bool,
    /// What Microsoft's data says that it opens, as delegated and as application.
    opens: [Capabilities; 2],
}

impl Few {
    /// What Microsoft's data says that it opens as this kind.
    pub(super) fn opens(&self, kind: Kind) -> Capabilities {
        let [delegated, application] = self.opens;
        match kind {
            Kind::Delegated => delegated,
            Kind::Application => application,
        }
    }
}

/// All of them, by name.
pub(super) fn all() -> &'static [Few] {
    static ROWS: OnceLock<Vec<Few>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut few = Vec::new();
        for row in rows(FEW) {
            let (name, letters) = (cell(&row, 0), cell(&row, 1));
            let known = Known { name, kinds: Kinds::parse(letters), row: few.len() };
            let opens = [2, 3].map(|it| Capabilities::parse(cell(&row, it)));
            few.push(Few { known, resource_specific: letters.contains('r'), opens });
        }
        few
    })
}

/// The one of this name, in any letter case.
pub(super) fn find(name: &str) -> Option<&'static Few> {
    let index = all().binary_search_by(|few| compare(few.known.name, name)).ok()?;
    all().get(index)
}

/// The one of this name, in any letter case, as a plain list wants it.
pub fn known(name: &str) -> Option<Known> {
    find(name).map(|few| few.known)
}

/// Whether Microsoft's data knows an operation of Microsoft Graph that the name
/// opens: not so for what works through another API, whatever it opens there.
pub fn opens_in_graph(name: &str) -> bool {
    find(name).is_some_and(|few| few.opens.iter().any(|opens| !opens.is_empty()))
}
