//! Keys and values of objects that read like permissions and are none:
//! `"email": "a@example.com"`, `"appDisplayName": "Calendars.Read"`.

use crate::reading::evidence::findings::Findings;
use crate::reading::objects::{Json, plain_key};
use crate::reading::text::pairs::Shape;
use crate::reading::words::names;

/// The members that hold the name of an app, in the shape of [`plain_key`].
const APPS: [&str; 6] = [
    "appdisplayname",
    "applicationdisplayname",
    "clientdisplayname",
    "principaldisplayname",
    "serviceprincipalname",
    "serviceprincipaldisplayname",
];

/// Takes the names of apps, and the keys `openid`, `email` and `profile` with their
/// values, so that no later format reads them as permissions.
pub(in crate::reading) fn take(findings: &mut Findings<'_>, json: &Json<'_>) {
    let tree = &json.tree;
    for object in json.all() {
        for member in &object.members {
            let key = tree.key(*member);
            let Some(node) = tree.node(*member) else { continue };
            // An app may be called like a permission.
            if APPS.contains(&plain_key(key).as_str()) && node.shape == Shape::Text {
                findings.take(node.span.clone());
                continue;
            }
            if !names::is_english(key) || node.shape != Shape::Text || node.children.len() > 1 {
                continue;
            }
            let value = tree.text(*member).to_ascii_lowercase();
            // With such a value, the key is the name of a permission after all.
            let says = ["delegated", "application", "granted", "scope", "role", "true", "false"];
            if says.iter().any(|word| value.contains(word)) {
                continue;
            }
            if let Some(key) = &node.key
                && findings.slice(&(0..key.start)).ends_with(['"', '\''])
            {
                findings.take(key.start..node.span.end);
            }
        }
    }
}
