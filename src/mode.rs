//! The ways in which a vendor connects: what each asks for, and what for.
//!
//! Modes are data (`data/modes.tsv`): another vendor's modes are another table.

use crate::capability::{Capabilities, Capability};
use crate::facts::{cell, list, rows};
use crate::permission::Kind;

const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/modes.tsv"));

/// A vendor's modes, and what else is known of the vendor's connections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Modes {
    /// The modes, in the order of the picker.
    pub modes: Vec<Mode>,
    /// The permission that tells of the vendor's calendar connection.
    pub calendar_flow: Option<Box<str>>,
    /// The permission that tells of the vendor's Free/Busy connection.
    pub free_busy_flow: Option<Box<str>>,
    /// The vendor's own apps.
    pub apps: Vec<App>,
    /// Headings in a paste that say which mode the names below belong to.
    pub headings: Vec<(Box<str>, Kind)>,
}

/// One way to connect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mode {
    /// The id, as in `individual`.
    pub id: Box<str>,
    /// The vendor's name for it.
    pub label: Box<str>,
    /// The kind of permission that it asks for.
    pub kind: Kind,
    /// What it asks for.
    pub asks: Vec<Ask>,
    /// The permission with which it makes meetings.
    pub meetings: Option<Box<str>>,
    /// What users may not consent to themselves by default (rule 26).
    pub user_consent_blocked: Vec<Box<str>>,
}

/// One permission that a mode asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The permission's name.
    pub permission: Box<str>,
    /// What it is asked for: the ids of capabilities, parted by commas.
    pub what_for: Box<str>,
    /// The id of the source that says so.
    pub source: Box<str>,
}

impl Ask {
    /// What it is asked for.
    pub fn capabilities(&self) -> Capabilities {
        Capabilities::parse(&self.what_for)
    }

    /// Whether it is asked for this.
    pub fn is_for(&self, capability: Capability) -> bool {
        list(&self.what_for).any(|id| id == capability.id())
    }
}

/// One of the vendor's apps, by its id in Microsoft's directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    /// The app's id, a GUID in lower case.
    pub id: Box<str>,
    /// What it connects: `teams`, `calendar` or `free-busy`.
    pub connects: Box<str>,
    /// The id of the mode in which it does.
    pub mode: Box<str>,
}

impl App {
    /// What it connects and in which mode, as a note names it: `enterprise-teams`.
    pub fn name(&self) -> String {
        [&*self.mode, "-", &*self.connects].concat()
    }
}

impl Mode {
    /// A mode that asks for nothing: where a table has none.
    pub fn nothing() -> Mode {
        Mode {
            id: "".into(),
            label: "".into(),
            kind: Kind::Delegated,
            asks: Vec::new(),
            meetings: None,
            user_consent_blocked: Vec::new(),
        }
    }
}

impl Modes {
    /// The project's own table.
    pub fn built_in() -> Modes {
        Modes::parse(TABLE)
    }

    /// The id of the vendor's app that connects to Teams, if the table has one.
    pub fn teams_app(&self) -> Option<&str> {
        self.apps.iter().find(|app| *app.connects == *"teams").map(|app| &*app.id)
    }

    /// Reads a table of modes; rows of an unknown type are passed over.
    pub fn parse(table: &str) -> Modes {
        let mut modes = Modes::default();
        for row in rows(table) {
            let (id, text) = (cell(&row, 1), cell(&row, 2));
            match cell(&row, 0) {
                "mode" => modes.modes.push(Mode {
                    id: id.into(),
                    label: text.into(),
                    kind: Kind::parse(cell(&row, 3)).unwrap_or(Kind::Delegated),
                    ..Mode::nothing()
                }),
                "calendar-flow" => modes.calendar_flow = Some(id.into()),
                "free-busy-flow" => modes.free_busy_flow = Some(id.into()),
                "app" => modes.apps.push(App {
                    id: id.into(),
                    connects: text.into(),
                    mode: cell(&row, 3).into(),
                }),
                what => {
                    let Some(mode) = modes.modes.iter_mut().find(|mode| &*mode.id == id) else {
                        continue;
                    };
                    match what {
                        "asks" => mode.asks.push(Ask {
                            permission: text.into(),
                            what_for: cell(&row, 3).into(),
                            source: cell(&row, 4).into(),
                        }),
                        "meetings" => mode.meetings = Some(text.into()),
                        "user-consent-blocked" => mode.user_consent_blocked.push(text.into()),
                        "heading" => {
                            modes.headings.push((text.to_ascii_lowercase().into(), mode.kind))
                        }
                        _ => {}
                    }
                }
            }
        }
        modes
    }

    /// The mode with this id.
    pub fn find(&self, id: &str) -> Option<&Mode> {
        self.modes.iter().find(|mode| &*mode.id == id)
    }

    /// Whether an app that a token names is none of the vendor's: it takes a whole
    /// id to say so, and a vendor whose apps are known.
    pub fn is_foreign(&self, app: &str) -> bool {
        let shape = |byte: u8| if byte.is_ascii_hexdigit() { b'0' } else { byte };
        let is_id = app.bytes().map(shape).eq(*b"00000000-0000-0000-0000-000000000000");
        // An id of a sample (`22222222-3333-…`) stands for any app.
        let sample = app
            .as_bytes()
            .first_chunk::<8>()
            .is_some_and(|[first, rest @ ..]| rest.iter().all(|digit| digit == first));
        is_id
            && !sample
            && !self.apps.is_empty()
            && !self.apps.iter().any(|own| own.id.eq_ignore_ascii_case(app))
    }

    /// The first mode that acts for the other kind than this one.
    pub fn counterpart(&self, mode: &Mode) -> Option<&Mode> {
        self.modes.iter().find(|other| other.kind != mode.kind)
    }
}
