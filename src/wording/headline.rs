//! The sentence at the top, and the labels of the two ways.

use super::messages::{All, Mode as Named, ModeNames};
use super::messages::{AllNumber, ExtraNames, ModeNamesNumber, ModeOther, now};
use super::words::{Mood, Words};
use crate::capability::Area;
use crate::explanation::steps::takes_policy;
use crate::explanation::{Calendar, Explanation, Flow, Headline, Lack, Teams, picture};
use crate::mode::Mode;

impl Words {
    /// The answer in two sentences: of Teams, then of calendars. The other mode is
    /// named where the paste belongs to it.
    pub fn headline(
        &self,
        answer: &Explanation,
        headline: &Headline,
        mode: &Mode,
        other: Option<&Mode>,
    ) -> [String; 2] {
        [self.teams(answer, &headline.teams, mode, other), self.calendar(answer, headline)]
    }

    fn teams(
        &self,
        answer: &Explanation,
        teams: &Teams,
        mode: &Mode,
        other: Option<&Mode>,
    ) -> String {
        let label: &str = &mode.label;
        let message = match teams {
            Teams::Preview => {
                let mut asks: Vec<String> = Vec::new();
                for ask in &mode.asks {
                    asks.push(String::from(&*ask.permission));
                }
                let names = &self.names(&asks);
                return self.say(now::TEAMS_PREVIEW, ModeNames { mode: label, names });
            }
            Teams::NothingFound => {
                return self.say(now::TEAMS_NOTHING_FOUND, Named { mode: label });
            }
            Teams::OtherMode => {
                let other = other.map_or("", |other| &*other.label);
                return self.say(now::TEAMS_OTHER_MODE, ModeOther { mode: label, other });
            }
            Teams::Lacking(lacking, lack) => {
                let id = match lack {
                    Lack::Missing if Mood::of(answer) == Mood::Would => "would-miss",
                    Lack::Missing => "missing",
                    Lack::NotGranted => "not-granted",
                    Lack::WrongKind => "wrong-kind",
                    Lack::OnlyAskedFor => "only-asked",
                };
                return self.lacking(id, lacking, label);
            }
            Teams::Unclear(unclear) => return self.lacking("unclear", unclear, label),
            Teams::NotShown => now::TEAMS_NOT_SHOWN,
            Teams::Complete => now::TEAMS_COMPLETE,
            Teams::PolicyLeft => now::TEAMS_POLICY_LEFT,
            Teams::AskedFor if takes_policy(mode) => now::TEAMS_ASKED_FOR_POLICY,
            Teams::AskedFor => now::TEAMS_ASKED_FOR,
        };
        self.text(message).into()
    }

    fn lacking(&self, id: &str, names: &[String], mode: &str) -> String {
        let (number, names) = (names.len(), &self.names(names));
        self.say_of(now::LACKING, id, ModeNamesNumber { mode, names, number })
    }

    fn calendar(&self, answer: &Explanation, headline: &Headline) -> String {
        let calendar = &headline.calendar;
        let names = match calendar {
            Calendar::Open { by, .. } | Calendar::OnlyMentioned(by) => self.names(by),
            Calendar::Unclear(meant) => self.either(meant),
            Calendar::Closed => String::new(),
        };
        let id = match calendar {
            Calendar::Closed if !answer.reading.unrecognised.is_empty() => "recognised",
            _ => calendar.id(),
        };
        self.say_of(now::CALENDAR, id, ExtraNames { extra: headline.extra, names: &names })
    }

    /// Where a way of the picture leads.
    pub fn lane(&self, area: Area) -> &'static str {
        self.of(now::LANE, area.id())
    }

    /// What must be consented to on this way.
    pub fn lane_is(&self, area: Area) -> &'static str {
        self.of(now::LANE_IS, area.id())
    }

    /// The label of the way to Teams meetings or to calendars.
    pub fn way(&self, answer: &Explanation, headline: &Headline, area: Area) -> String {
        if area == Area::Calendar {
            return self.of(now::TO_CALENDAR, headline.calendar.way()).into();
        }
        let (number, all) = picture::there(answer);
        let message = match picture::flow(answer, headline, area) {
            _ if !headline.is_answer() => return self.say(now::TO_TEAMS_ASKS, All { all }),
            Flow::Unclear => return self.text(now::TO_TEAMS_UNCLEAR).into(),
            _ if Mood::of(answer) == Mood::Would => now::TO_TEAMS_ASKED,
            Flow::Almost => now::TO_TEAMS_POLICY,
            _ => now::TO_TEAMS_GRANTED,
        };
        self.say(message, AllNumber { all, number })
    }
}
