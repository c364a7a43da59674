//! Microsoft's permissions: names, kinds, resources, and what each opens.
//!
//! The names and what they open come from Microsoft's data
//! (`data/permissions.tsv`, generated); what that data leaves out stands in
//! small tables of our own, each row with its source.

mod condition;
mod exceptions;
mod few;
mod known;
mod names;
mod opening;
mod resource;
mod table;

pub use crate::kind::{Kind, Kinds};
pub use condition::{Condition, Conditions};
pub use few::{known, opens_in_graph};
pub use known::{Known, compare};
pub use names::{
    Elsewhere, Trap, all_traps, comes_with_any_scope, counts_as, elsewhere, home, is_impossible,
    is_watched, kinds_on, trap,
};
pub use opening::{Opening, opened_only_by, opening};
pub use resource::Resource;
pub use table::Permission;
