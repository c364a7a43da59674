//! Rows of somebody's own report as objects: a permission, its type, its status.

use crate::permission::Permission;

use super::cells;
use super::columns::{self, Column};
use super::draft::{Draft, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::json::{self, Json};

/// Reads such objects. Without a status, in what has a name, they may be settings,
/// which code has.
pub(super) fn read(draft: &mut Draft<'_>, json: &Json<'_>) {
    let mut source = Source::new(Format::Table, 0);
    for (_, object) in json.unread().into_iter().filter(|(_, object)| json.is_json(object)) {
        let of = |wanted: fn(Column) -> bool| {
            let mut members = object.members.iter().copied();
            members.find(|member| columns::column(json.key(*member)).is_some_and(wanted))
        };
        let status = of(|column| column == Column::Status);
        let names = of(|column| column == Column::Names).or(json.member(&object, &["name"]));
        let Some(name) = names.filter(|name| Permission::find(json.tree.text(*name)).is_some())
        else {
            continue;
        };
        let Some(span) = json.tree.node(name).map(|node| node.span.clone()) else { continue };
        let kind = of(|column| column == Column::Kind)
            .and_then(|kind| json::kind_of(json.tree.text(kind)));
        // The status may have been cut off.
        let cut = json.is_cut_short(&object);
        if status.is_none() && !(json.is_nameless(&object) && (kind.is_some() || cut)) {
            continue;
        }
        draft.incomplete |= cut;
        let stated = status.is_some();
        // A value says it under any key.
        let mut values = object.members.iter().map(|member| json.tree.text(*member));
        let status = match status {
            Some(status) => cells::answer(json.tree.text(status)),
            None if cut || of(|column| column == Column::Guide).is_some() => Status::Declared,
            None => values.find_map(cells::status).unwrap_or(Status::Granted),
        };
        let api = of(|column| matches!(column, Column::Api { .. }));
        let manner = Manner {
            kind,
            status,
            strength: match status {
                Status::Declared => Strength::Declared,
                _ if stated => Strength::Report,
                _ => Strength::Sentence,
            },
            resource: api.and_then(|api| columns::api(json.tree.text(api), false, true)),
            any_word: false,
        };
        draft.read_names(&mut source, span, manner);
        draft.take(object.span.clone());
    }
    if let Some(first) = source.finds.first() {
        source.at = first.span.start;
        draft.sources.push(source);
    }
}
