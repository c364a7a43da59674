//! The tables that are written by hand, as far as this command needs them, and checked: a
//! mistyped capability or source stops the command.

use std::path::Path;

use super::sources::Sources;
use super::tsv::{self, Row};
use super::upstream::Method;
use super::{Kind, Outcome, path};

pub struct Facts {
    pub capabilities: Vec<Capability>,
    pub additions: Vec<Addition>,
    pub aliases: Vec<Alias>,
    /// Permissions that the other tables name, with the table that does.
    pub mentions: Vec<(&'static str, String)>,
    /// Names of other resources than Graph.
    pub elsewhere: Vec<String>,
    /// Names that must not be permissions of Graph.
    pub traps: Vec<String>,
    /// Where they come from.
    pub sources: Sources,
}

pub struct Capability {
    pub id: String,
    pub delegated: Side,
    pub application: Side,
}

impl Capability {
    pub fn side(&self, kind: Kind) -> &Side {
        match kind {
            Kind::Delegated => &self.delegated,
            Kind::Application => &self.application,
        }
    }
}

/// What stands for a capability in one kind.
pub struct Side {
    pub opening: Opening,
    /// The least permission to name to a reader.
    pub needs: Option<String>,
}

pub enum Opening {
    NotApplicable,
    NoneCan,
    /// Only `additions.tsv` opens it.
    Rule,
    Operation(Operation),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    pub method: Method,
    /// In the one way in which paths are compared.
    pub path: String,
    /// As the table writes it.
    pub written: String,
}

pub struct Addition {
    pub permission: String,
    pub kind: Kind,
    pub on_graph: bool,
    /// Positions in `Facts::capabilities`.
    pub opens: Vec<usize>,
}

pub struct Alias {
    pub written: String,
    pub kind: Kind,
    pub counts_as: String,
}

const RESOURCES: [&str; 2] = ["microsoft-graph", "exchange-online"];

const CONDITIONS: [&str; 6] = [
    "exchange-web-services-allowed",
    "migration-only",
    "raw-mailbox-items",
    "resource-specific",
    "teams-application-access-policy",
    "where-installed",
];

pub fn read(data: &Path) -> Outcome<Facts> {
    let known = Sources::read(data)?;
    let capabilities = tsv::read(data, "capabilities.tsv")?
        .into_iter()
        .map(|row| capability(row, &known))
        .collect::<Outcome<Vec<_>>>()?;
    let order = Order(&capabilities);

    let additions = tsv::read(data, "additions.tsv")?
        .into_iter()
        .map(|row| addition(row, &order, &known))
        .collect::<Outcome<_>>()?;
    let aliases = tsv::read(data, "aliases.tsv")?
        .into_iter()
        .map(|row| alias(row, &known))
        .collect::<Outcome<_>>()?;

    let mut mentions = Vec::new();
    for row in tsv::read(data, "conditions.tsv")? {
        mentions.push(("conditions.tsv", condition(row, &order, &known)?));
    }
    for row in tsv::read(data, "watchlists.tsv")? {
        let place = row.place.clone();
        let [_note, permission, source] = row.cells()?;
        known.check(&source, &place)?;
        mentions.push(("watchlists.tsv", permission));
    }
    for row in tsv::read(data, "modes.tsv")? {
        mentions.extend(mode_row(row, &order, &known)?.map(|name| ("modes.tsv", name)));
    }
    for row in tsv::read(data, "notes.tsv")? {
        let place = row.place.clone();
        let [_note, sources] = row.cells()?;
        known.check(&sources, &place)?;
    }
    for row in tsv::read(data, "errors.tsv")? {
        let place = row.place.clone();
        let [_code, _id, _meaning, source] = row.cells()?;
        known.check(&source, &place)?;
    }
    let mut elsewhere = Vec::new();
    for row in tsv::read(data, "elsewhere.tsv")? {
        let place = row.place.clone();
        let [name, _kinds, _resource, _ids, source] = row.cells()?;
        known.check(&source, &place)?;
        elsewhere.push(name);
    }
    let mut traps = Vec::new();
    for row in tsv::read(data, "traps.tsv")? {
        let place = row.place.clone();
        let [name, stands_for, source] = row.cells()?;
        known.check(&source, &place)?;
        mentions.push(("traps.tsv", stands_for));
        traps.push(name);
    }
    Ok(Facts { capabilities, additions, aliases, mentions, elsewhere, traps, sources: known })
}

/// The order of the capabilities, which lists of them keep.
struct Order<'a>(&'a [Capability]);

impl Order<'_> {
    fn positions(&self, cell: &str, place: &str) -> Outcome<Vec<usize>> {
        tsv::list(cell)
            .iter()
            .map(|id| {
                self.0.iter().position(|capability| capability.id == *id).ok_or_else(|| {
                    format!("{place}: {id} is no capability of data/capabilities.tsv")
                })
            })
            .collect()
    }
}

