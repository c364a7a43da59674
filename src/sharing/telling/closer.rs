//! What stands beside an answer: what the notes say, how a step is done, where a verdict
//! comes from, what is more than needed, what changed. Each part has a name:
//!
//! - `note` and the note's id; `policies`,
//! - `how` and `commands`, each with the number of the step, counted from 0,
//! - `capability` and `sources`, each with the capability's id; `meetings`,
//! - `extra`,
//! - `changes`; `said` (the same sentences for a screen reader),
//! - `changed` (the mark of a capability that changed) and `data-changed` (an attribute of
//!   its element), each with the capability's id,
//! - `mode-is` and the mode's id; `where`.

use super::said::Said;
use crate::explanation::steps::{Act, Step, Whom, steps};
use crate::explanation::{
    Beyond, CapabilityAnswer, Comparison, Excess, Explanation, beyond, excess, explain,
};
use crate::reading::Reading;
use crate::sharing::share::Share;
use crate::source::{self, Source};
use crate::wording::{Mood, SharedWords, Since, now};
use crate::written::Writing;
use crate::written::tag::{name, tag};

/// The ids of the sources that say how consent is given, and how a policy is set.
const CONSENT: [&str; 1] = ["entra-grant-consent"];
const POLICY: [&str; 2] = ["graph-meeting-policy", "teams-grant-policy"];
/// The ids of the sources that say what meetings made by conferencing are.
const MEETINGS: [&str; 2] = ["graph-create-meeting", "graph-get-meeting"];
/// How many of the permissions that are more than needed are told.
const TOLD: usize = 30;
/// For how many permissions a reason tells where they stand in the text.
const PLACES: usize = 8;

/// All from which these parts are written.
pub(super) struct Closer<'a> {
    pub(super) share: &'a Share<'a>,
    pub(super) shared: &'static SharedWords,
    pub(super) answer: &'a Explanation,
    pub(super) said: &'a Said<'a>,
}

