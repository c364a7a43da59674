//! Grant objects of Microsoft Graph: who may do what, as the directory keeps it.

use crate::note::NoteId;
use crate::permission::{Kind, Resource};

use super::draft::{Draft, Manner, Source};
use super::grant::Format;
use super::json::{self, Json};
use super::loose::{Object, Shape};
use super::names;

/// The members of grant objects, in the shape of `json::plain_key`.
const MEMBERS: [&str; 12] = [
    "consenttype",
    "scope",
    "clientid",
    "principalid",
    "resourceid",
    "approleid",
    "principaltype",
    "principaldisplayname",
    "resourcedisplayname",
    "createddatetime",
    "starttime",
    "expirytime",
];

/// What the types of Microsoft Graph's objects begin with in templates.
const TEMPLATE: &str = "Microsoft.Graph/";

/// What stands in front of the body of a request.
const REQUESTS: [&str; 8] = [
    "POST http",
    "PATCH http",
    "POST /",
    "PATCH /",
    "-X POST",
    "ethod POST",
    "ethod Post",
    "ethod post",
];

/// Lists of what an API offers: often hundreds of entries, and no grant.
const OFFERS: [&str; 5] = [
    "oauth2permissionscopes",
    "oauth2permissions",
    "publishedpermissionscopes",
    "approles",
    "resourcespecificapplicationpermissions",
];

pub(super) fn read(draft: &mut Draft<'_>, json: &mut Json<'_>) {
    let mut offer: Option<usize> = None;
    for (index, object) in json.unread() {
        if !json.is_json(&object) {
            continue;
        }
        let wished = is_wished(json, &object);
        if json.has(&object, &["consenttype"]) && json.has(&object, &["scope", "scopes"]) {
            json.done(index, &MEMBERS);
            draft.incomplete |= json.is_list_cut(&object);
            delegated(draft, json, &object, wished);
        } else if wished == Some(Format::Code) && !names_role(json, &object) {
            // The template looks the id up: its other parts say what it names.
        } else if json.has(&object, &["approleid"]) {
            json.done(index, &MEMBERS);
            draft.incomplete |= json.is_list_cut(&object);
            role(draft, json, &object, wished);
        } else if json.has(&object, &["permission"])
            && json.has(&object, &["permissiontype"])
            && json.has(&object, &["clientappid", "clientid", "resourceappid"])
        {
            json.done(index, &MEMBERS);
            resource_specific(draft, json, &object);
        } else if is_offer(json, &object) {
            json.done(index, &OFFERS);
            offer = offer.or(Some(object.span.start));
        }
    }
    // What an app offers itself is a part of its manifest.
    let in_manifest = draft.sources.iter().any(|source| source.format == Format::Manifest);
    if let Some(at) = offer.filter(|_| !in_manifest) {
        draft.note(NoteId::CatalogueOnly);
        draft.sources.push(Source::new(Format::GraphJson, at));
    }
}

/// An oauth2PermissionGrant: delegated, for one user or for all.
fn delegated(draft: &mut Draft<'_>, json: &Json<'_>, object: &Object, wished: Option<Format>) {
    let mut source = Source::new(wished.unwrap_or(Format::GraphJson), object.span.start);
    let resource = stated(json, object);
    let names = json.names(object, &["scope", "scopes"]).unwrap_or_default();
    source.shows_none = names.spans.is_empty() && !names.cut;
    let manner = manner(Kind::Delegated, resource, wished.is_some());
    json::read_all(draft, &mut source, &names, manner);
    draft.sources.push(source);
}

fn manner(kind: Kind, resource: Option<Resource>, wished: bool) -> Manner {
    if wished { json::declared(Some(kind), resource) } else { json::proof(kind, resource) }
}

