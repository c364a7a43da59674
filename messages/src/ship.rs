//! Writes what ships of a language: one line for each message, in an order that the code
//! knows. For the code it writes constants, which say on which line a message is and which
//! arguments it takes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::NUMBERS;
use crate::language::Language;
use crate::places::{Place, Places};

/// A constant of the code: a message, or a family of messages whose ids begin alike.
#[derive(Clone, Debug)]
struct Constant {
    place: Place,
    id: String,
    /// The ids of its messages.
    members: Vec<String>,
    is_family: bool,
}

/// In which order the messages ship: those that load now, then the others.
#[derive(Clone, Debug, Default)]
pub struct Order(Vec<Constant>);

impl Order {
    /// Whether the message ships.
    pub fn has(&self, id: &str) -> bool {
        self.0.iter().any(|constant| constant.members.iter().any(|member| member == id))
    }

    fn arguments(english: &Language, constant: &Constant) -> BTreeSet<String> {
        let members = constant.members.iter().filter_map(|id| english.find(id));
        members.flat_map(|message| message.arguments.clone()).collect()
    }
}

/// Whether a message belongs to a family.
pub(crate) fn is_member(family: &str, id: &str) -> bool {
    id.strip_prefix(family).is_some_and(|rest| rest.starts_with('-'))
}

/// The order of the messages. A message that the code names by itself is in no family.
pub fn order(english: &Language, places: &Places) -> Order {
    let single = |id: &str| Place::ALL.iter().any(|it| places.contains_key(&(*it, id.to_owned())));
    let families: Vec<&String> = places.keys().map(|(_, id)| id).collect();
    // Of two families that a message could belong to, it is in the one with the longer
    // name.
    let belongs = |family: &str, id: &str| {
        let longest = families.iter().filter(|it| is_member(it, id)).max_by_key(|it| it.len());
        longest.is_some_and(|it| *it == family)
    };
    let mut constants: Vec<Constant> = Vec::new();
    for (place, id) in places.keys() {
        let is_family = english.find(id).is_none();
        let members = if is_family {
            let ids = english.messages.iter().map(|message| message.id.clone());
            ids.filter(|member| belongs(id, member) && !single(member)).collect()
        } else {
            vec![id.clone()]
        };
        constants.push(Constant { place: *place, id: id.clone(), members, is_family });
    }
    Order(constants)
}

/// What ships of a language, a line a message: of one place, or of both (`None`).
pub fn text(
    language: &Language,
    english: &Language,
    order: &Order,
    place: Option<Place>,
) -> String {
    let mut lines = Vec::new();
    for constant in &order.0 {
        let arguments = Order::arguments(english, constant);
        if place.is_none_or(|place| place == constant.place) {
            for id in &constant.members {
                let message = language.find(id).or_else(|| english.find(id));
                lines.push(message.map_or(String::new(), |it| it.compact(&arguments)));
            }
        }
    }
    lines.join("\n")
}

/// The table by which `web/own.js` checks an author's own messages, a row each: the name, the
/// line of what ships, counted from 0, the arguments in the order of their places, and those
/// of them that must be shown.
pub fn names(english: &Language, order: &Order) -> String {
    let mut rows = String::new();
    for (at, (constant, id)) in of_both(order).enumerate() {
        let arguments = Order::arguments(english, constant);
        let shown = english.find(id).map(crate::Message::shown).unwrap_or_default();
        let list = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(" ");
        let _ = writeln!(rows, "{id}\t{at}\t{}\t{}", list(arguments), list(shown));
    }
    rows
}

/// The messages in the order in which a whole language ships.
fn of_both(order: &Order) -> impl Iterator<Item = (&Constant, &String)> {
    order.0.iter().flat_map(|constant| constant.members.iter().map(move |id| (constant, id)))
}

/// The Rust code of the constants, and of a type for each set of arguments.
pub fn rust(english: &Language, order: &Order) -> String {
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut modules: BTreeMap<Place, String> = BTreeMap::new();
    // In a whole language, the messages that come later stand behind the others.
    let now = count(order, Place::Now);
    let mut at = BTreeMap::from([(Place::Now, 0), (Place::Later, now)]);
    for constant in &order.0 {
        let arguments = Order::arguments(english, constant);
        let kind = if arguments.is_empty() {
            "()".to_owned()
        } else {
            let name = type_name(&arguments);
            let texts = arguments.iter().any(|it| !NUMBERS.contains(&it.as_str()));
            let kind = if texts { format!("{name}<'static>") } else { name.clone() };
            types.insert(name, arguments);
            kind
        };
        let at = at.entry(constant.place).or_default();
        let name = constant.id.to_ascii_uppercase().replace('-', "_");
        let module = modules.entry(constant.place).or_default();
        if constant.is_family {
            let rest = |id: &String| id[constant.id.len() + 1..].to_owned();
            let ids: Vec<String> = constant.members.iter().map(rest).collect();
            let ids = ids.join(" ");
            let _ = writeln!(
                module,
                "    pub(crate) const {name}: Family<{kind}> = Family::at({at}, \"{ids}\");"
            );
        } else {
            let _ = writeln!(
                module,
                "    pub(crate) const {name}: Message<{kind}> = Message::at({at});"
            );
        }
        *at += constant.members.len();
    }
    let mut text = String::new();
    for (name, arguments) in &types {
        write_type(&mut text, name, arguments);
    }
    for (place, constants) in modules {
        let module = place.module();
        let _ = writeln!(text, "pub(crate) mod {module} {{\n    use super::*;\n{constants}}}");
    }
    let _ = writeln!(
        text,
        "/// How many of a language's lines load first.\npub(crate) const NOW: usize = {now};"
    );
    text
}

fn count(order: &Order, place: Place) -> usize {
    let of = order.0.iter().filter(|constant| constant.place == place);
    of.map(|constant| constant.members.len()).sum()
}

fn type_name(arguments: &BTreeSet<String>) -> String {
    let capital = |name: &String| {
        let (first, rest) = name.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    arguments.iter().map(capital).collect()
}

fn write_type(text: &mut String, name: &str, arguments: &BTreeSet<String>) {
    let is_number = |name: &str| NUMBERS.contains(&name);
    let texts = arguments.iter().any(|it| !is_number(it));
    let life = if texts { "<'a>" } else { "" };
    let _ = writeln!(text, "pub(crate) struct {name}{life} {{");
    for argument in arguments {
        let kind = if is_number(argument) { "usize" } else { "&'a str" };
        let _ = writeln!(text, "    pub(crate) {argument}: {kind},");
    }
    let life = if texts { "<'_>" } else { "" };
    let _ = writeln!(
        text,
        "}}\nimpl Arguments for {name}{life} {{\n    fn list(&self) -> Places<'_> {{"
    );
    let mut given: Vec<String> = Vec::new();
    for argument in arguments {
        let kind = if is_number(argument) { "Number" } else { "Text" };
        given.push(format!("Given::{kind}(self.{argument})"));
    }
    given.resize(4.max(given.len()), "Given::Number(0)".into());
    let _ = writeln!(text, "        [{}]\n    }}\n}}", given.join(", "));
}
