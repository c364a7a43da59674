//! Grant objects of Microsoft Graph, as the directory keeps them: `oauth2PermissionGrant`
//! (delegated), `appRoleAssignment` (application), and what was consented to for one team
//! or chat. The lists of what an API offers are read here, too: they grant nothing.

use crate::reading::text::index::{Numbers, each};

use crate::permission::{Kind, Resource};
use crate::reading::evidence::wish::is_wished;
use crate::reading::objects::{Json, unread_scopes};
use crate::reading::words::kind;

use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::text::pairs::{Object, Shape};
use crate::reading::words::names;
use crate::reading::words::resources;

/// The members of grant objects, in the shape of `objects::plain_key`.
const MEMBERS: &str = "consenttype scope clientid principalid resourceid approleid principaltype \
    principaldisplayname resourcedisplayname createddatetime starttime expirytime";

/// Lists of what an API offers: often hundreds of entries, and no grant.
const OFFERS: &str = "oauth2permissionscopes oauth2permissions publishedpermissionscopes approles \
    resourcespecificapplicationpermissions";

/// Reads the grants, and notes a list of what an API offers.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let apis = apis(json);
    for (index, object) in json.unread() {
        if !json.is_json(&object) {
            continue;
        }
        let wished = || is_wished(json, &object);
        // A template may look an id up instead of showing it. Other parts of the template
        // say what the id names, and other formats read them.
        let looks_up = || wished() == Some(Format::Code) && !names_role(json, &object);
        if is_grant(json, &object) {
            let wished = wished();
            json.done(index, MEMBERS);
            findings.incomplete |= json.is_list_cut(&object);
            delegated(findings, json, &object, (wished, &apis));
        } else if json.has(&object, "approleid") {
            if looks_up() {
                continue;
            }
            let wished = wished();
            json.done(index, MEMBERS);
            findings.incomplete |= json.is_list_cut(&object);
            role(findings, json, &object, (wished, &apis));
        } else if json.has(&object, "permission")
            && json.has(&object, "permissiontype")
            && json.has(&object, "clientappid clientid resourceappid")
        {
            if !looks_up() {
                json.done(index, MEMBERS);
                resource_specific(findings, json, &object);
            }
        } else if is_offer(json, &object) && !looks_up() {
            json.done(index, OFFERS);
            findings.offer = findings.offer.or(Some(object.span.start));
        }
    }
    if findings.blocks.iter().any(|block| !block.finds.is_empty()) {
        rest(findings, json);
    }
}

/// Reads members without brackets beside grants: the rest of a grant whose beginning was cut
/// off.
fn rest(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    for (index, object) in json.unread() {
        if object.node == 0
            && json.is_json(&object)
            && let Some(names) = unread_scopes(json, &object)
        {
            json.done(index, MEMBERS);
            let manner = manner::proof(Kind::Delegated, None);
            findings.read_block(Format::GraphJson, object.span.start, &names, manner);
        }
    }
}

/// Whether the object is an oauth2PermissionGrant, whole or with some of its members
/// only: those that a query asked for.
fn is_grant(json: &Json<'_>, object: &Object) -> bool {
    json.has(object, "scope scopes")
        && (json.has(object, "consenttype")
            || json.has(object, "principalid resourceid resourcedisplayname")
            || of_grants(json, object))
}

/// Whether something around the object says that it is such a grant:
/// `…/$metadata#oauth2PermissionGrants`.
fn of_grants(json: &Json<'_>, object: &Object) -> bool {
    json.around(object).any(|node| {
        let of = json.value_in(node, "@odata.context @odata.type");
        of.is_some_and(|of| of.to_ascii_lowercase().contains("oauth2permissiongrant"))
    })
}

