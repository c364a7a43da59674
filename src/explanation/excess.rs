//! What there is to say of a permission that is more than needed.

use std::slice;

use crate::capability::{Capability, Way};
use crate::mode::Mode;
use crate::permission::{Kind, opening};
use crate::reading::Reading;

use super::answer::Explanation;
use super::beyond::broader;
use super::removal;
use super::removal::Removal;

/// A permission that is more than needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// Its name.
    pub permission: String,
    /// The kind as which it counts.
    pub kind: Kind,
    /// The capabilities that it opens; where it opens none, Microsoft's own
    /// description says what it is for.
    pub opens: Vec<Capability>,
    /// What would do instead: the least permissions for what it opens, where there are
    /// others.
    pub instead: Vec<String>,
    /// What would stop without it.
    pub lost: Removal,
    /// What the mode asks for in its place, where it is broader than that.
    pub covers: Vec<String>,
}

impl Excess {
    /// Whether Microsoft's description has to say what it is for.
    pub fn is_unknown(&self) -> bool {
        self.opens.is_empty()
    }
}

/// What there is to say of each of these permissions, which are more than needed
/// ([`super::beyond`]).
pub fn excess(
    answer: &Explanation,
    mode: &Mode,
    reading: &Reading,
    names: &[String],
) -> Vec<Excess> {
    let mut all = Vec::new();
    for name in names {
        let mut excess = of(name, mode, reading);
        // What never opens anything alone needs no second look.
        let alone = answer.capabilities.iter().any(|it| it.because == slice::from_ref(name));
        if alone && answer.extra.contains(name) {
            excess.lost = removal(answer, mode, reading, slice::from_ref(name));
        }
        for row in &answer.required {
            if broader(answer, row.standing, &row.by).contains(name) {
                excess.covers.push(row.permission.clone());
                excess.instead.clear();
            }
        }
        all.push(excess);
    }
    all
}

fn of(name: &str, mode: &Mode, reading: &Reading) -> Excess {
    let grant = reading.grants.iter().find(|grant| grant.permission == name);
    let kind = grant.and_then(|grant| grant.kind.known()).unwrap_or(mode.kind);
    let (mut opens, mut instead): (Vec<Capability>, Vec<String>) = (Vec::new(), Vec::new());
    let mut least = false;
    if let Some(grant) = grant {
        let opened = opening(name, kind, grant.resource).all();
        for capability in Capability::all().filter(|it| opened.contains(*it)) {
            opens.push(capability);
            let Way::Open { needs: Some(needs), .. } = capability.way(kind) else { continue };
            least |= needs == name;
            if !instead.iter().any(|known| known == needs) {
                instead.push(needs.to_owned());
            }
        }
    }
    // It is the least itself for something that it opens.
    if least {
        instead.clear();
    }
    Excess {
        permission: name.to_owned(),
        kind,
        opens,
        instead,
        lost: Removal::default(),
        covers: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explanation::{beyond, explain};
    use crate::mode::Modes;
    use crate::reading::{Tables, read};

    fn told(mode: &str, text: &str) -> Vec<Excess> {
        let modes = Modes::built_in();
        let mode = modes.find(mode).unwrap();
        let reading = read(text, &modes, Tables::built_in());
        let answer = explain(&modes, mode, &reading, 0);
        excess(&answer, mode, &reading, &beyond(&answer, &modes).own)
    }

    #[test]
    fn each_says_what_it_opens_and_what_would_do() {
        let all = told(
            "enterprise",
            "User.Read.All, OnlineMeetings.ReadWrite.All, Organization.Read.All, \
             Calendars.ReadWrite, Sites.FullControl.All (Application), Mail.Read (Delegated)",
        );
        let names: Vec<&str> = all.iter().map(|it| it.permission.as_str()).collect();
        assert_eq!(
            names,
            ["Calendars.ReadWrite", "Sites.FullControl.All", "Mail.Read", "User.Read.All"]
        );
        let [calendars, sites, mail, users] = &all[..] else { panic!() };
        assert!(calendars.opens.iter().any(|it| it.id() == "create-events"));
        assert!(calendars.instead.is_empty() && !calendars.lost.is_harmless());
        assert!(sites.is_unknown() && sites.kind == Kind::Application);
        assert_eq!(mail.kind, Kind::Delegated);
        assert_eq!(users.covers, ["User.ReadBasic.All"]);
        // What is asked for in its place is what would do.
        assert!(users.instead.is_empty());
    }

    #[test]
    fn what_is_asked_for_is_no_excess() {
        assert_eq!(told("individual", "User.Read OnlineMeetings.ReadWrite offline_access"), []);
        assert_eq!(told("individual", ""), []);
        let [chat] = &told("individual", "Chat.ReadWrite")[..] else { panic!() };
        assert!(chat.covers.is_empty());
    }
}
