//! What the widget shows on a closer look. Its own module has none of these words:
//! they come from here, as lines that its views know, with the first paste or click.

use crate::correction::added;
use crate::explanation::steps::{Act, Step, Whom, steps};
use crate::explanation::{Beyond, Comparison, Excess, Explanation, beyond, excess, explain};
use crate::source::{self, Source};
use crate::wording::{Mood, Since, later, shared_words};

use super::find::{find, suggest};
use super::share::Share;

/// Where it stands how consent is given, and how a policy is set.
const CONSENT: [&str; 1] = ["entra-grant-consent"];
const POLICY: [&str; 2] = ["graph-meeting-policy", "teams-grant-policy"];
/// What says what meetings made by conferencing are.
const MEETINGS: [&str; 2] = ["graph-create-meeting", "graph-get-meeting"];
/// How many permissions that are more than needed are told.
const TOLD: usize = 30;

/// What is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    /// All that is shown beside an answer.
    Answer,
    /// The ids of the capabilities of which a question speaks, a line each; where it speaks of
    /// none, a line `-` and a sentence.
    Find,
    /// Names of permissions that hold what was typed, a line each.
    Names,
    /// What adding the permission would change: sentences, a line each; where it cannot
    /// be added, a line `-` and a sentence.
    Adding,
}

impl Tell {
    /// What a widget asks for by this name.
    pub fn find(id: &str) -> Option<Tell> {
        match id {
            "answer" => Some(Tell::Answer),
            "find" => Some(Tell::Find),
            "names" => Some(Tell::Names),
            "adding" => Some(Tell::Adding),
            _ => None,
        }
    }
}

/// Tells it; `about` is the question or the name.
pub fn tell(
    share: &Share<'_>,
    what: Tell,
    corrected_from: Option<&crate::reading::Reading>,
    about: &str,
) -> String {
    let (answer, headline) = share.shown();
    let shared = shared_words(share.lang);
    match what {
        Tell::Answer => Lines::of(share, &answer, headline.is_answer(), corrected_from),
        Tell::Find => match find(&answer, shared, about) {
            None => String::new(),
            Some(found) if found.is_empty() => ["-\t", shared.text(later::NO_SUCH)].concat(),
            Some(found) => found.iter().map(|row| row.id.id()).collect::<Vec<_>>().join("\n"),
        },
        Tell::Names => suggest(about).join("\n"),
        Tell::Adding => match added(share.reading, about) {
            None => ["-\t", shared.text(later::CANNOT_ADD)].concat(),
            Some(with) => {
                let now = explain(share.modes, share.mode, share.reading, share.now);
                let then = explain(share.modes, share.mode, &with, share.now);
                shared.changes(&Comparison::between(&now, &then), Since::Added).join("\n")
            }
        },
    }
}

/// Lines of cells parted by tabs; the first cell says what it is:
///
/// - `note`, id and text; `policy` and text,
/// - `how`, number of the step and a paragraph; `commands`, the same, for whom, and the
///   commands with a record separator between them,
/// - `extra`, permission, reach, and of what kind Microsoft says what it is for;
///   `extra-more` and a paragraph of it; `elsewhere` and text, `other` and name,
/// - `change` and a sentence,
/// - `capability`, id and operation of Microsoft Graph, `meetings`,
/// - `mode-is`, id and how one tells it; `where` and where to find what was granted,
/// - `source`, address, title and label: of the line before.
struct Lines(String);