impl Closer<'_> {
    pub(super) fn write(&self, pasted: bool, corrected_from: Option<&Reading>, html: &mut Writing) {
        let (share, shared, answer) = (self.share, self.shared, self.answer);
        for note in &answer.reading.notes {
            html.part(&["note", note.id.id()]);
            let said = shared.note(note, share.now);
            if note.id.stands_beside() {
                html.rich(&said);
                continue;
            }
            html.sentence(tag!("p"), &said);
            self.sources(html, &source::of(note));
        }
        html.part(&["policies"]);
        for policy in &answer.reading.policies {
            html.element(tag!("li"), |html| html.words(tag!("p"), shared.policy(*policy)));
        }
        for (index, step) in steps(answer, share.mode, pasted).iter().enumerate() {
            self.step(html, &index.to_string(), step);
        }
        html.part(&["extra"]);
        self.extra(html);
        let since = match (share.kept, corrected_from) {
            (Some(_), _) => share.changes(answer).map(|changes| (changes, Since::Kept)),
            (None, Some(read)) => {
                let read = explain(share.modes, share.mode, read, share.now);
                Some((Comparison::between(&read, answer), Since::Read))
            }
            (None, None) => None,
        };
        if let (Some((changes, since)), true) = (since, pasted) {
            self.changes(html, &changes, since);
        }
        for row in &answer.capabilities {
            html.part(&["capability", row.id.id()]);
            self.reason(html, row);
            html.part(&["sources", row.id.id()]);
            self.sources(html, source::find(row.id.source()).as_slice());
        }
        html.part(&["meetings"]);
        self.cite(html, &MEETINGS);
        for mode in &share.modes.modes {
            html.part(&["mode-is", &mode.id]);
            html.text(&shared.mode_is(mode));
        }
        html.part(&["where"]);
        for place in shared.where_to_find() {
            html.sentence(tag!("li"), place);
        }
    }

    /// Where the permissions that decided stand in the text, and by which operation a
    /// capability is judged.
    fn reason(&self, html: &mut Writing, row: &CapabilityAnswer) {
        for name in row.because.iter().take(PLACES) {
            let stands = self.said.stands(self.shared, name);
            if !stands.is_empty() {
                html.sentence(tag!("p"), &stands);
            }
        }
        if let Some(operation) = row.operation(self.share.mode.kind) {
            html.sentence(tag!("p"), &self.shared.operation(operation));
        }
    }

    fn changes(&self, html: &mut Writing, changes: &Comparison, since: Since) {
        for row in &self.answer.capabilities {
            let Some(change) = changes.of(row.id) else { continue };
            html.part(&["changed", row.id.id()]);
            html.words(tag!("em|class=changed"), self.shared.changed(change));
            if since == Since::Kept {
                html.part(&["data-changed", row.id.id()]);
                html.set(name!("data-changed"), change.id());
            }
        }
        let said = self.shared.changes(changes, since);
        if said.is_empty() {
            return;
        }
        html.part(&["said"]);
        html.plain(&said);
        html.part(&["changes"]);
        html.element(tag!("div|class=changes|part=changes|key=changes"), |html| {
            for sentence in &said {
                html.sentence(tag!("p"), sentence);
            }
        });
    }

    fn cite(&self, html: &mut Writing, ids: &[&str]) {
        let sources: Vec<Source> = ids.iter().filter_map(|id| source::find(id)).collect();
        self.sources(html, &sources);
    }

    /// Sources: a link and a date each. A rule of our own has neither.
    fn sources(&self, html: &mut Writing, sources: &[Source]) {
        for source in sources.iter().filter(|source| !source.url.is_empty()) {
            html.element(tag!("p|class=source"), |html| {
                html.element(tag!("a|lang=en|target=_blank|rel=noopener noreferrer"), |html| {
                    html.set(name!("href"), source.url);
                    html.text(source.title);
                });
                html.text(self.shared.text(now::BETWEEN_ITEMS));
                html.text(&self.shared.source(source.date, source.primary));
            });
        }
    }

    fn step(&self, html: &mut Writing, index: &str, step: &Step) {
        let (share, shared) = (self.share, self.shared);
        html.part(&["how", index]);
        for paragraph in shared.how(step, share.mode) {
            html.sentence(tag!("p"), &paragraph);
        }
        match step.act {
            Act::Policy => {
                self.cite(html, &POLICY);
                html.part(&["commands", index]);
                for whom in Whom::ALL {
                    html.element(tag!("pre|part=commands"), |html| {
                        html.set(name!("class"), whom.id());
                        let commands = shared.commands(share.modes.teams_app(), whom);
                        html.words(tag!("code|translate=no"), &commands.join("\n"));
                    });
                }
            }
            _ if step.is_explained() => self.cite(html, &CONSENT),
            _ => {}
        }
    }

    fn extra(&self, html: &mut Writing) {
        let (share, shared, answer) = (self.share, self.shared, self.answer);
        let Beyond { own, elsewhere } = beyond(answer, share.modes);
        let number = own.len();
        let mut own = excess(answer, share.mode, share.reading, &own);
        // Permissions that open a capability come first, then those of which only
        // Microsoft's description is known.
        own.sort_by_key(Excess::is_unknown);
        html.element(tag!("ul|class=excess|key=list"), |html| {
            for excess in own.iter().take(TOLD) {
                self.excess(html, excess);
            }
            if number > TOLD {
                html.element(tag!("li|key=rest"), |html| html.text(&shared.rest(number - TOLD)));
            }
        });
        if let (Some(other), false) = (share.modes.counterpart(share.mode), elsewhere.is_empty()) {
            html.sentence(tag!("p|key=elsewhere"), &shared.extra_elsewhere(other));
        }
        html.element(tag!("ul|class=names|key=others"), |html| {
            for name in elsewhere.iter().take(TOLD) {
                html.element(tag!("li"), |html| html.words(tag!("code|translate=no"), name));
            }
        });
    }

    fn excess(&self, html: &mut Writing, excess: &Excess) {
        let (shared, name) = (self.shared, &excess.permission);
        html.element(tag!("li"), |html| {
            html.key(name);
            html.words(tag!("code|translate=no"), name);
            html.text(" ");
            html.words(tag!("small"), &shared.reach(excess.kind));
            if excess.is_unknown() {
                // `describe` of `web/share.js` puts Microsoft's description here.
                html.element(tag!("p|class=described|lang=en"), |html| {
                    let described = [excess.kind.letter(), ":", name].concat();
                    html.set(name!("data-describe"), &described);
                });
            } else {
                html.sentence(tag!("p"), &shared.opens(excess));
            }
            let without = shared.without(&excess.lost, Mood::of(self.answer));
            for said in [shared.instead(excess), without] {
                if !said.is_empty() {
                    html.sentence(tag!("p"), &said);
                }
            }
        });
    }
}
