//! What the mode asks for, and what is there beyond it.

use teams_scope_explainer::reading::Status;

use super::rules::WORDS;
use super::steps::{Evaluation, Weighed, distinct};
use super::table::{asks, numbers};

/// How a permission of the mode stands, and by which names.
pub struct Required {
    pub permission: &'static str,
    pub standing: &'static str,
    pub by: Vec<String>,
}

impl Evaluation<'_> {
    pub fn required(&self) -> Vec<Required> {
        asks(self.kind)
            .into_iter()
            .map(|(permission, purpose)| {
                let (standing, by) = self.standing(permission, purpose);
                Required { permission, standing, by }
            })
            .collect()
    }

    fn standing(&self, permission: &str, purpose: &str) -> (&'static str, Vec<String>) {
        let itself = vec![permission.to_owned()];
        let granted = |one: &Weighed| one.is(Status::Granted);
        let declared = |one: &Weighed| granted(one) || one.is(Status::Declared);
        let unsure = |one: &Weighed| declared(one) || one.grant.unsure;
        if self.is_there(permission, &granted) {
            return ("granted", itself);
        }
        if let Some(by) = self.covering(purpose, &granted) {
            return ("covered", by);
        }
        if self.is_there(permission, &declared) {
            return ("declared", itself);
        }
        if let Some(by) = self.covering(purpose, &declared) {
            return ("declared", by);
        }
        let named = |status: &dyn Fn(&Weighed) -> bool| {
            self.all.iter().any(|one| one.on_graph() && one.name() == permission && status(one))
        };
        if named(&|one| one.is(Status::NotGranted)) {
            return ("not-granted", itself);
        }
        if named(&declared) && self.shows(self.kind) {
            return ("wrong-kind", itself);
        }
        let hidden = !self.reading.complete
            || !self.shows(self.kind)
            || (permission == "offline_access" && !self.reading.sight.offline_access);
        let undecided = named(&unsure)
            || self.covering(purpose, &unsure).is_some()
            || self.is_meant(permission, purpose);
        (if hidden || undecided { "cannot-tell" } else { "missing" }, Vec::new())
    }

    /// Whether it is there by its own name, as the mode's kind or of unknown kind.
    fn is_there(&self, permission: &str, status: &dyn Fn(&Weighed) -> bool) -> bool {
        self.all.iter().any(|one| {
            one.on_graph() && one.name() == permission && one.may_be(self.kind) && status(one)
        })
    }

    /// The grants that open something of the purpose, where together they open all of it.
    fn covering(&self, purpose: &str, status: &dyn Fn(&Weighed) -> bool) -> Option<Vec<String>> {
        let opens = |one: &Weighed, capability| one.opens(self.kind, capability).is_some();
        let pool: Vec<&Weighed> = self.all.iter().filter(|one| status(one)).collect();
        numbers(purpose).all(|capability| pool.iter().any(|one| opens(one, capability))).then(
            || {
                let helping = pool
                    .iter()
                    .filter(|one| numbers(purpose).any(|capability| opens(one, capability)));
                distinct(helping.map(|one| one.name()))
            },
        )
    }

    /// Whether a piece that was not recognised may be it, or open all that it is for.
    fn is_meant(&self, permission: &str, purpose: &str) -> bool {
        self.meant.iter().flatten().any(|name| {
            *name == permission
                || numbers(purpose).all(|capability| self.would_open(name, self.kind, capability))
        })
    }

    pub fn extra(&self, required: &[Required]) -> Vec<String> {
        let is_named = |name: &str| {
            WORDS.contains(&name)
                || required.iter().any(|row| row.permission == name)
                || required.iter().any(|row| row.by.iter().any(|by| by == name))
        };
        let counting = self.counting();
        distinct(counting.iter().map(|one| one.name()).filter(|name| !is_named(name)))
    }
}
