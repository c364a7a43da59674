//! Which permissions the manifest of an app's registration or package asks for. They stand in
//! the lists of `requiredResourceAccess`, as entries such as `{"id": "…", "type": "Scope"}`, or
//! by name, as resource-specific permissions.

use std::ops::Range;
use std::rc::Rc;

use crate::permission::{Kind, Permission, Resource};
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::objects::{Json, Names};
use crate::reading::text::pairs::{Object, Shape};
use crate::reading::words::kind;
use crate::reading::words::names::{self, Word};

/// The members that belong to a manifest whose brackets were lost.
const MEMBERS: &str = "requiredresourceaccess resourceappid resourceaccess requiredapppermissions entitlementid \
    webapipermissionrequests resourcespecific bots scopes id type name";

/// The API of the entries of one `resourceAccess`, and the format that shows them.
#[derive(Clone, Copy)]
struct Place {
    resource: Option<Resource>,
    format: Format,
}

/// What the objects around the entries say of them.
#[derive(Default)]
struct Asked {
    /// The lists of entries, in the order of their nodes.
    lists: Vec<(usize, Place)>,
    /// Where an API is named, and which, in the order of the text.
    apis: Vec<(usize, Option<Resource>)>,
}

impl Asked {
    fn list(&self, node: usize) -> Option<Place> {
        let at = self.lists.binary_search_by_key(&node, |(list, _)| *list).ok()?;
        self.lists.get(at).map(|(_, place)| *place)
    }
}

/// The members that hold the entries of an API. The audit log has its own name for them.
const LISTS: &str = "resourceaccess resourceaccesses requiredapppermissions";
const LOGGED: &str = "requiredapppermissions";

/// Reads the manifests among the objects that no other format has read.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let mut sources: Vec<Block> = Vec::new();
    let mut holders: Vec<(usize, Rc<Object>)> = Vec::new();
    for (index, object) in json.unread() {
        if !json.is_json(&object) || was_before(json, &object) {
            continue;
        }
        if json.has(&object, LISTS) && json.has(&object, "resourceappid resourcedisplayname")
            || json.has(&object, "requiredresourceaccess requiredresourceaccesses")
        {
            holders.push((index, object));
        }
    }
    let mut asked = Asked::default();
    for (index, object) in holders {
        json.done(index, MEMBERS);
        findings.incomplete |= json.is_list_cut(&object);
        let Some(access) = json.member(&object, LISTS) else {
            source(&mut sources, Format::Manifest, object.span.start);
            continue;
        };
        let place = Place {
            resource: json.resource(&object, "resourceappid resourcedisplayname"),
            format: format(json, &object, access),
        };
        source(&mut sources, place.format, object.span.start);
        asked.lists.push((access, place));
    }
    asked.lists.sort_by_key(|(list, _)| *list);
    asked.apis = json
        .all()
        .filter(|object| json.has(object, "resourceappid"))
        .map(|object| (object.span.start, json.resource(object, "resourceappid")))
        .collect();
    asked.apis.sort_by_key(|(at, _)| *at);
    for (index, object) in json.unread() {
        entry(findings, json, &mut sources, &asked, index, &object);
    }
    bare_ids(findings, json, &mut sources, &asked);
    for source in sources {
        findings.blocks.push(source);
    }
}

/// Whether an audit log shows the object as what was asked for before a change.
fn was_before(json: &Json<'_>, object: &Object) -> bool {
    json.is_within(object, "oldvalue")
}

/// Reads the ids of lists in which no entry was found: `[for id in ['…', '…']: { … }]`.
fn bare_ids(findings: &mut Findings<'_>, json: &Json<'_>, sources: &mut Vec<Block>, asked: &Asked) {
    let mut lists: Vec<(Range<usize>, Place)> = asked
        .lists
        .iter()
        .filter_map(|(list, place)| Some((json.tree.node(*list)?.span.clone(), *place)))
        .collect();
    lists.sort_by_key(|(span, _)| span.start);
    let finds = sources.iter().flat_map(|source| &source.finds);
    let mut found: Vec<usize> = finds.map(|find| find.span.start).collect();
    found.sort_unstable();
    for (span, place) in lists {
        let next = found.partition_point(|at| *at < span.start);
        if found.get(next).is_some_and(|at| *at < span.end) {
            continue;
        }
        let Some(source) = source(sources, place.format, span.start) else { continue };
        for hit in names::hits(findings.text, span) {
            if matches!(hit.word, Word::Guid(_)) {
                findings.read_id(source, hit.span, manner::declared(None, place.resource));
            }
        }
    }
}

