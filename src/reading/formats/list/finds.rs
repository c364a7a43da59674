//! What a name in a row comes to as a find: its status by what the row says of it, its API
//! and its kind by the headings above where it says none itself.

use crate::permission::Kind;
use crate::reading::evidence::above::Above;
use crate::reading::evidence::block::{Find, Strength};
use crate::reading::sentence::Effect;
use crate::reading::words::names::{Hit, Word};
use crate::status::Status;

/// The find of a hit. `kind`: where the row states it.
pub(super) fn find(hit: &Hit, effect: Effect, kind: Option<Kind>, above: Above) -> Find {
    let (status, strength) = match effect {
        Effect::Stands | Effect::Granted | Effect::Nothing => (Status::Granted, Strength::Sentence),
        Effect::Declared => (Status::Declared, Strength::Declared),
        Effect::NotGranted => (Status::NotGranted, Strength::Sentence),
        Effect::Unsure => (Status::Declared, Strength::Unsure),
        Effect::Excepted => (Status::Declared, Strength::Excepted),
    };
    let (name, resource, stated) = match &hit.word {
        Word::Name { name, resource, stated: true } => (name.clone(), *resource, true),
        Word::Name { name, resource, .. } => {
            let by_heading = resource.is_none() && above.resource.is_some();
            (name.clone(), resource.or(above.resource), by_heading)
        }
        _ => (String::new(), None, false),
    };
    Find {
        name,
        kind,
        heading: above.kind,
        status,
        strength,
        resource,
        stated,
        span: hit.name.clone(),
    }
}
