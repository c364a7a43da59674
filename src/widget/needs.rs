//! What a widget lacks and asks the page for.

use super::state::State;
use super::told::Told;
use crate::browser::answer::names;
use crate::browser::loads;
use crate::browser::modules;
use crate::reading::plain_list;

/// The names of all that is needed and not there.
pub(super) fn needed(state: &State, told: &Told) -> Vec<&'static str> {
    let mut needed = if !state.is_unread() {
        names(state.paste().reading.missing)
    } else if plain_list::may_be(&state.paste().text) && !modules::has_teller() {
        vec![loads::SHARING]
    } else {
        vec![loads::READER]
    };
    // More is told of whatever the reader brings.
    if told.is_empty() && (state.reading().pasted || state.lacks()) {
        needed.push(loads::SHARING);
    }
    needed
}
