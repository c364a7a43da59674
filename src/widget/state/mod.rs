//! What the reader has done so far, and what follows from it: one reducer.
//!
//! No browser and no clock: the time comes with each action.

mod current;
mod mode;
mod paste;
mod reduce;
mod said;
mod turn;

pub use current::{Kept, State};
pub use paste::{Paste, Reader, Unread};
pub use reduce::{Action, Change};
pub use said::Turner;
