//! Explains which Teams and calendar capabilities a pasted list of Microsoft
//! permissions confers, in the modes in which a vendor connects.
//!
//! Data flows one way. A text is read ([`reading::read`]): which permissions it
//! names, of which kind, and whether it says that they were granted. The person may
//! correct that ([`correction`]). What it means in a mode is computed
//! ([`explanation::explain`]), put into words ([`wording`]), and shown ([`widget`],
//! and `embed`, which has what a page calls). Below all of them lie the facts:
//! Microsoft's in [`permission`] and [`capability`], the vendor's in [`mode`], and
//! where each comes from in [`source`]. All but `widget` and `embed` know no browser
//! and no clock, and none of it fails: what could not be understood is part of the
//! answer.
//!
//! # Example
//!
//! ```
//! use teams_scope_explainer::capability::Capability;
//! use teams_scope_explainer::explanation::{CalendarAccess, Verdict, explain};
//! use teams_scope_explainer::mode::Modes;
//! use teams_scope_explainer::reading::{Tables, read};
//!
//! let modes = Modes::built_in();
//! let mode = modes.find("enterprise").ok_or("no such mode")?;
//! let text = "OnlineMeetings.ReadWrite.All was granted, but not User.ReadBasic.All.";
//! let now = 1_795_000_000; // seconds since 1970: only the expiry of tokens depends on it
//!
//! let answer = explain(&modes, mode, &read(text, &modes, Tables::built_in()), now);
//!
//! let create = answer.capabilities.iter().find(|it| it.id.id() == "create-meetings");
//! let create = create.ok_or("no such capability")?;
//! // The permission is there, and a policy that no permission shows is needed, too.
//! assert_eq!(create.verdict, Verdict::Conditional);
//! assert_eq!(create.because, ["OnlineMeetings.ReadWrite.All"]);
//! // Meetings and calendars are two authorizations: nothing here opens a calendar.
//! assert_eq!(answer.summary.calendar, CalendarAccess::None);
//! assert_eq!(answer.capabilities.len(), Capability::all().count());
//! # Ok::<(), &str>(())
//! ```

pub mod capability;
pub mod correction;
mod decimal;
pub mod errors;
pub mod explanation;
mod facts;
pub mod instant;
pub mod json;
pub mod kind;
pub mod marks;
pub mod mode;
pub mod note;
pub mod permission;
pub mod reading;
pub mod sharing;
pub mod source;
pub mod status;
pub mod widget;
pub mod wording;
mod written;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
pub mod embed;
