//! The capabilities: their names, and a verdict on each with its reasons.

use super::messages::{
    AllNumber, ConditionsKindNamesNeeded, ConditionsNames, Kind as OfKind, KindMode, ModeNumber,
    Mood as InMood, NameText, Names, now,
};
use super::words::{Mood, Words};
use crate::capability::{Area, Capability, Way};
use crate::explanation::{CapabilityAnswer, Explanation, Verdict};
use crate::mode::Mode;
use crate::permission::Condition;
use crate::reading::GrantKind;

impl Words {
    /// The heading of the capabilities of an area.
    pub fn area(&self, area: Area) -> &'static str {
        self.of(now::AREA, area.id())
    }

    /// The name of a capability.
    pub fn capability(&self, capability: Capability) -> &'static str {
        self.of(now::CAPABILITY, capability.id())
    }

    /// The name of a row that stands for several, by its first capability.
    pub fn several(&self, first: Capability) -> &'static str {
        self.of(now::SEVERAL, first.id())
    }

    /// What meetings made by conferencing are, where they can be made or read.
    pub fn meetings(&self, answer: &Explanation) -> &'static str {
        if answer.has_meetings() { self.text(now::MEETINGS) } else { "" }
    }

    /// The heading of the capabilities.
    pub fn can(&self, mood: Mood) -> String {
        self.say(now::CAN, InMood { mood: mood.id() })
    }

    /// How many of all: "3 of 40".
    pub fn so_many(&self, open: usize, all: usize) -> String {
        self.say(now::OF, AllNumber { all, number: open })
    }

    /// A verdict in a word or two.
    pub fn verdict(&self, verdict: Verdict, mood: Mood) -> String {
        self.say_of(now::VERDICT, verdict.id(), InMood { mood: mood.id() })
    }

    /// The verdict and why.
    pub fn verdict_why(
        &self,
        answer: &CapabilityAnswer,
        needs: &[String],
        mode: &Mode,
        mood: Mood,
    ) -> String {
        let (name, text) =
            (&self.verdict(answer.verdict, mood), &self.why(answer, needs, mode, mood));
        match answer.verdict {
            Verdict::Conferred => self.say(now::VERDICT_BY, NameText { name, text }),
            _ => self.entry(name, text),
        }
    }

    /// The reason behind the verdict: what opens the capability, or what it would take.
    pub fn why(
        &self,
        answer: &CapabilityAnswer,
        needs: &[String],
        mode: &Mode,
        mood: Mood,
    ) -> String {
        let kind = GrantKind::Known(mode.kind).id();
        let (message, list) = match answer.verdict {
            Verdict::Conferred => (now::WHY_BY, &*answer.because),
            Verdict::Conditional => return self.why_if(answer, needs, mode),
            Verdict::NotApplicable => return self.say(now::WHY_NOT, OfKind { kind }),
            _ if needs.is_empty() => {
                let message = match answer.id.way(mode.kind) {
                    Way::Open { .. } => now::WHY_NONE_BUT_IMPORT,
                    _ => now::WHY_NONE,
                };
                return self.say(message, OfKind { kind });
            }
            Verdict::CannotTell => (now::WHY_TAKES, needs),
            Verdict::NotConferred if mood == Mood::Is => (now::WHY_NEEDS, needs),
            Verdict::NotConferred => (now::WHY_THAT_NEEDS, needs),
        };
        self.say(message, Names { names: &self.names(list) })
    }

    fn why_if(&self, answer: &CapabilityAnswer, needs: &[String], mode: &Mode) -> String {
        let names = &self.names(&answer.because);
        let mut conditions = String::new();
        for found in answer.conditions.iter() {
            let said = self.condition(found, mode);
            self.add(&mut conditions, now::BETWEEN_CAPABILITIES, &said);
        }
        let conditions = &conditions;
        if needs.is_empty() {
            return self.say(now::WHY_IF, ConditionsNames { conditions, names });
        }
        // First what would be enough, then what is there and is not enough.
        let (kind, needed) = (GrantKind::Known(mode.kind).id(), &self.names(needs));
        let arguments = ConditionsKindNamesNeeded { conditions, kind, names, needed };
        self.say(now::WHY_IF_TAKES, arguments)
    }

    /// A condition, in a few words.
    pub fn condition(&self, condition: Condition, mode: &Mode) -> String {
        let kind = GrantKind::Known(mode.kind.other()).id();
        self.say_of(now::CONDITION, condition.id(), KindMode { kind, mode: &mode.label })
    }

    /// The label of a fold that holds the capabilities with this verdict.
    pub fn more(&self, verdict: Verdict, number: usize, mode: &Mode) -> String {
        self.say_of(now::FOLD, verdict.id(), ModeNumber { mode: &mode.label, number })
    }
}