impl Lines {
    fn of(
        share: &Share<'_>,
        answer: &Explanation,
        pasted: bool,
        corrected_from: Option<&crate::reading::Reading>,
    ) -> String {
        let shared = shared_words(share.lang);
        let mut lines = Lines(String::new());
        for note in &answer.reading.notes {
            let id = note.id.id();
            lines.line(&["note", id, &shared.note(note, share.now)]);
            lines.sources(share, &source::of(note));
        }
        for policy in &answer.reading.policies {
            lines.line(&["policy", shared.policy(*policy)]);
        }
        for (index, step) in steps(answer, share.mode, pasted).iter().enumerate() {
            lines.step(share, &index.to_string(), step);
        }
        lines.extra(share, answer);
        let since = match (share.kept, corrected_from) {
            (Some(_), _) => share.changes(answer).map(|changes| (changes, Since::Kept)),
            (None, Some(read)) => {
                let read = explain(share.modes, share.mode, read, share.now);
                Some((Comparison::between(&read, answer), Since::Read))
            }
            (None, None) => None,
        };
        if let (Some((changes, since)), true) = (since, pasted) {
            for sentence in shared.changes(&changes, since) {
                lines.line(&["change", &sentence]);
            }
        }
        for row in &answer.capabilities {
            let operation = row.operation(share.mode.kind).map(|it| shared.operation(it));
            lines.line(&["capability", row.id.id(), &operation.unwrap_or_default()]);
            lines.sources(share, source::find(row.id.source()).as_slice());
        }
        for mode in &share.modes.modes {
            lines.line(&["mode-is", &mode.id, &shared.mode_is(mode)]);
        }
        for place in shared.where_to_find() {
            lines.line(&["where", place]);
        }
        lines.line(&["meetings"]);
        lines.cite(share, &MEETINGS);
        lines.0
    }

    fn line(&mut self, cells: &[&str]) {
        self.0.push_str(&cells.join("\t"));
        self.0.push('\n');
    }

    fn cite(&mut self, share: &Share<'_>, ids: &[&str]) {
        let sources: Vec<Source> = ids.iter().filter_map(|id| source::find(id)).collect();
        self.sources(share, &sources);
    }

    /// A source: a link and a date. A rule of our own has neither.
    fn sources(&mut self, share: &Share<'_>, sources: &[Source]) {
        let shared = shared_words(share.lang);
        for source in sources.iter().filter(|source| !source.url.is_empty()) {
            let label = shared.source(source.date, source.primary);
            self.line(&["source", source.url, source.title, &label]);
        }
    }

    fn step(&mut self, share: &Share<'_>, index: &str, step: &Step) {
        let shared = shared_words(share.lang);
        for paragraph in shared.how(step, share.mode) {
            self.line(&["how", index, &paragraph]);
        }
        match step.act {
            Act::Policy => {
                self.cite(share, &POLICY);
                let app = share.modes.apps.iter().find(|app| *app.connects == *"teams");
                for whom in Whom::ALL {
                    let commands = shared.commands(app.map(|app| &*app.id), whom);
                    self.line(&["commands", index, whom.id(), &commands.join("\u{1e}")]);
                }
            }
            _ if step.is_explained() => self.cite(share, &CONSENT),
            _ => {}
        }
    }

    fn extra(&mut self, share: &Share<'_>, answer: &Explanation) {
        let shared = shared_words(share.lang);
        let mood = Mood::of(answer);
        let Beyond { own, elsewhere } = beyond(answer, share.modes);
        let mut own = excess(answer, share.mode, share.reading, &own);
        // What opens something comes before what Microsoft alone describes.
        own.sort_by_key(Excess::is_unknown);
        for excess in own.iter().take(TOLD) {
            let described = if excess.is_unknown() { excess.kind.letter() } else { "" };
            self.line(&["extra", &excess.permission, &shared.reach(excess.kind), described]);
            if !excess.is_unknown() {
                self.line(&["extra-more", &shared.opens(excess)]);
            }
            for said in [shared.instead(excess), shared.without(&excess.lost, mood)] {
                if !said.is_empty() {
                    self.line(&["extra-more", &said]);
                }
            }
        }
        if let (Some(other), false) = (share.modes.counterpart(share.mode), elsewhere.is_empty()) {
            self.line(&["elsewhere", &shared.extra_elsewhere(other)]);
        }
        for name in elsewhere.iter().take(TOLD) {
            self.line(&["other", name]);
        }
    }
}
