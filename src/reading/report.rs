//! Rows of somebody's own report as objects: a permission, its type, its status.

use crate::permission::Permission;

use super::cells;
use super::columns::{self, Column};
use super::draft::{Draft, Source};
use super::grant::{Format, Status};
use super::json::Json;

/// Reads such objects. Without a status, in what has a name, they may be settings,
/// which code has.
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
        let name = names.filter(|name| Permission::find(json.tree.text(*name)).is_some());
        let Some(node) = name.and_then(|name| json.tree.node(name)) else { continue };
        let (stated, guide) = (first(Column::Status).is_some(), first(Column::Guide).is_some());
        // The status may have been cut off.
        let cut = json.is_cut_short(&object);
        let kind = first(Column::Kind);
        if !stated && !(json.is_nameless(&object) && (kind.is_some() || cut)) {
            continue;
        }
        draft.incomplete |= cut;
        // A value says it under any key.
        let mut values = object.members.iter().map(|member| json.tree.text(*member));
        let said = match () {
            () if cut => Some(Status::Declared),
            () if guide => None,
            () => values.find_map(cells::status),
        };
        let cells = cells().map(|(column, member)| (column, json.tree.text(member)));
        draft.read_names(&mut source, node.span.clone(), columns::row(said, cells, true));
        draft.take(object.span.clone());
    }
    if let Some(first) = source.finds.first() {
        source.at = first.span.start;
        draft.sources.push(source);
    }
}