/// Which format shows the list `access` of an object. The command line prints the members in
/// alphabetical order: `resourceAppId` stands behind the list, and no
/// `requiredResourceAccess` stands around the object.
fn format(json: &Json<'_>, object: &Object, access: usize) -> Format {
    if json.has(object, LOGGED) {
        return Format::AuditLog;
    }
    let resource = json.member(object, "resourceappid");
    let behind = resource.is_some_and(|resource| resource > access);
    if behind && !json.is_within(object, "requiredresourceaccess requiredresourceaccesses") {
        Format::AzureCli
    } else {
        Format::Manifest
    }
}

/// The block of a format, which is added where there is none yet.
fn source(sources: &mut Vec<Block>, format: Format, at: usize) -> Option<&mut Block> {
    let known = sources.iter().position(|source| source.format == format);
    if known.is_none() {
        sources.push(Block::new(format, at));
    }
    let known = known.unwrap_or(sources.len().saturating_sub(1));
    let source = sources.get_mut(known)?;
    source.at = source.at.min(at);
    Some(source)
}

/// Reads an object that may be an entry: an id and a type, a resource and a scope, or a
/// name and a type.
fn entry(
    findings: &mut Findings<'_>,
    json: &mut Json<'_>,
    sources: &mut Vec<Block>,
    asked: &Asked,
    index: usize,
    object: &Object,
) {
    let kind = json.value(object, "type directaccessgrant");
    let kind = kind.and_then(|word| kind::of_type(&word));
    let list = json.around(object).find_map(|node| asked.list(node));
    if let Some(member) = json.member(object, "id entitlementid")
        && (list.is_some() || kind.is_some() && json.is_json(object) && object.members.len() < 4)
        && !was_before(json, object)
    {
        let place = list.unwrap_or_else(|| lone(asked, object));
        let mut found = Block::new(place.format, object.span.start);
        let manner = manner::declared(kind, place.resource);
        let mut any = findings.read_member(json, &mut found, member, manner);
        // A name beside an id that nobody knows.
        if !any && let Some(names) = json.names(object, "value name permission") {
            any = findings.read_all(&mut found, &names, manner) > 0;
        }
        // An id that is looked up by name: `graph.appRoleIds["User.Read"]`.
        let looked_up = json.value(object, "id").is_some_and(|id| !names::is_guid(id.trim()));
        if !any && looked_up && list.is_some() {
            let manner = Manner { scopes: false, ..manner };
            any = findings.read_names(&mut found, object.span.clone(), manner) > 0;
        }
        if !any && list.is_none() {
            return;
        }
        findings.incomplete |= json.is_list_cut(object);
        json.done(index, MEMBERS);
        if let Some(source) = source(sources, place.format, object.span.start) {
            source.finds.extend(found.finds);
        }
        return;
    }
    if json.has(object, "resource")
        && json.has(object, "scope")
        && json.is_json(object)
        && object.members.len() < 5
    {
        let resource = json.resource(object, "resource");
        let names = json.names(object, "scope").unwrap_or_default();
        read_names(
            findings,
            json,
            sources,
            (index, object),
            names,
            manner::declared(Some(Kind::Delegated), resource),
        );
        return;
    }
    if let Some(names) = json.names(object, "name")
        && (json.is_within(object, "resourcespecific")
            || kind.is_some() && is_resource_specific(json, &names))
    {
        let kind = kind.unwrap_or(Kind::Application);
        read_names(
            findings,
            json,
            sources,
            (index, object),
            names,
            manner::declared(Some(kind), None),
        );
        return;
    }
    // Before version 1.12 of the manifest, resource-specific permissions were a plain list.
    if let Some(member) = json.member(object, "applicationpermissions")
        && json.tree.node(member).is_some_and(|node| node.shape == Shape::Array)
        && let Some(names) = json.names_in(member)
        && is_resource_specific(json, &names)
    {
        let manner = manner::declared(Some(Kind::Application), None);
        read_names(findings, json, sources, (index, object), names, manner);
    }
}

fn read_names(
    findings: &mut Findings<'_>,
    json: &mut Json<'_>,
    sources: &mut Vec<Block>,
    of: (usize, &Object),
    names: Names,
    manner: Manner,
) {
    let (index, object) = of;
    json.done(index, MEMBERS);
    findings.incomplete |= json.is_list_cut(object);
    if let Some(source) = source(sources, Format::Manifest, object.span.start) {
        findings.read_all(source, &names, manner);
    }
}

fn is_resource_specific(json: &Json<'_>, names: &Names) -> bool {
    names.spans.iter().any(|span| {
        Permission::find(json.tree.slice(span).trim()).is_some_and(Permission::is_resource_specific)
    })
}

/// The place of an entry whose brackets were lost: the API is the last one that is named in
/// front of it, or else the first one behind it.
fn lone(asked: &Asked, object: &Object) -> Place {
    let behind = asked.apis.partition_point(|(at, _)| *at <= object.span.start);
    let api = behind.checked_sub(1).and_then(|front| asked.apis.get(front));
    let resource = api.or(asked.apis.get(behind)).and_then(|(_, resource)| *resource);
    Place { resource, format: Format::Manifest }
}