fn capability(row: Row, sources: &Sources) -> Outcome<Capability> {
    let place = row.place.clone();
    let [id, area, delegated, delegated_needs, application, application_needs, source] =
        row.cells()?;
    if !["teams", "calendar"].contains(&area.as_str()) {
        return Err(format!("{place}: the area is teams or calendar, not {area}"));
    }
    sources.check(&source, &place)?;
    let needs = |name: String| (!name.is_empty()).then_some(name);
    Ok(Capability {
        id,
        delegated: Side { opening: opening(&delegated, &place)?, needs: needs(delegated_needs) },
        application: Side {
            opening: opening(&application, &place)?,
            needs: needs(application_needs),
        },
    })
}

fn opening(cell: &str, place: &str) -> Outcome<Opening> {
    let (method, path) = match cell {
        "-" => return Ok(Opening::NotApplicable),
        "none" => return Ok(Opening::NoneCan),
        "rule" => return Ok(Opening::Rule),
        operation => operation
            .split_once(' ')
            .filter(|(_, path)| path.starts_with('/'))
            .ok_or_else(|| format!("{place}: `{cell}` is none of METHOD /path, -, none, rule"))?,
    };
    let method = serde_json::from_value::<Method>(method.into())
        .map_err(|error| format!("{place}: {error}"))?;
    Ok(Opening::Operation(Operation { method, path: path::plain(path), written: cell.to_owned() }))
}

fn addition(row: Row, order: &Order, sources: &Sources) -> Outcome<Addition> {
    let place = row.place.clone();
    let [permission, kind, resource, capabilities, condition, source] = row.cells()?;
    sources.check(&source, &place)?;
    if !RESOURCES.contains(&resource.as_str()) {
        return Err(format!("{place}: {resource} is none of {}", RESOURCES.join(", ")));
    }
    if !condition.is_empty() {
        check_condition(&condition, &place)?;
    }
    Ok(Addition {
        permission,
        kind: parse_kind(&kind, &place)?,
        on_graph: resource == RESOURCES[0],
        opens: order.positions(&capabilities, &place)?,
    })
}

fn alias(row: Row, sources: &Sources) -> Outcome<Alias> {
    let place = row.place.clone();
    let [written, kind, counts_as, source] = row.cells()?;
    sources.check(&source, &place)?;
    Ok(Alias { written, kind: parse_kind(&kind, &place)?, counts_as })
}

/// Checks a row of `conditions.tsv`, and gives the permission that it is about.
fn condition(row: Row, order: &Order, sources: &Sources) -> Outcome<String> {
    let place = row.place.clone();
    let [permission, kind, condition, capabilities, source] = row.cells()?;
    sources.check(&source, &place)?;
    parse_kind(&kind, &place)?;
    check_condition(&condition, &place)?;
    if capabilities != "*" {
        order.positions(&capabilities, &place)?;
    }
    Ok(permission)
}

/// Checks a row of `modes.tsv`, and gives the permission that it names.
fn mode_row(row: Row, order: &Order, sources: &Sources) -> Outcome<Option<String>> {
    let place = row.place.clone();
    match row.cells.first().map_or("", String::as_str) {
        "mode" => {
            let [_, _id, _label, _kind, source] = row.cells()?;
            sources.check(&source, &place)?;
            Ok(None)
        }
        "heading" => {
            let [_, _mode, _text, source] = row.cells()?;
            sources.check(&source, &place)?;
            Ok(None)
        }
        "asks" => {
            let [_, _mode, permission, capabilities, source] = row.cells()?;
            order.positions(&capabilities, &place)?;
            sources.check(&source, &place)?;
            Ok(Some(permission))
        }
        "meetings" | "user-consent-blocked" => {
            let [_, _mode, permission, source] = row.cells()?;
            sources.check(&source, &place)?;
            Ok(Some(permission))
        }
        "calendar-flow" | "free-busy-flow" => {
            let [_, permission, source] = row.cells()?;
            sources.check(&source, &place)?;
            Ok(Some(permission))
        }
        "app" => {
            let [_, _id, _connects, _mode, source] = row.cells()?;
            sources.check(&source, &place)?;
            Ok(None)
        }
        other => Err(format!("{place}: `{other}` begins no row of this table")),
    }
}

fn parse_kind(cell: &str, place: &str) -> Outcome<Kind> {
    Kind::parse(cell).ok_or_else(|| format!("{place}: the kind is d or a, not `{cell}`"))
}

fn check_condition(condition: &str, place: &str) -> Outcome<()> {
    if CONDITIONS.contains(&condition) {
        Ok(())
    } else {
        Err(format!("{place}: {condition} is none of {}", CONDITIONS.join(", ")))
    }
}
