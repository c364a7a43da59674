//! Explains which Teams and calendar capabilities a pasted list of Microsoft
//! permissions confers, in the modes in which a vendor connects.
//!
//! Data flows one way: pasted text, [`reading`], [`explanation`], wording,
//! widget, embed. Below them lie the facts: [`permission`], [`capability`],
//! [`mode`], [`source`]. All but widget and embed know no browser and no clock.

pub mod capability;
mod decimal;
pub mod explanation;
mod facts;
pub mod instant;
pub mod json;
pub mod mode;
pub mod note;
pub mod permission;
pub mod reading;
pub mod sharing;
pub mod source;
pub mod widget;
pub mod wording;

#[cfg(target_arch = "wasm32")]
pub mod embed;