/// Reads an oauth2PermissionGrant: delegated, for one user or for all.
fn delegated(
    findings: &mut Findings<'_>,
    json: &Json<'_>,
    object: &Object,
    of: (Option<Format>, &Apis),
) {
    let (wished, apis) = of;
    let mut source = Block::new(wished.unwrap_or(Format::GraphJson), object.span.start);
    let resource = stated(json, object, apis);
    let names = json.names(object, "scope scopes").unwrap_or_default();
    source.shows_none = names.spans.is_empty() && !names.cut;
    let manner = stands(Kind::Delegated, resource, wished.is_some());
    findings.read_all(&mut source, &names, manner);
    findings.blocks.push(source);
}

/// How to read the names: as granted, or as asked for where the grant is only wished.
fn stands(kind: Kind, resource: Option<Resource>, wished: bool) -> Manner {
    if wished { manner::declared(Some(kind), resource) } else { manner::proof(kind, resource) }
}

/// Ids of APIs in one directory, each with the place of its API in `Resource::ALL`.
type Apis = Numbers;

/// The APIs that the text names beside their ids. In every directory the ids differ.
fn apis(json: &Json<'_>) -> Apis {
    let named = |object: &Object| {
        let id = |key: &str| Some(json.value(object, key)?.trim().to_ascii_lowercase());
        if let Some(resource) = json.resource(object, "resourcedisplayname resourceappid") {
            return Some((id("resourceid")?, resource));
        }
        let name = json.value(object, "displayname");
        let resource =
            json.resource(object, "appid").or_else(|| resources::by_display_name(name?.trim()))?;
        Some((id("id")?, resource))
    };
    let place = |(id, api)| Some((id, Resource::ALL.iter().position(|known| *known == api)?));
    json.all().filter_map(named).filter_map(place).collect()
}

/// The API that the object names, or whose id it has.
fn stated(json: &Json<'_>, object: &Object, apis: &Apis) -> Option<Resource> {
    json.resource(object, "resourcedisplayname resourcename resourceappid").or_else(|| {
        let id = json.value(object, "resourceid")?;
        let place = apis.get(&id.trim().to_ascii_lowercase())?;
        Resource::ALL.get(*place).copied()
    })
}

/// Whether the object shows the id of its role.
fn names_role(json: &Json<'_>, object: &Object) -> bool {
    json.value(object, "approleid").is_some_and(|id| names::is_guid(id.trim()))
}

/// Reads an appRoleAssignment: an application permission, unless a person was assigned.
fn role(
    findings: &mut Findings<'_>,
    json: &Json<'_>,
    object: &Object,
    of: (Option<Format>, &Apis),
) {
    let (wished, apis) = of;
    let mut source = Block::new(wished.unwrap_or(Format::GraphJson), object.span.start);
    let principal = json.value(object, "principaltype").unwrap_or_default();
    let person = ["user", "group"].iter().any(|word| principal.eq_ignore_ascii_case(word));
    if !person && let Some(member) = json.member(object, "approleid") {
        let resource = stated(json, object, apis);
        let manner = stands(Kind::Application, resource, wished.is_some());
        findings.read_member(json, &mut source, member, manner);
    }
    findings.blocks.push(source);
}

/// Reads what was consented to for one team or chat, by its owner.
fn resource_specific(findings: &mut Findings<'_>, json: &Json<'_>, object: &Object) {
    let kind = json.value(object, "permissiontype").and_then(|word| kind::of_type(&word));
    let names = json.names(object, "permission").unwrap_or_default();
    let resource = json.resource(object, "resourceappid");
    let manner = manner::proof(kind.unwrap_or(Kind::Application), resource);
    findings.read_block(Format::GraphJson, object.span.start, &names, manner);
}

/// Whether the object is a list of what an API offers, or an entry of one.
fn is_offer(json: &Json<'_>, object: &Object) -> bool {
    let is_list = |key| {
        let node = json.member(object, key).and_then(|member| json.tree.node(member));
        node.is_some_and(|node| node.shape == Shape::Array && !node.children.is_empty())
    };
    let lists = json.has(object, OFFERS) && each(OFFERS).any(is_list);
    let entry = json.has(object, "value")
        && json.has(
            object,
            "adminconsentdisplayname allowedmembertypes userconsentdisplayname adminconsentdescription",
        );
    lists || entry
}
