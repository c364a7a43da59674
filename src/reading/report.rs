//! Rows of somebody's own report as objects: a permission, its type, its status.

use crate::permission::Permission;

use super::columns::{self, Column};
use super::draft::{Draft, Source};
use super::grant::Format;
use super::json::Json;

/// Reads such objects; without a status they may be settings, which code has.
pub(super) fn read(draft: &mut Draft<'_>, json: &Json<'_>) {
    let mut source = Source::new(Format::Table, 0);
    for (_, object) in json.unread().into_iter().filter(|(_, object)| json.is_json(object)) {
        let cells = || {
            let members = object.members.iter();
            members.filter_map(|member| Some((columns::column(json.key(*member))?, *member)))
        };
        let first = |wanted: Column| cells().find(|(column, _)| *column == wanted);
        let names = first(Column::Names).map(|(_, member)| member);
        let names = names.or(json.member(&object, &["name"]));
        let Some(name) = names.filter(|name| Permission::find(json.tree.text(*name)).is_some())
        else {
            continue;
        };
        let Some(node) = json.tree.node(name).filter(|_| first(Column::Status).is_some()) else {
            continue;
        };
        let cells = cells().map(|(column, member)| (column, json.tree.text(member)));
        draft.read_names(&mut source, node.span.clone(), columns::row(None, cells, true));
        draft.take(object.span.clone());
    }
    if let Some(first) = source.finds.first() {
        source.at = first.span.start;
        draft.sources.push(source);
    }
}
