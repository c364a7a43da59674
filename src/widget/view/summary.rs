//! The two lanes, and the one thing to do next.

use super::Scene;
use super::markup::Markup;
use crate::capability::Area;
use crate::explanation::{CalendarAccess, Conferencing};
use crate::wording::Step;

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let mood = scene.mood();
    let summary = scene.answer.summary;
    page.within("ul|class=lanes|key=lanes", |page| {
        let lane = Lane {
            area: Area::Teams,
            id: "conferencing",
            value: summary.conferencing.id(),
            look: match summary.conferencing {
                Conferencing::Ready => "can",
                Conferencing::ReadyWithPolicy => "can more",
                Conferencing::Incomplete => "lacking",
                Conferencing::CannotTell => "unclear",
            },
            says: (words.conferencing)(summary.conferencing, mood),
            more: &(words.conferencing_is)(scene.answer, scene.mode),
        };
        view_lane(scene, page, &lane);
        let complete = scene.answer.reading.complete;
        let lane = Lane {
            area: Area::Calendar,
            id: "calendar",
            value: summary.calendar.id(),
            look: match summary.calendar {
                CalendarAccess::None => "not",
                CalendarAccess::CannotTell => "unclear",
                _ if scene.answer.calendar_needs_more() => "can more",
                _ => "can",
            },
            says: &(words.calendar)(summary.calendar, mood, complete),
            more: &(words.calendar_is)(scene.answer, scene.mode),
        };
        view_lane(scene, page, &lane);
    });
    next(scene, page);
}

struct Lane<'a> {
    area: Area,
    id: &'static str,
    value: &'static str,
    look: &'static str,
    says: &'a str,
    more: &'a str,
}

fn view_lane(scene: &Scene<'_>, page: &mut Markup<'_>, lane: &Lane<'_>) {
    page.within("li|part=lane", |page| {
        page.set("class", lane.look);
        page.set("data-summary", lane.id);
        page.set("data-value", lane.value);
        page.within("div|class=name", |page| {
            page.line("b", (scene.words.lane)(lane.area));
            page.line("small", (scene.words.lane_is)(lane.area));
        });
        page.empty("span|class=line|aria-hidden=true");
        page.within("b|class=pill|part=pill", |page| {
            page.text(lane.says);
        });
        page.rich_line("small|class=detail", lane.more);
    });
}

fn next(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let app = scene.state.modes().apps.iter().find(|app| *app.connects == *"teams");
    let step = (words.step)(scene.answer, scene.mode, scene.pasted(), app.map(|app| &*app.id));
    let Some(Step { text, how, commands, check, message }) = step else { return };
    page.within("div|class=attention next|part=next|key=next", |page| {
        page.within("p|key=text", |page| {
            page.line("b", words.next);
            page.text(" ");
            page.rich(&text);
        });
        if !how.is_empty() {
            page.within("details|key=how", |page| {
                page.line("summary", words.how);
                for paragraph in &how {
                    page.rich_line("p", paragraph);
                }
                if !commands.is_empty() {
                    page.within("pre|part=commands", |page| {
                        page.line("code", &lines(&commands));
                    });
                }
                page.rich_line("p", check);
            });
        }
        if message {
            let buttons = [("message", words.share_message), ("commands", words.share_commands)];
            page.shares(buttons.get(..if commands.is_empty() { 1 } else { 2 }).unwrap_or_default());
        }
    });
}

/// Texts as the lines of one.
fn lines(texts: &[String]) -> String {
    let mut lines = String::new();
    for text in texts {
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str(text);
    }
    lines
}
