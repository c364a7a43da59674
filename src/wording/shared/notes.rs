//! The notes in words, and the policies that a paste shows.

use super::super::messages::{ListNumber, Names, NamesNumber, later};
use super::all::SharedWords;
use crate::note::{Note, NoteId};
use crate::reading::AccessPolicy;

/// When Exchange Web Services end in Exchange Online: 1 April 2027, in seconds
/// since 1970.
const EXCHANGE_WEB_SERVICES_END: i64 = 1_806_537_600;
/// What the vendor's individual connection to Exchange asked for.
const INDIVIDUAL_EXCHANGE: &str = "EWS.AccessAsUser.All";

impl SharedWords {
    /// A policy that the paste shows.
    pub fn policy(&self, policy: AccessPolicy) -> &'static str {
        self.of(later::PASTED_POLICY, policy.id())
    }

    /// A note, in a few sentences. `now` is in seconds since 1970 (UTC).
    pub fn note(&self, note: &Note, now: i64) -> String {
        let about = note.about.as_deref().unwrap_or_default();
        match note.id {
            NoteId::SignInError => self.errors(about),
            NoteId::VendorApp => self.vendor_apps(about),
            NoteId::EwsEnding => self.exchange_web_services(note, now),
            id => {
                let number = note.permissions.len();
                let arguments = NamesNumber { names: &self.names(&note.permissions), number };
                self.say_of(later::NOTE, id.id(), arguments)
            }
        }
    }

    fn vendor_apps(&self, about: &str) -> String {
        let name = |id| self.of(later::VENDOR_APP, id).to_owned();
        let apps: Vec<String> = about.split(',').map(name).collect();
        let list = &self.apart(&apps);
        let said = self.say(later::VENDOR_APPS, ListNumber { list, number: apps.len() });
        let own = if about.contains("-teams") { "" } else { self.text(later::VENDOR_APPS_TEAMS) };
        self.sentences(&[&said, own])
    }

    /// What is blocked since when, what an organization can do, and when it ends.
    fn exchange_web_services(&self, note: &Note, now: i64) -> String {
        let is_ending = now < EXCHANGE_WEB_SERVICES_END;
        let message = if is_ending { later::EWS_IS_ENDING } else { later::EWS_HAS_ENDED };
        let said = self.say(message, Names { names: &self.names(&note.permissions) });
        let individual = note.permissions.iter().any(|name| name == INDIVIDUAL_EXCHANGE);
        let more = if individual { self.text(later::EWS_INDIVIDUAL) } else { "" };
        self.sentences(&[&said, more])
    }
}
