//! The message to the administrator, and the words of the risk note.

use super::super::messages::{
    Day, Kind as OfKind, KindNumber, Mode as Named, Name, Names, Text, later,
};
use super::all::SharedWords;
use crate::explanation::steps::{Act, Copy, Step, Whom};
use crate::explanation::{Explanation, Standing, lacking};
use crate::mode::Mode;
use crate::permission::Kind;
use crate::reading::GrantKind;

/// A piece of a text for others. Names of permissions and
/// commands stand between back-ticks, as everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title of the text.
    Title(String),
    /// The heading of the next blocks.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A list.
    Items(Vec<String>),
    /// Commands, one a line, without back-ticks.
    Commands(Vec<String>),
    /// A table: its head, then its rows.
    Table(Vec<Vec<String>>),
}

/// What is asked of an administrator, and for which app.
struct Asked<'a> {
    answer: &'a Explanation,
    mode: &'a Mode,
    app: Option<&'a str>,
}

impl SharedWords {
    /// The title of a risk note.
    pub fn risk_title(&self, mode: &Mode) -> String {
        self.say(later::RISK_TITLE, Named { mode: &mode.label })
    }

    /// The column headings of a risk note's table.
    pub fn risk_columns(&self) -> Vec<String> {
        ["permission", "kind", "reach", "opens", "instead", "without"]
            .map(|id| self.of(later::RISK, id).to_owned())
            .to_vec()
    }

    /// What a risk note does not prove.
    pub fn not_proven(&self) -> Vec<String> {
        ["later", "token", "policies", "used"]
            .map(|id| self.of(later::PROOF, id).to_owned())
            .to_vec()
    }

    /// On which day a risk note was made; the day is written out already.
    pub fn made_on(&self, day: &str) -> String {
        self.say(later::MADE_ON, Day { day })
    }

    /// One message that an administrator can act on without asking back: what to do, why,
    /// who can do it, how, and how to see that it was done. `app` is the id of the vendor's
    /// app for Teams. `None` where there is nothing to ask for.
    pub fn message(
        &self,
        answer: &Explanation,
        mode: &Mode,
        steps: &[Step],
        app: Option<&str>,
    ) -> Option<Vec<Block>> {
        if steps.iter().all(|step| matches!(step.copy, Copy::Nothing | Copy::Commands)) {
            return None;
        }
        let asked = Asked { answer, mode, app };
        let mut blocks = vec![
            Block::Title(self.say(later::MESSAGE_TITLE, Named { mode: &mode.label })),
            Block::Text(self.text(later::MESSAGE_HELLO).into()),
        ];
        let mut also = false;
        for step in steps {
            match &step.act {
                Act::Consent { names, .. } => self.ask_for_consent(&mut blocks, &asked, names),
                Act::ConnectTeams => {
                    self.ask_for_consent(&mut blocks, &asked, &lacking(answer).0);
                }
                Act::Policy => self.ask_for_policy(&mut blocks, app, also),
                _ => {}
            }
            if step.may_take_away() {
                blocks.push(Block::Text(self.step(step).beware.into()));
            }
            also = true;
        }
        blocks.push(Block::Text(self.text(later::MESSAGE_END).into()));
        Some(blocks)
    }

    fn ask_for_consent(&self, blocks: &mut Vec<Block>, asked: &Asked<'_>, wanted: &[String]) {
        let Asked { answer, mode, app } = *asked;
        let (kind, number) = (GrantKind::Known(mode.kind).id(), wanted.len());
        blocks.push(Block::Text(self.say(later::MESSAGE_NEEDS, KindNumber { kind, number })));
        let line = |name: &String| {
            let (why, name) = (self.ask(name), ["`", name, "`"].concat());
            if why.is_empty() { name } else { self.entry(&name, why) }
        };
        blocks.push(Block::Items(wanted.iter().map(line).collect()));
        let there: Vec<String> = answer
            .required
            .iter()
            .filter(|row| matches!(row.standing, Standing::Granted | Standing::Covered))
            .map(|row| row.permission.clone())
            .collect();
        if !there.is_empty() {
            let names = &self.names(&there);
            blocks.push(Block::Text(self.say(later::MESSAGE_THERE, Names { names })));
        }
        blocks.push(Block::Text(self.say(later::MESSAGE_WHO, OfKind { kind })));
        let text = &self.how_to_consent(mode.kind);
        blocks.push(Block::Text(self.say(later::MESSAGE_HOW, Text { text })));
        blocks.push(Block::Text(match (mode.kind, app) {
            (Kind::Application, Some(name)) => self.say(later::MESSAGE_CHECK_ID, Name { name }),
            _ => self.text(later::MESSAGE_CHECK).into(),
        }));
    }

    fn ask_for_policy(&self, blocks: &mut Vec<Block>, app: Option<&str>, also: bool) {
        let what = if also { later::MESSAGE_POLICY_ALSO } else { later::MESSAGE_POLICY };
        blocks.push(Block::Text(self.text(what).into()));
        blocks.push(Block::Text(self.text(later::MESSAGE_WHO_POLICY).into()));
        let text = self.text(later::HOW_TO_SET_POLICY);
        blocks.push(Block::Text(self.say(later::MESSAGE_HOW, Text { text })));
        // A policy for a group is the best choice; comments in the commands mark where the
        // administrator chooses.
        blocks.push(Block::Commands(self.commands(app, Whom::Group)));
        blocks.push(Block::Text(self.text(later::HOW_TO_CHECK_POLICY).into()));
    }
}
