//! Rows of somebody's own report as objects: a permission, its type, its status
//! (`{ "permission": "Mail.Read", "type": "Delegated", "status": "Granted" }`).

use crate::permission::Permission;
use crate::reading::objects::Json;

use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::row;
use crate::reading::words::columns::{self, Column};
use crate::status::Status;

/// Reads such objects. One without a status, in something that has a name, may be a
/// setting: it is left to the format for code.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let mut source = Block::new(Format::Table, 0);
    for (_, object) in json.unread().into_iter().filter(|(_, object)| json.is_json(object)) {
        let cells = || {
            let members = object.members.iter();
            members.filter_map(|member| Some((columns::column(json.key(*member))?, *member)))
        };
        let first = |wanted: Column| cells().find(|(column, _)| *column == wanted);
        let names = first(Column::Names).map(|(_, member)| member);
        let names = names.or(json.member(&object, "name"));
        let name = names.filter(|name| Permission::find(json.tree.text(*name)).is_some());
        let Some(node) = name.and_then(|name| json.tree.node(name)) else { continue };
        // A value can say the status under any key.
        let says =
            |member: &usize| columns::status_of_member(json.key(*member), json.tree.text(*member));
        let said = object.members.iter().find_map(says);
        let stated = said.is_some() || first(Column::Status).is_some();
        let guide = cells().any(|(column, _)| column.is_guide());
        // The status may have been cut off.
        let cut = json.is_cut_short(&object);
        let kind = first(Column::Kind);
        if !stated && !guide && !(json.is_nameless(&object) && (kind.is_some() || cut)) {
            continue;
        }
        findings.incomplete |= cut;
        let said = match () {
            () if cut => Some(Status::Declared),
            () if guide => None,
            () => said,
        };
        let cells = cells().map(|(column, member)| (Some(column), json.tree.text(member)));
        findings.read_names(&mut source, node.span.clone(), row::row(said, cells, true));
        findings.take(object.span.clone());
    }
    findings.keep(source);
}