/// Whether the object only asks for the grant that it describes, and in which
/// family it does so: a resource of a template (Bicep, ARM), the body of a request.
fn is_wished(json: &Json<'_>, object: &Object) -> Option<Format> {
    let mut start = object.span.start;
    for node in json.around(object) {
        start = json.tree.node(node).map_or(start, |node| node.span.start);
        let of = json.object_of(node).and_then(|outer| json.value(&outer, &["type"]));
        if of.is_some_and(|of| of.starts_with(TEMPLATE)) {
            return Some(Format::Code);
        }
    }
    // What stands in front of all of it, up to the object before.
    let front = (start.saturating_sub(300)..=start)
        .find_map(|from| json.tree.whole().get(from..start))
        .and_then(|front| front.rsplit('}').next())?;
    if front.rsplit('\n').next().is_some_and(|line| line.contains(TEMPLATE)) {
        return Some(Format::Code);
    }
    let asked = REQUESTS.iter().filter_map(|verb| front.rfind(verb)).max()?;
    let behind = front.get(asked..).unwrap_or_default();
    // What came back is the grant itself.
    let answered = ["HTTP/", "esponse", " 20"].iter().any(|word| behind.contains(word));
    (!answered).then_some(Format::GraphJson)
}

/// The API that the object names. `resourceId` differs in every tenant.
fn stated(json: &Json<'_>, object: &Object) -> Option<Resource> {
    json.resource(object, &["resourcedisplayname", "resourcename", "resourceappid"])
}

/// Whether the object shows the id of its role.
fn names_role(json: &Json<'_>, object: &Object) -> bool {
    json.value(object, &["approleid"]).is_some_and(|id| names::is_guid(id.trim()))
}

/// An appRoleAssignment: an application permission, unless a person was assigned.
fn role(draft: &mut Draft<'_>, json: &Json<'_>, object: &Object, wished: Option<Format>) {
    let mut source = Source::new(wished.unwrap_or(Format::GraphJson), object.span.start);
    let principal = json.value(object, &["principaltype"]).unwrap_or_default();
    let person = ["user", "group"].iter().any(|word| principal.eq_ignore_ascii_case(word));
    if !person && let Some(member) = json.member(object, &["approleid"]) {
        let resource = stated(json, object);
        let manner = manner(Kind::Application, resource, wished.is_some());
        read_id(draft, json, &mut source, member, manner);
    }
    draft.sources.push(source);
}

/// What was consented for one team or chat, by its owner.
fn resource_specific(draft: &mut Draft<'_>, json: &Json<'_>, object: &Object) {
    let mut source = Source::new(Format::GraphJson, object.span.start);
    let kind = json.value(object, &["permissiontype"]).and_then(|word| json::kind_of(&word));
    let names = json.names(object, &["permission"]).unwrap_or_default();
    let resource = json.resource(object, &["resourceappid"]);
    json::read_all(
        draft,
        &mut source,
        &names,
        json::proof(kind.unwrap_or(Kind::Application), resource),
    );
    draft.sources.push(source);
}

/// Reads the id of a permission, or a name in its place. A known id decides what
/// is meant; one that is cut hides it.
pub(super) fn read_id(
    draft: &mut Draft<'_>,
    json: &Json<'_>,
    source: &mut Source,
    member: usize,
    manner: Manner,
) -> bool {
    let Some(node) = json.tree.node(member).filter(|node| node.shape != Shape::Object) else {
        return false;
    };
    let text = json.tree.text(member);
    let id = text.trim_matches([' ', '{', '}', '\\', '"', '\'']);
    if names::is_guid(id) {
        let start = node.span.start + text.find(id).unwrap_or(0);
        return draft.read_id(source, start..start + id.len(), manner);
    }
    if json::is_hidden(id) || id.ends_with("...") || id.ends_with('…') {
        draft.incomplete = true;
        return false;
    }
    // Without quotes it may be a variable.
    let manner = Manner { any_word: manner.any_word && node.shape == Shape::Text, ..manner };
    draft.read_names(source, node.span.clone(), manner) > 0
}

/// Whether the object is a list of what an API offers, or an entry of one.
fn is_offer(json: &Json<'_>, object: &Object) -> bool {
    let lists = OFFERS.iter().any(|key| {
        json.member(object, &[key])
            .and_then(|member| json.tree.node(member))
            .is_some_and(|node| node.shape == Shape::Array && !node.children.is_empty())
    });
    let entry = json.has(object, &["value"])
        && json.has(
            object,
            &[
                "adminconsentdisplayname",
                "allowedmembertypes",
                "userconsentdisplayname",
                "adminconsentdescription",
            ],
        );
    lists || entry
}
